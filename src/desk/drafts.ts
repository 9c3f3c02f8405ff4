import { randomBytes } from "node:crypto";
import type { Entries, EntryKind } from "../saga/entry.ts";
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

export function isFactDraft(draft: Draft): draft is Draft<"fact"> {
  return draft.of === "fact";
}

export interface Drafts {
  begin(draft: Omit<Draft, "id">): Draft;
  /** A person's own draft; undefined where it is another's, was saved or is too old. */
  find(id: string, by: Person): Draft | undefined;
  keep(draft: Draft): Draft;
  end(id: string): void;
}

/** Drafts at once; beyond that the one that lay longest is forgotten. */
const MOST_DRAFTS = 200;

/** How long a draft lies, in ms. */
const DRAFT_LASTS = 3_600_000;

export function createDrafts(now: () => Date): Drafts {
  const drafts = new Map<string, { readonly draft: Draft; readonly until: number }>();

  function keep(draft: Draft): Draft {
    drafts.delete(draft.id);
    drafts.set(draft.id, { draft, until: now().getTime() + DRAFT_LASTS });
    const oldest = drafts.keys().next().value;
    if (drafts.size > MOST_DRAFTS && oldest !== undefined) drafts.delete(oldest);
    return draft;
  }

  return {
    begin: (draft) => keep({ ...draft, id: randomBytes(4).toString("hex") }),
    find(id, { platform, id: person }) {
      const found = drafts.get(id);
      if (!found || found.until < now().getTime()) return undefined;
      return found.draft.by.platform === platform && found.draft.by.id === person ? found.draft : undefined;
    },
    keep,
    end: (id) => void drafts.delete(id),
  };
}
