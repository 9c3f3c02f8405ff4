import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Candidate } from "../fit/rank.ts";
import { unknownMannerFirst } from "./manner.ts";
import { ofDayFirst } from "./on-day.ts";
import {
  definingFirst,
  demandedFirst,
  doneFirst,
  outcomeFirst,
  quotedFirst,
  saidFirst,
  standingFirst,
  tellingOfIt,
  unverifiedFirst,
} from "./put-first.ts";
import { announcedFirst, datedFirst, otherTimeFirst, tellingFirst } from "./time-and-place.ts";

/** A rule by which one fact may be put before others that are as likely. */
interface Reordering {
  /** Why a fact that it puts first stands there: a clause behind "since". */
  readonly since: string;
  reorder(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[];
}

/** One after the other, each on what the ones before it have put first. */
const REORDERINGS: readonly Reordering[] = [
  { since: "it tells the time, the place or the cause that is asked for", reorder: tellingFirst },
  { since: "it is what is announced for a time", reorder: announcedFirst },
  { since: "whether its time has passed can be told", reorder: datedFirst },
  { since: "it tells all that is asked but another time", reorder: otherTimeFirst },
  { since: "it stands, and the likelier one was withdrawn", reorder: (_, candidates, library) => standingFirst(candidates, library) },
  { since: "it has just that said", reorder: saidFirst },
  { since: "it tells just what is asked for", reorder: tellingOfIt },
  { since: "it tells the demand that is asked for", reorder: demandedFirst },
  { since: "it tells that it was done, and the likelier one only that it is demanded", reorder: doneFirst },
  { since: "it says that nobody knows whether it is so", reorder: unverifiedFirst },
  { since: "somebody's very words are asked for, and it has a quote", reorder: quotedFirst },
  { since: "it says who or what somebody is", reorder: definingFirst },
  { since: "it says that the manner is not known", reorder: unknownMannerFirst },
  { since: "it is dated so", reorder: ofDayFirst },
  { since: "the file tells what came of what it announces", reorder: outcomeFirst },
];

export interface Ordered {
  readonly candidates: readonly Candidate[];
  /** Why the first of them stands there though another is likelier; absent where it is by its likelihood alone. */
  readonly since?: string;
}

/** The candidates in the order in which they are told: by likelihood, but for what some rule puts first. */
export function ordered(question: Question, ranked: readonly Candidate[], library: Library): Ordered {
  let candidates = ranked;
  let first: string | undefined;
  for (const { since, reorder } of REORDERINGS) {
    const next = reorder(question, candidates, library);
    if (next[0] !== candidates[0]) first = since;
    candidates = next;
  }
  return { candidates, ...(first !== undefined && { since: first }) };
}
