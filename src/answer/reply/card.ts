import { type Action, type Item, type Judgement, MOST_JUDGED, type Part, type Reply, type Topic } from "../../reply.ts";
import { edtfDays, parseEdtf } from "../../saga/edtf.ts";
import { chainOf } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Entity, Fact, Source } from "../../saga/schema.ts";
import { asOf, basis, capitalized, counted, dateText, dayText, standingWords } from "../wording.ts";
import { listOf } from "./compose.ts";
import { formerSubject } from "./withdrawn.ts";

/** Facts that a card shows before it refers to the timeline. */
const SHOWN = 6;

/** What the file says of one person or thing: who it is, then the facts about it, those it is at the head of first. */
export function entityCard(entity: Entity, library: Library): Reply {
  return card({
    lead: `${capitalized(entity.name)}${entity.role === undefined ? "" : `: ${entity.role}`}.`,
    title: "The file says:",
    facts: factsAbout(entity.id, library),
    nothing: `No fact in the file speaks of ${/^(?:person|unidentified)$/.test(entity.kind) ? "them" : "it"}.`,
    more: inTimelineOf(entity),
    topic: { entityIds: [entity.id], question: entity.name },
    library,
  });
}

/** Where the facts of somebody stand that a card has no room for. */
function inTimelineOf({ name }: Entity) {
  return { where: `in the timeline of ${name}`, label: "Timeline", request: { command: "timeline", options: { topic: name } } };
}

/** The next facts of somebody's card, where there are any besides those told. */
export function restOfCard(entity: Entity, told: readonly string[], library: Library): Reply | undefined {
  const facts = factsAbout(entity.id, library).filter(({ id }) => !told.includes(id));
  if (facts.length === 0) return undefined;
  const { name } = entity;
  return card({
    lead: `More on ${name}.`,
    title: "The file says:",
    facts,
    nothing: "",
    more: inTimelineOf(entity),
    topic: { entityIds: [entity.id], question: name },
    library,
  });
}

/** What the file has from one outlet. */
export function sourceCard(source: Source, library: Library): Reply {
  const facts = factsFrom(source, library);
  return card({
    lead: sourceLead(source, facts.length),
    title: "It reported:",
    facts,
    nothing: "No fact in the file rests on it.",
    more: {
      where: `under the sources of ${source.publisher}`,
      label: "All of it",
      request: { command: "sources", options: { topic: source.publisher } },
    },
    topic: { entityIds: [source.id], question: source.publisher },
    library,
  });
}

/** How many facts rest on an outlet, as a sentence. */
export function sourceLead({ publisher }: Source, facts: number): string {
  return `${publisher}: ${counted(facts, "fact")} ${facts === 1 ? "rests" : "rest"} on it.`;
}

/** Facts that an outlet published or passed on, retracted ones left out. */
export function factsFrom({ id }: Source, library: Library): readonly Fact[] {
  return library.facts.filter((fact) => fact.standing !== "retracted" && fact.sources.flatMap(chainOf).includes(id));
}

/** A source as the list of all names it; with how many facts rest on it, where that is told. */
export function sourceItem({ publisher, title, published, kind, url }: Source, facts?: number): Item {
  const rest = facts === undefined ? undefined : counted(facts, "fact");
  return {
    text: `${publisher}${title === undefined ? "" : `: ${title}`}${published === undefined ? "" : `, ${dayText(published)}`}`,
    detail: [kind, rest, url ?? "no address in the file"].filter((part) => part !== undefined).join(", "),
  };
}

interface Card {
  readonly lead: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What is said where there are no facts. */
  readonly nothing: string;
  /** Where those are that have no room. */
  readonly more: Action & { readonly where: string };
  readonly topic: Topic;
  readonly library: Library;
}

function card({ lead, title, facts, nothing, more, topic, library }: Card): Reply {
  const shown = facts.slice(0, SHOWN);
  const rest = facts.length - shown.length;
  return {
    parts: [
      { kind: "lead", text: lead },
      ...listOf(title, shown, library),
      ...(facts.length === 0 ? [{ kind: "claim", text: nothing } as const] : []),
      ...(rest > 0 ? [{ kind: "note", text: `${rest} more ${more.where}.` } as const] : []),
      { kind: "note", text: asOf(library) },
    ],
    ...(rest > 0 && { actions: [{ label: more.label, request: more.request }] }),
    factIds: shown.map(({ id }) => id),
    judgement: judgementOfList(facts, topic),
  };
}

/** That a list is all the file has on a topic: it is sure of that, and of what it lists. */
export function judgementOfList(facts: readonly Fact[], topic: Topic): Judgement {
  return {
    verdict: facts.length > 0 ? "answered" : "not_in_file",
    confidence: 1,
    facts: facts
      .slice(0, MOST_JUDGED)
      .map(({ id, claim, quote, standing }) => ({ id, claim, quote: quote?.words ?? "", standing, score: 1 })),
    topic,
  };
}

/** Facts that have to do with an entity or source, retracted ones left out: those that are about it alone, then with others, then those that name it. */
export function factsAbout(id: string, library: Library): readonly Fact[] {
  const nearness = (fact: Fact) => {
    const place = fact.about?.indexOf(id) ?? -1;
    return place >= 0 ? place + ((fact.about?.length ?? 0) > 1 ? 1 : 0) : 10;
  };
  return library.index
    .documentsWith(`@${id}`)
    .flatMap((place) => library.facts[place] ?? [])
    .filter((fact) => fact.standing !== "retracted")
    .sort((a, b) => nearness(a) - nearness(b));
}

/** Facts in the order of their dates, undated ones left out. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => fact.when !== undefined && fact.standing !== "retracted").sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** A month sorts before its days, as a year before its months: what is known less exactly is told first. */
function dayOf(fact: Fact): string {
  return fact.when === undefined ? "" : edtfDays(fact.when).first;
}

/** What is known to the month alone stands before its days, and need not have come before them. */
function timeOf(when: string): string {
  const isDayKnown = parseEdtf(when)?.day !== undefined;
  return `${capitalized(dateText(when))}${isDayKnown ? "" : ", day not known"}`;
}

/** A fact as a line of a timeline. */
export function timelineItem(fact: Fact, library: Library): Item {
  if (fact.retracted)
    return {
      text: `Withdrawn on ${dateText(fact.retracted.on)}: what the file said ${formerSubject(fact, library)}.`,
      detail: `Reason: ${fact.retracted.reason}`,
      factId: fact.id,
    };
  return {
    text: `${fact.when === undefined ? "" : `${timeOf(fact.when)}: `}${fact.claim}`,
    detail: standingWords(fact, library),
    factId: fact.id,
  };
}

/** A reply that is a list of facts under a heading, or says that there are none. */
export function factList(
  lead: string,
  facts: readonly Fact[],
  library: Library,
  item: (fact: Fact) => Item = (fact) => ({ text: fact.claim, detail: basis(fact, library), factId: fact.id }),
): Reply {
  const list: readonly Part[] = facts.length === 0 ? [] : [{ kind: "list", items: facts.map(item) }];
  return { parts: [{ kind: "lead", text: lead }, ...list, { kind: "note", text: asOf(library) }], factIds: facts.map(({ id }) => id) };
}
