import type { Asked, Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import { isDayOrMonth } from "../../saga/date-words.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, readUnits, sharesWord, type Unit } from "../../search/units.ts";
import { outcomeOf } from "../claim/expected.ts";
import { coverOf, MATCH } from "./match.ts";
import { asksHowManyHappened, asksWhetherHappened, isOfPlan } from "./only-planned.ts";

/** The fact that tells what came of what another announces, where it is asked if, when or how much of that has happened; undefined where something else is asked. */
export function outcomeAsked(question: Question, fact: Fact, library: Library): Fact | undefined {
  const outcome = outcomeOf(fact, library);
  if (!outcome || !asksOfOutcome(question)) return undefined;
  const readings = [library.reading(fact), library.reading(outcome)];
  const announced = announcedIn(fact, library);
  const isTold = ({ unit }: Asked) => readings.some((reading) => coverOf(unit, reading) >= MATCH.synonymInReadersQuestion);
  const isOut = OUT.test(question.said) && announced.some((unit) => IN_PUBLIC.test(firstWordOf(unit)));
  const own = question.asked.filter(({ unit, weight }) => weight > PADDING && !isDayOrMonth(firstWordOf(unit)));
  const others = own.filter(({ unit }) => !((isOut || CAME_OF.test(question.said)) && COMES_OUT.test(firstWordOf(unit))));
  return (isOut || isOfEvent(question, announced, library)) && others.every(isTold) ? outcome : undefined;
}

function asksOfOutcome(question: Question): boolean {
  if ((question.deed && isSpeech(question.deed.verb)) || isOfPlan(question) || ANNOUNCING.test(question.said)) return false;
  return (
    asksWhetherHappened(question) ||
    asksHowManyHappened(question) ||
    asksWhenHappened(question) ||
    [IS_OUT, CAME_OF].some((asked) => asked.test(question.said))
  );
}

/** "When was it released", not "when will it be". */
function asksWhenHappened({ kind, said }: Question): boolean {
  return (
    kind === "when" &&
    /^(?:when|(?:on |at |in )?(?:what|which) (?:day|date|time|hour)) (?:was|were|did|has|have)\b/.test(withoutLeadIn(said))
  );
}

const ANNOUNCING = /\b(?:announc|expect|promis|threaten|due\b)/;
const OUT = /\b(?:come|came|comes|gone?|went|made|put) (?:out|public|online|live)\b|\b(?:out|public|online|live)(?: yet| now| already)?$/;
const IS_OUT = /^(?:is|are) (?:\S+ ){1,5}(?:out|public|online|live|released|published)(?: yet| now| already)?$/;
const COMES_OUT = /^(?:become|became|come|came|comes|gone?|went|made|put|out|public|online|live)$/;
const CAME_OF = /^what (?:came|became|has come|has become) of\b/;
const IN_PUBLIC = /^(?:releas|publi|leak|dump|drop|launch|post|disclos|upload)/;

/** Whether what is asked as done is what is announced: "was it hacked" asks of no release, though the data to be released is hacked. */
function isOfEvent({ said, deed }: Question, announced: readonly Unit[], library: Library): boolean {
  const spoken = deed && !HAPPENS.test(firstWordOf(deed.verb)) ? [deed.verb] : readUnits(said, library.names);
  // "Was the audio leaked" asks of what has happened already, and not of what else is to be published.
  const isOfTheme = (unit: Unit) => unit.stems.some((stem) => library.theme.stems.has(stem));
  return spoken.some(
    (unit) => !unit.isStop && announced.some((other) => (isOfTheme(unit) ? sharesWord(unit, other) : isAlike(unit, other))),
  );
}

const HAPPENS = /^(?:happen|happened|held|hold|occur|occurred|come|came|go|gone|went|make|made)$/;

/** The words for the event itself: "release" of "the release of all the files", and "released" of "will be released". */
function announcedIn({ expected, claim }: Fact, library: Library): readonly Unit[] {
  const what = readUnits(expected?.what ?? "", library.names);
  const end = what.findIndex(
    (unit, at) => at > 0 && /^(?:of|by|for|in|on|at|from|with|against|about|to|into|between)$/.test(firstWordOf(unit)),
  );
  const head = what.slice(0, end < 0 ? undefined : end).findLast((unit) => !unit.isStop);
  const told = readUnits(claim, library.names);
  const will = told.findIndex((unit) => /^(?:will|shall|to)$/.test(firstWordOf(unit)));
  const verb = will < 0 ? undefined : told.slice(will + 1).find((unit) => !/^(?:be|have|been|soon|then|also)$/.test(firstWordOf(unit)));
  return [head, verb].flatMap((unit) => unit ?? []);
}
