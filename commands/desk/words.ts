import { sourceItem } from "../../src/answer/reply/card.ts";
import { capitalized, dayText } from "../../src/answer/wording.ts";
import { type FieldChange, fieldChanges } from "../../src/desk/desk.ts";
import type { Person, Revision } from "../../src/desk/revisions.ts";
import type { Item } from "../../src/reply.ts";
import { deedOf } from "../../src/saga/deeds.ts";
import { localMoment } from "../../src/saga/edtf.ts";
import type { Change, Entry } from "../../src/saga/entry.ts";
import { chainOf } from "../../src/saga/fact-reading.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Citation } from "../../src/saga/schema.ts";

/** A text of at most so many characters, cut at a word where it can be. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd().replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A text with a full stop behind it, where it has no mark of its own there. */
export function asSentence(text: string): string {
  return /[.!?…][)”"]?$/.test(text) || text === "" ? text : `${text}.`;
}

/** Who changed something, as moderators read it. */
export function personText({ platform, id }: Person): string {
  switch (platform) {
    case "file":
      return "somebody in the data file";
    case "console":
      return "the terminal";
    case "discord":
      return `Discord user ${id}`;
    case "slack":
      return `Slack user ${id}`;
    default:
      return `${platform} user ${id}`;
  }
}

/** An instant in the saga's time zone: "28 September 2022, 14:05". */
export function instantText(iso: string, { about }: Library): string {
  const [day = "", time = ""] = localMoment(new Date(iso), about.timezone).split("T");
  return `${dayText(day)}, ${time}`;
}

/** Today in the saga's time zone, as YYYY-MM-DD. */
export function today(now: Date, { about }: Library): string {
  return localMoment(now, about.timezone).slice(0, 10);
}

/** What a revision did, in a few words: "corrected dar-warrant", "added the source geo-news". */
export function deedText(revision: Revision): string {
  const { id, undoes } = revision;
  return `${deedOf(revision)} ${nounOf(revision)}${id}${undoes === undefined ? "" : `, undoing #${undoes}`}`;
}

/** Facts go without saying. */
function nounOf({ of, before, after }: Change): string {
  if (of === "fact") return "";
  const entry = after ?? before;
  const kind = of === "entity" && entry && "kind" in entry ? entry.kind : of;
  return `the ${kind === "unidentified" ? "person" : kind} `;
}

/** A source, person or thing as a reader will see it. */
export function entryItem(entry: Entry): Item {
  if ("publisher" in entry) return sourceItem(entry);
  if (!("name" in entry)) return { text: entry.claim };
  const others = entry.aliases === undefined ? "" : asSentence(`Also found as ${entry.aliases.join(", ")}`);
  return {
    text: `${capitalized(entry.name)}${entry.role === undefined ? "" : `: ${entry.role}`}`,
    ...(others !== "" && { detail: shortened(others, 300) }),
  };
}

/** The fields that change, one an item; a long value is shortened. Of an entry that comes or goes they are what it holds. */
export function changeItems(before: Entry | undefined, after: Entry | undefined, library: Library): readonly Item[] {
  return fieldChanges(before, after)
    .filter(({ field }) => field !== "id")
    .map((change) => {
      const grown = GROWING.has(change.field) && listItem(change);
      if (grown) return grown;
      const [old, now] = [change.before, change.after].map((value) =>
        value === undefined ? undefined : shortened(valueText(value, library), 300),
      );
      const label = LABELS[change.field] ?? change.field;
      if (old === undefined || !after) return { text: `${label}: ${now ?? old}` };
      if (now === undefined) return { text: `${label}: taken out`, detail: `It was: ${old}` };
      return { text: `${label}: ${now}`, detail: `It was: ${old}` };
    });
}

/** Long lists: what comes and what goes says more than the whole. */
const GROWING: ReadonlySet<string> = new Set(["questions", "aliases"]);

function listItem({ field, before, after }: FieldChange): Item | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const listed = (texts: readonly unknown[]) => shortened(texts.map((text) => `“${text}”`).join(", "), 300);
  const come = after.filter((text) => !before.includes(text));
  const gone = before.filter((text) => !after.includes(text));
  const label = LABELS[field] ?? field;
  if (come.length === 0 && gone.length === 0) return { text: `${label}: in another order` };
  if (come.length === 0) return { text: `${label}, taken out: ${listed(gone)}` };
  return { text: `${label}, added: ${listed(come)}`, ...(gone.length > 0 && { detail: `Taken out: ${listed(gone)}` }) };
}

/** The fields as moderators are told them. */
const LABELS: Readonly<Partial<Record<string, string>>> = {
  claim: "Claim",
  standing: "Standing",
  claimant: "Who says so",
  about: "About",
  quote: "Quote",
  sources: "Sources",
  when: "When",
  where: "Where",
  expected: "Announced",
  because: "Because",
  disputes: "Disputes",
  corroborates: "Corroborates",
  supersedes: "Replaces",
  follows: "Comes after",
  questions: "Readers' questions",
  added: "Added",
  review: "Review",
  retracted: "Withdrawn",
  publisher: "Published by",
  title: "Headline",
  published: "When it was published",
  url: "Address",
  name: "Name",
  kind: "What it is",
  role: "Who or what it is",
  aliases: "Other names",
};

function valueText(value: unknown, library: Library): string {
  if (typeof value === "string") return library.entity(value)?.name ?? library.source(value)?.publisher ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => valueText(item, library)).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  if ("id" in value) return citationText(value as Exclude<Citation, string>, library);
  return Object.values(value)
    .map((part: unknown) => valueText(part, library))
    .join(" / ");
}

function citationText(citation: Citation, library: Library): string {
  return chainOf(citation)
    .map((id) => library.nameOf(id))
    .join(" > ");
}
