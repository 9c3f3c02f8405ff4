import type { Question } from "../../question/question.ts";
import { readOnce } from "../../saga/file-text.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isAlike, type Unit } from "../../search/units.ts";

/** Whether a claim gives the name of what is asked for by name: of the very one ("the name of the premier"), or of something so called ("of the programme"). */
export function tellsNameAsked({ nameOf, kind, named }: Question, fact: Fact, library: Library): boolean {
  if (!nameOf) return false;
  // Where it was published is told with every fact.
  if (kind === "source") return true;
  const told = library.reading(fact).claim.flatMap(({ ids }) => ids);
  if (nameOf.ids.length > 0) return told.some((id) => nameOf.ids.includes(id) && isNamed(id, library));
  return told.some((id) => !named.flat().includes(id) && isCalled(id, nameOf, library));
}

/** "Which ministers resigned", "who is the wholesaler": whether the claim names somebody of that role. */
export function namesHolder(role: Unit | undefined, { named }: Question, fact: Fact, library: Library): boolean {
  const told = library.reading(fact).claim.flatMap(({ ids }) => ids);
  const isHolder = (id: string) => role !== undefined && library.entity(id)?.kind === "person" && isCalled(id, role, library);
  return told.some((id) => !named.flat().includes(id) && isHolder(id));
}

/** Not "a court", nor whoever hides. */
function isNamed(id: string, library: Library): boolean {
  const { kind = "unidentified", name = "" } = library.entity(id) ?? {};
  return kind !== "unidentified" && !/^an? /.test(name);
}

/** Whether somebody or something is of that kind or role: "programme", "minister". */
function isCalled(id: string, called: Unit, library: Library): boolean {
  const { kind, role, name } = library.entity(id) ?? {};
  if (!isNamed(id, library)) return false;
  const calling = kind === "person" ? role : name;
  return readOnce(`${kind ?? ""} ${calling ?? ""}`, library.names).some((unit) => isAlike(unit, called));
}
