import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Entries, EntryKind } from "../saga/entry.ts";
import type { Journal } from "../store/journal.ts";
import { shapedJournal } from "../store/shaped-journal.ts";
import { entryShape, personShape } from "./line-shapes.ts";
import type { Person } from "./revisions.ts";

/** A change that a moderator is at, from the first form to its saving. */
export interface Draft<Kind extends EntryKind = EntryKind> {
  readonly id: string;
  readonly by: Person;
  readonly kind: "add" | "edit" | "retract" | "undo";
  readonly of: Kind;
  /** What the entry was when it was begun; absent where it is a new one. */
  readonly before?: Entries[Kind];
  /** What was typed, by the fields' names: kept until it is right. */
  readonly values: Readonly<Record<string, string>>;
  /** Set where what was typed last has mistakes in it. */
  readonly isMistaken?: true;
  /** Of each field whose value was refused, what stood in it before. */
  readonly stood?: Readonly<Record<string, string>>;
  /** What the entry is to be; absent while what was typed is not sound, and where it is to be removed. */
  readonly after?: Entries[Kind];
  readonly why?: string;
  /** The gap that it closes. */
  readonly gapId?: string;
  /** The revision that it takes back. */
  readonly undoes?: number;
  /** The draft that waits for this one: it names what this one adds. */
  readonly needed?: { readonly by: string; readonly name: string };
}

/** Whether a draft is of a fact, and so its `before` and `after` are facts. */
export function isFactDraft(draft: Draft): draft is Draft<"fact"> {
  return draft.of === "fact";
}

/** What moderators are at, one draft each change, kept until it ends or is too old. */
export interface Drafts {
  /** Keeps a new draft under an id of its own. */
  begin(draft: Omit<Draft, "id">): Draft;
  /** A person's own draft; undefined where it is another's, has ended or is too old. */
  find(id: string, by: Person): Draft | undefined;
  /** A person's own drafts that neither ended nor are too old, that which was kept last first. */
  of(by: Person): readonly Draft[];
  /** Keeps a draft in the place of the one with its id; it lies an hour from now on. */
  keep(draft: Draft): Draft;
  end(id: string, how: Ending): void;
  /** How a draft ended, as long as that is remembered. */
  endingOf(id: string): Ending | undefined;
}

/** How a draft ended. */
export type Ending = "saved" | "discarded";

/** Drafts at once, and ended ones that are remembered; beyond that the one that lay longest is forgotten. */
const MOST_DRAFTS = 200;

/** How long a draft lies, in ms. */
const DRAFT_LASTS = 3_600_000;

/** Lines of the journal before it is written anew. */
const MOST_LINES = 1_000;

interface Kept {
  readonly draft: Draft;
  /** In ms since 1970. */
  readonly until: number;
}

type Line = { readonly kept: Kept } | { readonly ended: string; readonly how: Ending };

function draftShape<Kind extends EntryKind>(of: Kind) {
  return z.object({
    id: z.string(),
    by: personShape,
    kind: z.enum(["add", "edit", "retract", "undo"]),
    of: z.literal(of),
    before: entryShape(of).exactOptional(),
    values: z.record(z.string(), z.string()),
    isMistaken: z.literal(true).exactOptional(),
    stood: z.record(z.string(), z.string()).exactOptional(),
    after: entryShape(of).exactOptional(),
    why: z.string().exactOptional(),
    gapId: z.string().exactOptional(),
    undoes: z.int().exactOptional(),
    needed: z.object({ by: z.string(), name: z.string() }).exactOptional(),
  });
}

const lineShape: z.ZodType<Line> = z.union([
  z.object({ kept: z.object({ draft: z.union([draftShape("fact"), draftShape("source"), draftShape("entity")]), until: z.number() }) }),
  z.object({ ended: z.string(), how: z.enum(["saved", "discarded"]) }),
]);

/** Opens the drafts of a journal: what somebody has typed is there after a restart too. */
export function openDrafts(unshaped: Journal, now: () => Date): Drafts {
  const journal = shapedJournal(unshaped, lineShape);
  const drafts = new Map<string, Kept>();
  const ended = new Map<string, Ending>();
  let lines = 0;
  for (const line of journal.read()) {
    lines++;
    take(line);
  }

  function take(line: Line): void {
    const id = "kept" in line ? line.kept.draft.id : line.ended;
    drafts.delete(id);
    if ("kept" in line) putLast(drafts, id, line.kept);
    else putLast(ended, id, line.how);
  }

  function note(line: Line): void {
    take(line);
    lines++;
    journal.keep(line);
    if (lines > MOST_LINES) tidy();
  }

  function tidy(): void {
    for (const [id, { until }] of drafts) if (until < now().getTime()) drafts.delete(id);
    lines = drafts.size;
    journal.replace([...drafts.values()].map((kept): Line => ({ kept }))).catch(() => {
      // The disk's trouble is told by whoever keeps the journals; the longer one does as well.
    });
  }

  function keep(draft: Draft): Draft {
    note({ kept: { draft, until: now().getTime() + DRAFT_LASTS } });
    return draft;
  }

  return {
    begin: (draft) => keep({ ...draft, id: randomBytes(4).toString("hex") }),
    find(id, { platform, id: person }) {
      const found = drafts.get(id);
      if (!found || found.until < now().getTime()) return undefined;
      return found.draft.by.platform === platform && found.draft.by.id === person ? found.draft : undefined;
    },
    of: ({ platform, id }) =>
      [...drafts.values()]
        .filter(({ draft: { by }, until }) => by.platform === platform && by.id === id && until >= now().getTime())
        .map(({ draft }) => draft)
        .reverse(),
    keep,
    end: (ending, how) => note({ ended: ending, how }),
    endingOf: (id) => ended.get(id),
  };
}

function putLast<T>(map: Map<string, T>, id: string, value: T): void {
  map.set(id, value);
  const oldest = map.keys().next().value;
  if (map.size > MOST_DRAFTS && oldest !== undefined) map.delete(oldest);
}
