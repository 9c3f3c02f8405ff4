import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isNearlyAlike } from "../../search/nearly-alike.ts";
import { firstWordOf, readUnits, type Unit } from "../../search/units.ts";

const ASKED = /\bhow (?:much )?(?:long|much time) (?:before|after|ahead of|prior to) (?:the|an?|his|her|their|its) (\w+(?: \w+){0,4})/;

/** Whether a span of time is asked for from one thing on, and the fact counts it from another: "how long before the trial" of "two days before the hearing". */
export function isSpanFromOther({ kind, said }: Question, fact: Fact, library: Library): boolean {
  const [, behind] = kind === "duration" ? (ASKED.exec(said) ?? []) : [];
  const [asked] = behind === undefined ? [] : readUnits(behind, library.names);
  if (!asked || asked.stems.length === 0) return false;
  const { claim } = library.reading(fact);
  const from = claim.findIndex((unit) => COUNTED_FROM.test(firstWordOf(unit)));
  return from < 0 || !claim.slice(from + 1, from + 1 + REACH).some((unit) => isSameThing(unit, asked));
}

const COUNTED_FROM = /^(?:before|after|ahead|prior)$/;

/** How far behind "before" the thing may stand from which time is counted. */
const REACH = 4;

function isSameThing(unit: Unit, asked: Unit): boolean {
  return unit.ids.some((id) => asked.ids.includes(id)) || isNearlyAlike(unit, asked);
}
