import type { Question } from "../../question/question.ts";
import type { Action, Part, RankedFact, Reply, Topic } from "../../reply.ts";
import { encodeRequest } from "../../request.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isOutlet, isPerson } from "../../saga/somebody.ts";
import type { Answer } from "../answer.ts";
import { expectedNote, outcomeOf } from "../claim/expected.ts";
import { asksWhetherHappened } from "../fit/only-planned.ts";
import type { Choice } from "../silence/ambiguity.ts";
import { asOf, basis, capitalized, dateText } from "../wording.ts";
import { explain } from "./explain.ts";
import { withdrawnText } from "./withdrawn.ts";

/** Writes an answer out as a reply: the answer first, then what it rests on, then as of when. */
export function composeReply(question: Question, answer: Answer, library: Library, now: Date): Reply {
  const cut: readonly Part[] = question.isCut
    ? [{ kind: "note", text: `Only the first ${question.text.length} characters were read.` }]
    : [];
  return {
    parts: [...partsOf(question, answer, library, now), ...cut, ...timeNotes(question), { kind: "note", text: asOf(library) }],
    ...(answer.kind === "unsure" && { choices: answer.choices.map(choiceAction) }),
    ...(answer.kind === "answered" && { actions: factActions(answer.fact) }),
    factIds: toldFacts(answer, library).map(({ id }) => id),
    judgement: {
      verdict: answer.kind,
      confidence: round(answer.confidence),
      facts: answer.candidates.map(({ fact, score }) => rankedFact(fact, score)),
      topic: topicOf(question, answer, library),
      explain: () => explain(question, answer, library),
    },
  };
}

/** A choice asks its whole question; one that is too long for a button shows its fact. */
function choiceAction({ question, fact }: Choice): Action {
  const request = { command: "ask", options: { question } };
  return { label: question, request: encodeRequest(request) === undefined ? { command: "fact", options: { id: fact.id } } : request };
}

/** What a reader of a fact can ask for next. */
export function factActions({ id }: Fact): readonly Action[] {
  return [
    { label: "Show sources", request: { command: "fact-sources", options: { id } } },
    { label: "Related", request: { command: "fact-related", options: { id } } },
  ];
}

/** The facts that the parts of an answer tell. */
function toldFacts(answer: Answer, library: Library): readonly Fact[] {
  switch (answer.kind) {
    case "answered":
      return [...factsIn(answer.fact, library), ...answer.more];
    case "unsure":
      return [];
    case "not_in_file":
      return answer.nearest;
    case "withdrawn":
      return [answer.fact, ...answer.remaining];
  }
}

/** Which day a "last Tuesday" was taken for. */
function timeNotes({ times }: Question): readonly Part[] {
  return times.map(({ typed, day }) => ({ kind: "note", text: `“${capitalized(typed)}” was taken for ${dateText(day)}.` }));
}

function partsOf(question: Question, answer: Answer, library: Library, now: Date): readonly Part[] {
  switch (answer.kind) {
    case "answered":
      return answeredParts(answer.fact, answer.lead ?? outcomeNote(question, answer.fact, library, now), answer.more, library, now);
    case "unsure":
      return [{ kind: "lead", text: "More than one thing in the file may be meant. Which one?" }];
    case "not_in_file":
      return [
        { kind: "lead", text: unrecordedNote(answer, library, now) ?? answer.missing },
        ...listOf("Nearest in the file:", answer.nearest, library),
      ];
    case "withdrawn":
      return [
        { kind: "lead", text: withdrawnText(answer.fact, library) },
        { kind: "basis", text: basis(answer.fact, library) },
        ...listOf("Still in the file:", answer.remaining, library),
      ];
  }
}

/** Of what was announced, what came of it, where that is asked. */
function outcomeNote(question: Question, fact: Fact, library: Library, now: Date): string | undefined {
  return asksWhetherHappened(question) ? expectedNote(fact, library, now) : undefined;
}

/** Whether the time of what is only announced has come. */
function unrecordedNote({ rule, candidates }: Answer, library: Library, now: Date): string | undefined {
  const announced = rule === "only-announced" ? candidates[0]?.fact : undefined;
  return announced && expectedNote(announced, library, now);
}

