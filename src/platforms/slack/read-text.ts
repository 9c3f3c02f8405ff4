import { clean } from "../clean.ts";

/** What stands between angle brackets in a message: a mark, what it points to, and after a bar how it reads. */
const MARKED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * What a person wrote, as one line of plain text, from Slack's own writing of it: people and groups that were mentioned are left out unless
 * Slack says how they read, links become their label or address, entities their characters. Pure.
 */
export function readText(text: string): string {
  const written = text.replace(MARKED, (_whole, mark: string, target: string, label: string | undefined) => {
    if (mark === "") return label ?? target;
    if (label === undefined || label === "") return " ";
    return mark === "#" ? `#${label}` : label;
  });
  return clean(written.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity))
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a text mentions the person or bot of that id. */
export function mentions(text: string, userId: string): boolean {
  return text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`);
}
