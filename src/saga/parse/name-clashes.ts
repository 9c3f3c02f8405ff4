import { fold } from "../../search/fold.ts";
import { words } from "../../search/words.ts";
import { subjectOf } from "./labels.ts";
import type { Positions } from "./positions.ts";
import { type Finding, quoted } from "./problem.ts";
import { EACH, entriesOf, type Met, textsAt } from "./references.ts";

/**
 * A name without what people leave out or swap: case, accents, apostrophes, hyphens, dots and spaces; and as the search reads it,
 * which also drops a possessive ("PM's Office"). One key where the two are the same, none where the name has no letter or digit.
 */
export function nameKeys(name: string): readonly string[] {
  const spelled = fold(name).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const searched = words(name)
    .map((word) => word.text)
    .join("");
  return [...new Set([spelled, searched])].filter((key) => key !== "");
}

/** A name in use: whose it is (an entity, or all the sources of one publisher) and where it was met first. */
interface Taken {
  readonly holder: string;
  readonly met: Met;
}

/**
 * Finds names that stand for two things at once, and aliases written twice.
 * Spellings that only the search takes for one (PML-N, PMLN) may stand side by side at one entity; several sources may share
 * a publisher, with its aliases; and a publisher may be an entity of the saga.
 */
export function nameFindings(data: unknown, positions: Positions): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, Taken>();
  const owner = ({ path }: Met) => subjectOf(data, path.slice(0, 2));
  const lineOf = ({ path }: Met) => positions.value(path).line;
  const report = (met: Met, message: string) => findings.push({ path: met.path, at: "value", message: `${owner(met)}: ${message}` });

  function claim(met: Met, holder: string, what: "name" | "alias"): void {
    const keys = nameKeys(met.text);
    const other = keys.map((key) => taken.get(key)).find((claimed) => claimed !== undefined && claimed.holder !== holder)?.met;
    for (const key of keys) if (!taken.has(key)) taken.set(key, { holder, met });
    if (!other) return;
    const whose = `${inline(owner(other))} (${quoted(other.text)} in line ${lineOf(other)})`;
    report(met, `${what} ${quoted(met.text)} already stands for ${whose}. ${MENDS[what]}`);
  }

  function claimAliases(aliases: readonly Met[], holder: string): void {
    const seen = new Map<string, Met>();
    for (const alias of aliases) {
      const spelling = alias.text.trim().replace(/\s+/g, " ").toLowerCase();
      const first = seen.get(spelling);
      if (first) {
        report(alias, `alias ${quoted(alias.text)} stands there twice, first in line ${lineOf(first)}. Remove one of the two.`);
        continue;
      }
      seen.set(spelling, alias);
      claim(alias, holder, "alias");
    }
  }

  const entities = entriesOf(data, "entities");
  const sources = entriesOf(data, "sources");
  const holderOfSource = (entry: object) => {
    const [publisher = ""] = nameKeys(textsAt(entry, ["publisher"])[0]?.text ?? "");
    return taken.get(publisher)?.holder ?? `publisher ${publisher}`;
  };

  for (const { path, entry } of entities) for (const name of textsAt(entry, ["name"], path)) claim(name, path.join(), "name");
  for (const { path, entry } of entities) claimAliases(textsAt(entry, ["aliases", EACH], path), path.join());
  for (const { path, entry } of sources) for (const name of textsAt(entry, ["publisher"], path)) claim(name, holderOfSource(entry), "name");
  for (const { path, entry } of sources) claimAliases(textsAt(entry, ["aliases", EACH], path), holderOfSource(entry));
  return findings;
}

const MENDS = {
  name: "Tell the two apart by longer names.",
  alias: "Leave it with one of the two.",
};

function inline(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
