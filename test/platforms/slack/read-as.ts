import type { Json } from "./workspace-state.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** The letters that stand for what Slack would take as formatting. */
const TWINS: Readonly<Record<string, string>> = { "∗": "*", ˍ: "_", "∼": "~", ˋ: "`", "∶": ":", "›": ">", "∣": "|" };

/** What a person reads in blocks, line by line. */
export function readAs(blocks: readonly Json[]): string {
  return blocks.flatMap(textsOf).map(readMarkup).join("\n");
}

/** Every text of a block, in reading order. */
export function textsOf(block: Json): readonly string[] {
  return [block.text, ...listOf(block.fields), ...listOf(block.elements)].flatMap((entry) => {
    if (typeof entry !== "object" || entry === null || ("type" in entry && entry.type === "button")) return [];
    return "text" in entry && typeof entry.text === "string" ? [entry.text] : [];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The marks of bold and quotes go, a link reads as its label, entities and twins as what they stand for. */
export function readMarkup(text: string): string {
  return text
    .replace(/^>/gm, "")
    .replace(/^\*(.*)\*$/gm, "$1")
    .replace(/<[^|>]+\|([^>]*)>/g, "$1")
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[∗ˍ∼ˋ∶›∣]/gu, (twin) => TWINS[twin] ?? twin);
}
