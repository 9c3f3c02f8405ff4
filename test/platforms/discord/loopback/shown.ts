import { listOf, numberOf, textOf, withNested } from "./read.ts";
import type { Sent } from "./world.ts";

/** A message of the bot's as a person meets it. */
export interface Shown {
  readonly id: string;
  readonly channelId: string;
  /** Its text as it was sent, Discord's markup and all. */
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
  readonly selects: readonly {
    readonly customId: string;
    readonly options: readonly { readonly label: string; readonly value: string }[];
  }[];
  readonly isPrivate: boolean;
  readonly isDeleted: boolean;
  readonly edits: number;
}

export function shownOf(sent: Sent | undefined): Shown {
  if (!sent) throw new Error("There is no such message.");
  const all = sent.components.flatMap(withNested);
  const ofType = (type: number) => all.filter((component) => numberOf(component, "type") === type);
  return {
    id: sent.id,
    channelId: sent.channelId,
    text: [sent.content, ...ofType(10).map((component) => textOf(component, "content") ?? "")].filter((text) => text !== "").join("\n"),
    buttons: ofType(2).map((component) => ({ label: textOf(component, "label") ?? "", customId: textOf(component, "custom_id") ?? "" })),
    selects: ofType(3).map((component) => ({
      customId: textOf(component, "custom_id") ?? "",
      options: listOf(component, "options").map((option) => ({
        label: textOf(option, "label") ?? "",
        value: textOf(option, "value") ?? "",
      })),
    })),
    isPrivate: sent.isPrivate,
    isDeleted: sent.isDeleted,
    edits: sent.edits,
  };
}

/** The text as a reader sees it: without the marks of Discord's markup, and what was escaped as it was meant. */
export function readAs(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^(?:-# |> |#{1,3} |- )+/, ""))
    .join("\n")
    .replace(/\\([\s\S])|(\*\*|__|~~|\|\||`|\*)/g, (_, escaped: string | undefined) => escaped ?? "");
}
