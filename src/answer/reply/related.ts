import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { factsAbout } from "./card.ts";

/** Facts about the same people and things that are shown at the most. */
const MOST = 6;

export interface RelatedFacts {
  /** How the facts stand to the one asked about, as a heading. */
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** What else the file has on a fact: what disputes it and bears it out, what came before and after, and then what is about the same people and things. Retracted facts are left out. */
export function relatedFacts(fact: Fact, library: Library): readonly RelatedFacts[] {
  const named = (ids: readonly string[] | undefined) => (ids ?? []).flatMap((id) => library.fact(id) ?? []);
  const naming = (field: "corroborates" | "follows") => library.facts.filter((other) => other[field]?.includes(fact.id));
  const relations = [
    { title: "Disputed by:", facts: library.disputesOf(fact) },
    { title: "Borne out by:", facts: [...named(fact.corroborates), ...naming("corroborates")] },
    { title: "It replaces:", facts: library.predecessorsOf(fact) },
    { title: "Replaced by:", facts: [library.successorOf(fact)].filter((other) => other !== undefined) },
    { title: "Before it:", facts: named(fact.follows) },
    { title: "After it:", facts: naming("follows") },
  ];
  const told = new Set([fact, ...relations.flatMap(({ facts }) => facts)].map(({ id }) => id));
  const alike = [...new Set((fact.about ?? []).flatMap((id) => factsAbout(id, library)))].filter(({ id }) => !told.has(id)).slice(0, MOST);
  return [...relations, { title: "About the same people and things:", facts: alike }]
    .map(({ title, facts }) => ({ title, facts: facts.filter(({ standing }) => standing !== "retracted") }))
    .filter(({ facts }) => facts.length > 0);
}
