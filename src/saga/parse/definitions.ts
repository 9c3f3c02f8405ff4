import { subjectOf } from "./labels.ts";
import type { Positions } from "./positions.ts";
import type { Finding, Path } from "./problem.ts";
import { entriesOf, textsAt } from "./references.ts";

/** The ids that a file defines, each with the path of its first definition. */
export interface Definitions {
  readonly sources: ReadonlyMap<string, Path>;
  readonly entities: ReadonlyMap<string, Path>;
  readonly facts: ReadonlyMap<string, Path>;
}

/** Gathers the ids and finds those given twice. An entity and a source may not share one, since either can be a claimant. */
export function readDefinitions(
  data: unknown,
  positions: Positions,
): { readonly definitions: Definitions; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const clash = (path: Path, first: Path, what: string) => {
    const { line } = positions.value(first);
    findings.push({
      path,
      at: "value",
      message: `${subjectOf(data, path.slice(0, 2))} has the same id as ${what} in line ${line}. Give one of the two another id.`,
    });
  };
  function define(section: keyof Definitions, noun: string): ReadonlyMap<string, Path> {
    const defined = new Map<string, Path>();
    for (const { path, entry } of entriesOf(data, section)) {
      for (const id of textsAt(entry, ["id"], path)) {
        const first = defined.get(id.text);
        if (first) clash(id.path, first, `the ${noun}`);
        else defined.set(id.text, id.path);
      }
    }
    return defined;
  }
  const definitions = { sources: define("sources", "source"), entities: define("entities", "entity"), facts: define("facts", "fact") };
  for (const [id, path] of definitions.entities) {
    const source = definitions.sources.get(id);
    if (source) clash(path, source, "the source");
  }
  return { definitions, findings };
}
