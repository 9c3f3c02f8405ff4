import { words } from "../../search/words.ts";
import { edtfDays, parseEdtf } from "../edtf.ts";
import { chainOf } from "../fact-reading.ts";
import { createPositions } from "../parse/positions.ts";
import { type Finding, inFileOrder, type Path, type Problem, quoted } from "../parse/problem.ts";
import { readYaml } from "../parse/yaml-text.ts";
import type { Fact, Saga, Source } from "../schema.ts";
import { newerFact, newerText } from "./newer-facts.ts";
import { saidAlready, sameClaims } from "./same-claims.ts";

/** Something in a fact that is sound and yet most likely a slip: `at` leads to it from the fact. */
export interface Doubt {
  readonly at: Path;
  readonly message: string;
}

/** What looks like a slip in a fact: a claim of one word or one that is a question, one of two quotation marks that is missing, a source that is older than what it reports, a date that is years ahead of that day (YYYY-MM-DD). */
export function doubtsOf(fact: Fact, sourceOf: (id: string) => Source | undefined, day: string): readonly Doubt[] {
  return [
    ...loneWord(fact),
    ...question(fact),
    ...claimOfNobody(fact),
    ...loneQuotes(fact),
    ...ownVia(fact),
    ...olderSources(fact, sourceOf),
    ...farAhead(fact, day),
  ];
}

/** The doubts about a whole saga, each with its way from the file's root. */
function doubtsAbout({ saga, facts, sources }: Pick<Saga, "saga" | "facts" | "sources">, day: string): readonly Finding[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const same = sameClaims(facts);
  const ofFacts = facts.flatMap((fact, place) => {
    const others = same.get(fact);
    const repeated: readonly Doubt[] = others ? [{ at: ["claim"], message: saidAlready(others) }] : [];
    return [...doubtsOf(fact, (id) => byId.get(id), day), ...repeated].map(
      ({ at, message }): Finding => ({ path: ["facts", place, ...at], at: "value", message: `Fact ${quoted(fact.id)}: ${message}` }),
    );
  });
  return [...olderThanFacts(saga, facts, day), ...ofFacts];
}

function olderThanFacts(saga: Saga["saga"], facts: readonly Fact[], day: string): readonly Finding[] {
  const newer = newerFact(saga, facts, day);
  if (!newer || saga.updated === undefined) return [];
  const message = `${newerText(newer, saga.updated)}. Set updated to the day up to which the file tells the saga.`;
  return [{ path: ["saga", "updated"], at: "value", message }];
}

/** The same at their lines in the text that the saga was read from, as of a day (YYYY-MM-DD). */
export function doubtsIn(text: string, saga: Saga, day: string): readonly Problem[] {
  return inFileOrder([...doubtsAt(text, saga, day), ...cutByComments(text)]);
}