/** A fact told to a reader: the lead, where it differs from the claim, the claim, the words quoted, what it rests on, and what stands against it. */
export function answeredParts(fact: Fact, lead: string | undefined, more: readonly Fact[], library: Library, now: Date): readonly Part[] {
  const note = expectedNote(fact, library, now);
  return [
    ...(lead === undefined ? [] : [{ kind: "lead", text: lead } as const]),
    { kind: lead === undefined ? "lead" : "claim", text: fact.claim },
    ...(note === undefined || note === lead ? [] : [{ kind: "claim", text: note } as const]),
    ...quoteParts(fact, library),
    basisPart(fact, library),
    ...listOf("It replaces what the file said before:", library.predecessorsOf(fact), library),
    ...listOf("Disputed by:", library.disputesOf(fact), library),
    ...listOf("Also in the file:", more, library),
  ];
}

/** The facts that `answeredParts` tell: the fact itself, what it replaces, what disputes it, and what came of it. */
export function factsIn(fact: Fact, library: Library): readonly Fact[] {
  const outcome = outcomeOf(fact, library);
  return [fact, ...library.predecessorsOf(fact), ...library.disputesOf(fact), ...(outcome ? [outcome] : [])];
}

/** The words of a fact that quotes somebody, and whose they are. */
export function quoteParts(fact: Fact, library: Library): readonly Part[] {
  if (!fact.quote) return [];
  const to = fact.quote.to === undefined ? "" : ` to ${library.nameOf(fact.quote.to)}`;
  // What an outlet writes are its own words, whatever they are of.
  const hedged = fact.standing === "alleged" && !isOutlet(fact.quote.speaker, library) ? ", allegedly" : "";
  return [{ kind: "quote", words: fact.quote.words, by: `${library.nameOf(fact.quote.speaker)}${to}${hedged}` }];
}

/** The line that a claim rests on, with the sources' addresses. */
function basisPart(fact: Fact, library: Library): Part {
  const links = fact.sources.flatMap((citation) => {
    const source = library.source(typeof citation === "string" ? citation : citation.id);
    return source?.url === undefined ? [] : [{ label: source.publisher, url: source.url }];
  });
  return { kind: "basis", text: basis(fact, library), ...(links.length > 0 && { links }) };
}

/** Facts as a list, each with what it rests on; nothing at all where there are none. */
export function listOf(title: string, facts: readonly Fact[], library: Library): readonly Part[] {
  if (facts.length === 0) return [];
  return [{ kind: "list", title, items: facts.map((fact) => ({ text: fact.claim, detail: basis(fact, library), factId: fact.id })) }];
}

function rankedFact(fact: Fact, score: number): RankedFact {
  return { id: fact.id, claim: fact.claim, quote: fact.quote?.words ?? "", standing: fact.standing, score: round(score) };
}

function topicOf(question: Question, answer: Answer, library: Library): Topic {
  const fact = answer.kind === "answered" ? answer.fact : undefined;
  const isSomebody = (id: string) => isPerson(id, library);
  const named = question.named.flat();
  const about = fact?.about ?? [];
  // "He" is whoever the question names, or whom a who-question brought to light; only without them whomever the fact is about.
  const isNamedAlone = (question.kind !== "who" || question.whoIs !== undefined) && named.some(isSomebody);
  const brought = fact && question.kind === "who" && !isNamedAlone ? broughtToLight(question, fact).filter(isSomebody) : [];
  const people = brought.length > 0 ? brought : [...named, ...(isNamedAlone ? [] : about)].filter(isSomebody);
  const things = [...named, ...about].filter((id) => !isPerson(id, library));
  return {
    question: question.text,
    entityIds: [...new Set([...people, ...things])],
    ...(fact && { factId: fact.id, told: [fact.id] }),
  };
}

/** Whoever says it, where that is asked, or else those whom the fact is about and the question does not name. */
function broughtToLight({ named, isAboutSpeech }: Question, { quote, claimant, about = [] }: Fact): readonly string[] {
  const speaker = isAboutSpeech ? (quote?.speaker ?? claimant) : undefined;
  const asked = new Set(named.flat());
  return speaker !== undefined && !asked.has(speaker) ? [speaker] : about.filter((id) => !asked.has(id));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
