import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { STRANGER } from "../../search/names.ts";
import { firstWordOf } from "../../search/units.ts";
import { words } from "../../search/words.ts";
import { identityAsked, isCalling, isDefinition, memberAsked, tellsIdentity, tellsMembership } from "../fit/identity-asked.ts";
import type { Candidate } from "../fit/rank.ts";

/** "Is he the hacker", where the fact does not tell that the one is the other. */
export function isOfTwo(question: Question, fact: Fact, library: Library): boolean {
  const identity = identityAsked(question, library);
  return identity !== undefined && !tellsIdentity(identity, fact, library);
}

/** "Who is the president of France": somebody of whom the file holds a part of the words, and of something that it does not hold. */
export function isIdentityOfStranger({ kind, deed }: Question, { features }: Candidate): boolean {
  return kind === "who" && deed === undefined && features.namesStranger === 1;
}

/** "Who is the keeper", "was she the keeper": what the file says she is, is the answer, whatever else is told of her. */
export function isIdentityTold(question: Question, fact: Fact, library: Library): boolean {
  const { kind, identityOf } = question;
  const identity = identityAsked(question, library);
  if (identity) return tellsIdentity(identity, fact, library);
  const member = memberAsked(question, library);
  if (member) return tellsMembership(member, fact, library);
  if (isCalling(question)) return isDefinition(question.named[0] ?? [], fact, library);
  const [id = "", ...others] = identityOf ?? [];
  const isTold = kind !== "keywords" && others.length === 0 && library.entity(id)?.role !== undefined;
  return isTold && (!question.words.includes("party") || tellsParty(id, fact, library));
}

/** Whether the fact or somebody's role names an organization, which may be the party: "leader of the PML-N", but not "mayor of Brannick". */
function tellsParty(id: string, fact: Fact, library: Library): boolean {
  const role = library.names.find(words(library.entity(id)?.role ?? "")).flatMap(({ ids }) => ids);
  const { claim } = library.reading(fact);
  // That the mayor blames a club does not tell that it is his.
  const isWhatHeIs = isDefinition([id], fact, library) && !/[a-z]{3}ing$/.test(firstWordOf(claim[2]));
  const isOfMember = isWhatHeIs || claim.some((unit) => MEMBER.test(firstWordOf(unit)));
  const told = isOfMember ? claim.flatMap(({ ids }) => ids) : [];
  return [...role, ...told].some((other) => library.entity(other)?.kind === "organization");
}

const MEMBER = /^(?:part(?:y|ies)|members?|belongs?|belonged|leaders?|leads|led|joined|joins|candidates?|founded|founder)$/;

/** "Who is the dark-web poster", "which ambassador wrote it": somebody whom the sources do not name. */
export function isIdentityOfNobody(question: Question, library: Library): boolean {
  const { kind, words, asked } = question;
  const which = words[0] === "which" ? asked.find(({ unit }) => firstWordOf(unit) === words[1])?.unit.ids : undefined;
  const ids = kind === "who" ? (question.identityOf ?? question.whoIs ?? which) : which;
  return ids !== undefined && ids.length > 0 && ids.every((id) => id.startsWith(STRANGER) || library.entity(id)?.kind === "unidentified");
}

/** Whether the fact says that it is not known who somebody is. */
export function isIdentityUnknown(fact: Fact | undefined): boolean {
  return fact?.standing === "unknown" && /\b(?:who|whose|identity|names?)\b/.test(fact.claim);
}
