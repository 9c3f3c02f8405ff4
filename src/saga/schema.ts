import { z } from "zod";
import { isEdtf, isLocalMoment } from "./edtf.ts";

/** How sure a fact is, in the order from firm to withdrawn. `standingWords` in answer/wording.ts says each to a reader. */
export const STANDINGS = ["confirmed", "reported", "alleged", "claimed", "disputed", "unknown", "retracted"] as const;

/** What an entity is. `unidentified` is somebody whom the sources do not name: "who is" finds no answer there. */
export const ENTITY_KINDS = ["person", "organization", "place", "document", "programme", "event", "unidentified"] as const;

const LONGEST_TEXT = 1000;

/** So short that a standing and a source, which name who says so, always fit a message whole. */
const LONGEST_NAME = 100;

/** Control characters and halves of characters, which YAML's escapes can smuggle in; a line break and a tab are harmless. */
const UNSHOWABLE = /(?![\t\n])[\p{Cc}\p{Cs}]/u;

/**
 * A field as editors and the messages about mistakes explain it: what belongs there, and one example.
 * The messages of the checks are predicates, which structure-problems.ts puts behind the field's name and value.
 */
const field = <T extends z.ZodType>(schema: T, description: string, example: unknown): T =>
  schema.meta({ description, examples: [example] });

const text = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .refine((value) => !UNSHOWABLE.test(value), "holds a character that cannot be shown. Remove it.");

const name = text.max(LONGEST_NAME);

const id = z
  .string()
  .regex(
    /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/,
    "is not a usable id. Use letters, digits, dots, hyphens and underscores, 64 at the most, and begin with a letter or digit.",
  );

const ids = z.array(id);

