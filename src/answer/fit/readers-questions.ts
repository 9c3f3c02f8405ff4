import type { Question } from "../../question/question.ts";
import { readDeed } from "../../question/reading/deed.ts";
import { readForm } from "../../question/reading/kind.ts";
import { totalWeight } from "../../question/reading/weigh.ts";
import type { ComparedReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { asksAlike } from "./kind-fit.ts";
import { type Meeting, meetingsOf } from "./meeting.ts";
import { overlapOf } from "./overlap.ts";

/** From this likeness on it is the very same question. */
const VERY_QUESTION = 0.97;

/** A question of less weight than this is like too many: "who leaked the audio" holds nothing but the saga's theme. */
const PARTICULAR = 0.7;

/** What a reader's question is worth that asks for another kind of answer: when, where why is asked. */
const OTHER_KIND = 0.75;

/** From this likeness on a moderator has said that the fact answers the question, whatever its fields hold. */
const SAME_QUESTION = 0.8;

/** What a fact's readers' questions say of the one asked. */
interface Readers {
  /** How like the nearest is. */
  readonly likeness: number;
  /** Whether one of them asks the same, for the same kind of answer. */
  readonly isAskedSo: boolean;
  readonly isAskedByName: boolean;
  /** Whether one of them is the very question that is asked. */
  readonly isVerbatim: boolean;
}

/** Holds the fact's readers' questions against the one asked. */
export function nearestReaders(question: Question, { questions, readers }: ComparedReading, meeting: Meeting): Readers {
  const { asked, typed, words } = question;
  const same = totalWeight(asked) >= PARTICULAR ? SAME_QUESTION : VERY_QUESTION;
  let [most, isAskedSo, isAskedByName] = [0, false, false];
  const isVerbatim = questions.some((units, index) => {
    const wordCount = readers[index]?.wordCount;
    return (wordCount === typed.length && hasWords(units, typed)) || (wordCount === words.length && hasWords(units, words));
  });
  meeting.likeness.forEach((likeness, index) => {
    const units = questions[index] ?? [];
    // What is less like than another and not the same question either changes nothing, whatever it asks for.
    if (likeness <= most && likeness < SAME_QUESTION) return;
    const isAlike = asksAlike(question, units);
    const worth = likeness * (isAlike ? 1 : OTHER_KIND);
    most = Math.max(most, worth);
    if (isAlike && worth >= same) isAskedSo = true;
    if (worth >= SAME_QUESTION && asksName(units)) isAskedByName = true;
  });
  return { likeness: most, isAskedSo, isAskedByName, isVerbatim };
}

function hasWords(units: readonly Unit[], words: readonly string[]): boolean {
  let at = 0;
  return units.every((unit) => unit.words.every(({ text }) => text === words[at++]));
}

/** The fact's reader's question that is most like the one asked, as it stands in the file; undefined where none has anything in common with it. */
export function nearestReadersQuestion(question: Question, fact: Fact, library: Library): string | undefined {
  const { likeness } = meetingsOf(overlapOf(question, library))(library.reading(fact));
  const most = Math.max(0, ...likeness);
  return most === 0 ? undefined : fact.questions?.[likeness.indexOf(most)];
}

/** Whether one of the fact's readers' questions asks the same of somebody. */
export function isAskedAlike(question: Question, fact: Fact, library: Library): boolean {
  const reading = library.reading(fact);
  const { likeness } = meetingsOf(overlapOf(question, library))(reading);
  return reading.questions.some((units, index) => (likeness[index] ?? 0) >= SAME_QUESTION && asksForSamePart(question, units));
}

/** "Who …", "which minister …", but neither "which audio …" nor "whom did he …" where it is asked who did it. */
function asksForSamePart({ deed }: Question, readers: readonly Unit[]): boolean {
  const words = readers.flatMap((unit) => unit.words.map((word) => word.text));
  if (readForm(words, false).kind !== "who") return false;
  const other = readDeed(readers, "who", false);
  return deed === undefined || other === undefined || (deed.agent.kind === "asked") === (other.agent.kind === "asked");
}

function asksName(readers: readonly Unit[]): boolean {
  return readers.some((unit) => /^names?$/.test(firstWordOf(unit)));
}
