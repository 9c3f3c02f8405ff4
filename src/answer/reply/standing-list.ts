import type { SureAs } from "../../question/talk/whole-story.ts";
import type { Reply } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact, Standing } from "../../saga/schema.ts";
import { counted, joined } from "../wording.ts";
import { factList } from "./card.ts";
import { withdrawnText } from "./withdrawn.ts";

/** All facts that the file is so sure of, or how sure it is of the others where there are none. */
export function standingList(standing: SureAs, library: Library): Reply {
  if (standing === "retracted") return withdrawnList(library);
  const facts = library.facts.filter((fact) => isSo(fact, standing, library));
  return factList(facts.length === 0 ? noneLead(standing, library) : leadOf(standing, facts.length, library), facts, library);
}

/** What was withdrawn, when and why; the claims themselves are not said again. */
function withdrawnList(library: Library): Reply {
  const facts = library.facts.filter((fact) => fact.standing === "retracted");
  const lead =
    facts.length === 0
      ? "Nothing in the file was withdrawn."
      : `${counted(facts.length, "fact")} ${facts.length === 1 ? "was" : "were"} withdrawn.`;
  return factList(lead, facts, library, (fact) => ({ text: withdrawnText(fact, library), factId: fact.id }));
}

function isSo(fact: Fact, standing: SureAs, library: Library): boolean {
  if (fact.standing === "retracted") return false;
  if (standing === "unconfirmed") return fact.standing !== "confirmed";
  return fact.standing === standing || (standing === "disputed" && library.disputesOf(fact).length > 0);
}

function leadOf(standing: SureAs, count: number, library: Library): string {
  if (standing === "unknown") return "The file says that this is not known.";
  if (standing === "unconfirmed") return unconfirmedLead(library);
  const behind =
    standing === "reported" ? `; the file does not say that ${count === 1 ? "it is" : "they are"} confirmed` : ", not confirmed";
  return `${factsAre(count)} ${standing}${standing === "confirmed" || standing === "disputed" ? "" : behind}.`;
}

function noneLead(standing: SureAs, library: Library): string {
  if (standing === "unknown") return "The file names nothing that is not known.";
  if (/^(?:un)?confirmed$/.test(standing) && library.facts.length > 0) return unconfirmedLead(library);
  return `Nothing in the file is ${standing}.`;
}

/** How many facts are confirmed, and how sure the file is of the others. */
function unconfirmedLead(library: Library): string {
  const confirmed = countOf("confirmed", library);
  const others = countsOfOthers(library);
  if (others === "") return "Every fact in the file is confirmed.";
  return confirmed === 0
    ? `Nothing in the file is confirmed. Of its facts ${others}.`
    : `${factsAre(confirmed)} confirmed. Of the others ${others}.`;
}

function factsAre(count: number): string {
  return count === 1 ? "1 fact is" : `${count} facts are`;
}

/** "3 are reported and 1 says what is not known"; empty where every fact is confirmed. */
function countsOfOthers(library: Library): string {
  const counts = (["reported", "alleged", "claimed", "disputed", "unknown"] as const).flatMap((other) => {
    const count = countOf(other, library);
    if (count === 0) return [];
    if (other === "unknown") return `${count} ${count === 1 ? "says" : "say"} what is not known`;
    return `${count} ${count === 1 ? "is" : "are"} ${other}`;
  });
  return counts.length === 0 ? "" : joined(counts);
}

function countOf(standing: Standing, library: Library): number {
  return library.facts.filter((fact) => fact.standing === standing).length;
}