/** Before a text without quotes. */
const PLAIN = /^\s*(?:- )?(?:claim|words|cause|what|reason|role): (?!["'|>#])/;
const COMMENT = /\s#\s/;

/** YAML drops what stands behind " # " of a text without quotes: "case # 2" loses its number. */
function cutByComments(text: string): readonly Problem[] {
  return text.split("\n").flatMap((line, at): readonly Problem[] => {
    const from = PLAIN.exec(line)?.[0].length;
    const end = line.search(COMMENT);
    if (from === undefined || end < from) return [];
    const message = `of this text only ${quoted(line.slice(from, end).trim())} is read: behind a blank, # begins a comment. Put the whole text in double quotes, or the comment on a line of its own.`;
    return [{ line: at + 1, column: from + 1, message }];
  });
}

function doubtsAt(text: string, saga: Saga, day: string): readonly Problem[] {
  const doubts = doubtsAbout(saga, day);
  if (doubts.length === 0) return [];
  const reading = readYaml(text.replace(/^\ufeff/, ""));
  if (!reading.ok) return [];
  const positions = createPositions(reading.yaml);
  return doubts.map(({ path, at, message }) => ({ ...positions[at](path), message, path }));
}

function claimOfNobody({ standing, claimant }: Fact): readonly Doubt[] {
  if (standing !== "claimed" || claimant !== undefined) return [];
  return [{ at: ["standing"], message: "it is claimed by nobody. Name who claims it as claimant, or give it another standing." }];
}

function loneWord({ claim }: Fact): readonly Doubt[] {
  if (words(claim).length > 1) return [];
  return [{ at: ["claim"], message: `${quoted(claim)} is no sentence. Write who did or said what.` }];
}

/** How a question begins, where it has no question mark: with what asks and the verb right behind it. */
const ASKING =
  /^(?:who|what|when|where|why|how|which|whose) (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|many|much)\b[^,;:]*[^.!…”"]$/i;

function question({ claim }: Fact): readonly Doubt[] {
  if (!/[?؟]$/.test(claim) && !ASKING.test(claim)) return [];
  return [{ at: ["claim"], message: `${quoted(claim)} is a question. Write what is so, and the question under questions.` }];
}

function ownVia({ sources }: Fact): readonly Doubt[] {
  return sources.flatMap((citation, place): readonly Doubt[] => {
    const twice = chainOf(citation).find((id, at, chain) => chain.indexOf(id) !== at);
    return twice === undefined ? [] : [{ at: ["sources", place], message: `source ${quoted(twice)} comes through itself. Name it once.` }];
  });
}

/** A mark behind a digit may be inches or seconds. */
const MEASURE = /\d"/;

function loneQuotes({ claim, quote, expected, because, retracted }: Fact): readonly Doubt[] {
  const texts: readonly (readonly [at: Path, text: string | undefined])[] = [
    [["claim"], claim],
    [["quote", "words"], quote?.words],
    [["expected", "what"], expected?.what],
    [["because", "cause"], because?.cause],
    [["retracted", "reason"], retracted?.reason],
  ];
  return texts.flatMap(([at, text = ""]) => {
    const marks = text.split('"').length - 1;
    const lone = marks % 2 === 0 || MEASURE.test(text) ? loneCurly(text) : '"';
    if (lone === undefined) return [];
    return [
      { at, message: `${quoted(text)} has one quotation mark (${lone}) without its partner. Put the other one in, or take this one out.` },
    ];
  });
}

/** The curly mark that opens or closes nothing; undefined where there is none. */
function loneCurly(text: string): string | undefined {
  const [opened, closed] = [text.split("“").length, text.split("”").length];
  return opened === closed ? undefined : opened > closed ? "“" : "”";
}

function olderSources({ when, sources }: Fact, sourceOf: (id: string) => Source | undefined): readonly Doubt[] {
  if (when === undefined || parseEdtf(when)?.approximate !== false) return [];
  const { first } = edtfDays(when);
  return sources.flatMap((citation, place) =>
    chainOf(citation).flatMap((id): readonly Doubt[] => {
      const published = sourceOf(id)?.published;
      if (published === undefined || edtfDays(published).last >= first) return [];
      const message = `it happened on ${when}, yet its source ${quoted(id)} was published on ${published}, before that. Correct one of the dates, cite another source, or write what is only announced as expected.`;
      return [{ at: ["sources", place], message }];
    }),
  );
}

/** Years ahead of this one in which a fact may lie, as it may be planned, and what it announces. */
const PLANNED = 1;
const ANNOUNCED = 10;

function farAhead({ when, expected }: Fact, day: string): readonly Doubt[] {
  const dates: readonly (readonly [at: Path, date: string | undefined, years: number])[] = [
    [["when"], when, PLANNED],
    [["expected", "at"], expected?.at, ANNOUNCED],
  ];
  return dates.flatMap(([at, date, years]) => {
    if (date === undefined || Number(date.slice(0, 4)) - Number(day.slice(0, 4)) <= years) return [];
    return [{ at, message: `${quoted(date)} is years ahead. Correct the date.` }];
  });
}