/** An editor reads a bare year as a number, hence the integer; the bot reads every value as text. */
const date = z
  .string()
  .refine(isEdtf, "is not a date. Write 2022-09-27, 2022-09 or 2022, with a ~ behind it where it is approximate.")
  .meta({ type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?~?$" });

const zone = z.string().refine(isTimeZone, "is not a time zone. Write one such as Asia/Karachi or UTC.");

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const address = z
  .string()
  .max(2000)
  .refine(
    (value) => /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value),
    "is not a web address. Write one that begins with https://.",
  );

const moment = z
  .string()
  .refine(
    (value) => isEdtf(value) || isLocalMoment(value),
    "is not a time. Write 2022-09-30 or 2022-09-30T09:30, in the saga's time zone.",
  );

const sagaSection = z.strictObject({
  title: field(text, "What the saga is called.", "The harbour inquiry"),
  about: field(text, "One or two sentences: what the saga is about.", "In May 2022 two reports on the harbour were leaked.").optional(),
  timezone: field(zone, "The time zone in which the saga's times are given.", "Asia/Karachi").default("UTC"),
  updated: field(date, "The day up to which the file tells the saga.", "2022-09-28").optional(),
});

export const sourceSchema = z.strictObject({
  id: field(id, "A short name for the source, by which facts cite it.", "evening-post"),
  publisher: field(name, "Who published it.", "The Evening Post"),
  title: field(text, "The headline.", "Two reports leaked").optional(),
  published: field(date, "When it was published.", "2022-09-28").optional(),
  url: field(address, "Where it can be read.", "https://example.org/reports").optional(),
  kind: field(text, "What it is: newspaper, news agency, court record, message.", "newspaper").optional(),
  aliases: field(z.array(text), "Other names that people use for the publisher.", ["Evening Post", "the Post"]).optional(),
});

export const entitySchema = z.strictObject({
  id: field(id, "A short name for the entity, by which facts refer to it.", "jane-doe"),
  name: field(name, "The name as it is shown to readers.", "Jane Doe"),
  kind: field(z.enum(ENTITY_KINDS), "What it is.", "person"),
  role: field(text, "Who or what it is, in a few words.", "harbour master").optional(),
  aliases: field(z.array(text), "Other spellings, titles, abbreviations and scripts. No two entities may share one.", [
    "Doe",
    "the harbour master",
  ]).optional(),
});

const citation = z.union([
  id,
  z.strictObject({
    id: field(id, "The source in which it was read.", "evening-post"),
    via: field(ids, "The sources it came through before that, the first one first.", ["morning-wire"]).optional(),
  }),
]);

export const factSchema = z.strictObject({
  id: field(id, "A short name for the fact.", "reports-leaked"),
  claim: field(text, "One sentence, in the editor's own words.", "Two reports on the harbour were leaked."),
  standing: field(z.enum(STANDINGS), "How sure it is.", "reported"),
  claimant: field(id, "The entity or source that says so.", "jane-doe").optional(),
  about: field(ids, "The entities it is about; the one who acts first.", ["jane-doe"]).optional(),
  quote: field(
    z.strictObject({
      words: field(text, "What was said, word for word.", "I know nothing of it"),
      speaker: field(id, "The entity or source that said it.", "jane-doe"),
      to: field(id, "The entity it was said to.", "john-roe").optional(),
    }),
    "Words said or written, word for word, and by whom.",
    { words: "I know nothing of it", speaker: "jane-doe" },
  ).optional(),
  sources: field(z.array(citation).min(1), "Where it was published.", ["evening-post"]),
  when: field(date, "When it happened.", "2022-09-27").optional(),
  where: field(text, "An entity's id, or the place in words.", "the old harbour").optional(),
  expected: field(
    z.strictObject({
      what: field(text, "What was announced.", "the hearing of the harbour master"),
      at: field(moment, "When it is to happen, in the saga's time zone.", "2022-09-30T09:30"),
      outcome: field(id, "The fact that tells what came of it, once it is known.", "hearing-held").optional(),
    }),
    "An announced event and its time.",
    { what: "the hearing of the harbour master", at: "2022-09-30T09:30" },
  ).optional(),
  because: field(
    z.strictObject({
      cause: field(text, "The cause that somebody asserts, as it would follow 'because' or a dash.", "because the lock was broken"),
      claimant: field(id, "The entity or source that asserts the cause.", "jane-doe"),
    }),
    "Only where somebody says why. That one thing came after another is not a cause.",
    { cause: "because the lock was broken", claimant: "jane-doe" },
  ).optional(),
  disputes: field(ids, "Facts that this one contradicts.", ["reports-leaked"]).optional(),
  corroborates: field(ids, "Facts that this one supports.", ["reports-leaked"]).optional(),
  supersedes: field(ids, "Facts that this one replaces.", ["reports-leaked"]).optional(),
  follows: field(ids, "Facts that came before this one in time.", ["reports-leaked"]).optional(),
  questions: field(z.array(text), "Questions readers ask that this fact answers.", ["what was leaked", "who leaked it"]).optional(),
  added: field(date, "When the fact came into the file.", "2022-09-28").optional(),
  review: field(date, "When somebody should look at it again.", "2022-10-05").optional(),
  retracted: field(
    z.strictObject({
      on: field(date, "When it was withdrawn.", "2022-10-01"),
      reason: field(text, "Why it was withdrawn.", "The paper withdrew its report."),
    }),
    "Goes with standing: retracted.",
    { on: "2022-10-01", reason: "The paper withdrew its report." },
  ).optional(),
});

/** The data file's shape. References between its parts are checked in reference-problems.ts, which can name both ends. */
export const sagaSchema = z.strictObject({
  $schema: field(z.string(), "For editors only: where the JSON Schema is.", "saga.schema.json").optional(),
  saga: field(sagaSection, "The saga as a whole.", { title: "The harbour inquiry", timezone: "Asia/Karachi" }),
  sources: field(z.array(sourceSchema).min(1), "Where the facts were published.", [{ id: "evening-post", publisher: "The Evening Post" }]),
  entities: field(z.array(entitySchema), "The people, organizations, places and things of the saga.", [
    { id: "jane-doe", name: "Jane Doe", kind: "person" },
  ]).default([]),
  facts: field(z.array(factSchema).min(1), "What the bot may say, one fact an entry.", [
    { id: "reports-leaked", claim: "Two reports on the harbour were leaked.", standing: "reported", sources: ["evening-post"] },
  ]),
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type Saga = DeepReadonly<z.infer<typeof sagaSchema>>;
export type Source = Saga["sources"][number];
export type Entity = Saga["entities"][number];
export type Fact = Saga["facts"][number];
export type Citation = Fact["sources"][number];
export type Standing = (typeof STANDINGS)[number];
