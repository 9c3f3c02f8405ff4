import type { SureAs } from "../question/whole-story.ts";
import type { Reply } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { factList } from "./card.ts";
import { joined } from "./wording.ts";

/** All facts that the file is so sure of, or how sure it is of the others where there are none. */
export function standingList(standing: SureAs, library: Library): Reply {
  const facts = library.facts.filter((fact) => isSo(fact, standing, library));
  return factList(facts.length === 0 ? noneLead(standing, library) : leadOf(standing, facts.length), facts, library);
}

function isSo(fact: Fact, standing: SureAs, library: Library): boolean {
  if (standing !== "disputed" || fact.standing === "retracted") return fact.standing === standing;
  return fact.standing === "disputed" || library.disputesOf(fact).length > 0;
}

function leadOf(standing: SureAs, count: number): string {
  if (standing === "unknown") return "The file says that this is not known.";
  const isOne = count === 1;
  const facts = isOne ? "1 fact is" : `${count} facts are`;
  const behind = standing === "reported" ? `; the file does not say that ${isOne ? "it is" : "they are"} confirmed` : ", not confirmed";
  return `${facts} ${standing}${standing === "confirmed" || standing === "disputed" ? "" : behind}.`;
}

function noneLead(standing: SureAs, library: Library): string {
  if (standing === "unknown") return "The file names nothing that is not known.";
  const others = (["reported", "alleged", "claimed", "disputed", "unknown"] as const).flatMap((other) => {
    const count = library.facts.filter((fact) => fact.standing === other).length;
    if (count === 0) return [];
    return other === "unknown"
      ? `${count} ${count === 1 ? "says" : "say"} what is not known`
      : `${count} ${count === 1 ? "is" : "are"} ${other}`;
  });
  const nothing = `Nothing in the file is ${standing}`;
  return standing === "confirmed" && others.length > 0 ? `${nothing}. Of its facts ${joined(others)}.` : `${nothing}.`;
}
