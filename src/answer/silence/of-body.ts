import type { Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import type { Library } from "../../saga/library.ts";
import { isAlike, type Unit } from "../../search/units.ts";
import type { Candidate } from "../fit/rank.ts";

/** "Who at the bureau told him", "who leads the bureau", where the fact tells of the bureau alone and names nobody of it. */
export function isOfBodyAlone({ kind, said, asked }: Question, { fact }: Candidate, library: Library): boolean {
  if (!(kind === "who" && WHO_OF_BODY.test(withoutLeadIn(said))) && !HEAD_OF.test(said)) return false;
  const isBody = ({ ids }: Unit) => ids.length > 0 && ids.every((id) => library.entity(id)?.kind === "organization");
  const body = asked.find(({ unit }) => isBody(unit))?.unit;
  const { claim } = library.reading(fact);
  if (!body || fact.standing === "unknown") return false;
  const subject = claim.find(({ ids }) => ids.length > 0);
  const lead = asked.find(({ unit }) => unit.words.some(({ text }) => LEADS.test(text)))?.unit;
  if (lead && claim.some((unit) => isAlike(unit, lead))) return false;
  return subject?.ids.some((id) => body.ids.includes(id)) === true;
}

const WHO_OF_BODY = /^who (?:at|in|from|inside|within|leads?|led|heads?|headed|runs?|ran|chairs?|chaired|directs?|directed) /;
const HEAD_OF = /\b(?:head|chief|boss|director|chairman|leader) of /;
const LEADS = /^(?:leads?|led|head(?:s|ed)?|runs?|ran|chair(?:s|ed|man)?|direct(?:s|ed|or)?|chief|boss|leader)$/;
