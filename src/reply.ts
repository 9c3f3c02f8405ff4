import type { Explanation } from "./explanation.ts";
import type { Form } from "./form.ts";
import type { Request } from "./request.ts";

/** What the bot says, free of any platform's markup. A renderer turns it into text, an embed or blocks, and escapes every string. */
export interface Reply {
  readonly parts: readonly Part[];
  /** What may be meant where that is unsure; each label is a whole question. */
  readonly choices?: readonly Action[];
  /** What a reader can do next. */
  readonly actions?: readonly Action[];
  /** What is to be filled in; where a platform cannot open it, it shows the parts and actions instead. */
  readonly form?: Form;
  /** Whether only the person who asked should see it: an error, or what is a moderator's. */
  readonly isPrivate?: true;
  /** Whether it is about a draft that is lost unless one of the actions is taken. */
  readonly isUnsaved?: true;
  /** Every fact that the reply tells, so that it can be put right when one of them changes. */
  readonly factIds?: readonly string[];
  /** What asks for the same without what was said before, where the question leans on that: it is shared, and written anew, as that. */
  readonly inFull?: Request;
  /** The judgement behind the reply, where it answers a question. */
  readonly judgement?: Judgement;
}

/** A sentence for the person alone. */
export function privately(text: string): Reply {
  return { parts: [{ kind: "lead", text }], isPrivate: true };
}

/** One piece of a reply, in reading order. Where room is short a renderer drops `note`, then `list` items from the end; never `lead`, `claim` or `basis`. */
export type Part =
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "claim"; readonly text: string }
  /** Somebody's words, verbatim; `by` says whose and to whom. */
  | { readonly kind: "quote"; readonly words: string; readonly by: string }
  /** Standing, claimant, sources and date of what stands before it. */
  | { readonly kind: "basis"; readonly text: string; readonly links?: readonly Link[] }
  | { readonly kind: "list"; readonly title?: string; readonly items: readonly Item[] }
  | { readonly kind: "note"; readonly text: string };

/** Something to do with one press. */
export interface Action {
  readonly label: string;
  /** Short enough for a button to carry it: encodeRequest gives a code for it. */
  readonly request: Request;
}

export interface Item {
  readonly text: string;
  /** Said smaller, under the text: a fact's basis, a person's role. */
  readonly detail?: string;
  /** The fact that the item tells, where it tells one. */
  readonly factId?: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export const VERDICTS = ["answered", "unsure", "not_in_file", "withdrawn"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Facts that a judgement lists at the most. */
export const MOST_JUDGED = 30;

export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1: how likely the verdict and its first fact are right. */
  readonly confidence: number;
  /** Facts by how well they fit, best first, whatever the verdict; MOST_JUDGED at the most. */
  readonly facts: readonly RankedFact[];
  /** What the conversation is about now, so that a follow-up can lean on it. */
  readonly topic: Topic;
  /** Why it was judged so; absent where nothing was weighed, as with a card. Made when it is called. */
  readonly explain?: () => Explanation;
}

export interface RankedFact {
  readonly id: string;
  readonly claim: string;
  /** The verbatim words, or an empty text where the fact has none. */
  readonly quote: string;
  readonly standing: string;
  /** 0 to 1: how well the fact fits the question. */
  readonly score: number;
}

export interface Topic {
  /** Whom and what a pronoun may mean. */
  readonly entityIds: readonly string[];
  /** The fact that was told; absent where none answered. */
  readonly factId?: string;
  /** Every fact told to this question so far, by "who else?" too. */
  readonly told?: readonly string[];
  /** The facts of the lists that were shown last, in their order, MOST_LISTED at the most, so that "the second one" can be told. */
  readonly listed?: readonly string[];
  /** The questions that were offered last, one of which may have been meant. */
  readonly choices?: readonly string[];
  readonly question: string;
}

/** Facts of a list that are remembered. */
const MOST_LISTED = 20;

/** The reply with what it lists and offers in its topic, for "the second one"; as it is where it shows neither. */
export function withShown(reply: Reply): Reply {
  const { parts, choices = [], judgement } = reply;
  const items = parts.flatMap((part) => (part.kind === "list" ? part.items : []));
  const inLists = items.flatMap(({ factId }) => factId ?? []);
  const inChoices = choices.flatMap(({ request }) => (request.command === "fact" ? (request.options.id ?? []) : []));
  const questions = choices.flatMap(({ request }) => (request.command === "ask" ? (request.options.question ?? []) : []));
  const listed = (judgement?.verdict === "unsure" && judgement.topic.listed) || [...inLists, ...inChoices].slice(0, MOST_LISTED);
  if (!judgement || (listed.length === 0 && questions.length === 0)) return reply;
  const topic = { ...judgement.topic, ...(listed.length > 0 && { listed }), ...(questions.length > 0 && { choices: questions }) };
  return { ...reply, judgement: { ...judgement, topic } };
}
