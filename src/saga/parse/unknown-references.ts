import { sagaSchema } from "../schema.ts";
import type { Definitions } from "./definitions.ts";
import { subjectOf, valueAt } from "./labels.ts";
import { nameKeys } from "./name-clashes.ts";
import { type Finding, quoted } from "./problem.ts";
import { EACH, entriesOf, type Pattern, REFERENCES, type Target, textsAt } from "./references.ts";
import { createSuggester, didYouMean, type Suggester } from "./suggest.ts";

type Section = keyof Definitions;

/** Where the ids are defined that a reference may name, and how a message says that one is not there. */
const HOMES: Readonly<Record<Target, { readonly sections: readonly Section[]; readonly absent: string }>> = {
  source: { sections: ["sources"], absent: "which is not in sources" },
  entity: { sections: ["entities"], absent: "which is not in entities" },
  fact: { sections: ["facts"], absent: "which is not in facts" },
  voice: { sections: ["entities", "sources"], absent: "which is in neither entities nor sources" },
};

/** Finds references to ids that nothing has, and of facts to themselves. Ids in `unread` count as defined. */
export function unknownReferences(data: unknown, definitions: Definitions, unread: ReadonlySet<string>): readonly Finding[] {
  const findings: Finding[] = [];
  const mend = createMender(data, definitions);
  for (const { path: factPath, entry } of entriesOf(data, "facts")) {
    const own = valueAt(entry, ["id"]);
    for (const { at, target, says } of REFERENCES) {
      for (const { path, text } of textsAt(entry, at, factPath)) {
        const { sections, absent } = HOMES[target];
        if (sections.some((section) => isMisspelt(section, data))) continue;
        const report = (rest: string) => findings.push({ path, at: "value", message: `${subjectOf(data, factPath)} ${says} ${rest}` });
        if (target === "fact" && text === own) report(`itself (${quoted(text)}). Name another fact or remove it.`);
        else if (!unread.has(text) && !sections.some((section) => definitions[section].has(text))) {
          report(`${quoted(text)}, ${absent}. ${mend(text, target)}`);
        }
      }
    }
  }
  return findings;
}

const SECTIONS: ReadonlySet<string> = new Set(Object.keys(sagaSchema.shape));

/** Whether a section is not there while another stands under no section's name: told of once, it need not be told of every id in it. */
function isMisspelt(section: Section, data: unknown): boolean {
  const keys = Object.keys(Object(data));
  return !keys.includes(section) && keys.some((key) => !SECTIONS.has(key));
}

/** Builds what says how to mend a reference: by the entry whose name was written for its id, by the id it resembles, or by adding it. */
function createMender(data: unknown, definitions: Definitions): (text: string, target: Target) => string {
  let names: ReadonlyMap<string, string> | undefined;
  const suggesters = new Map<Target, Suggester>();

  function nearest(text: string, target: Target): string | undefined {
    const known = suggesters.get(target) ?? createSuggester(HOMES[target].sections.flatMap((section) => [...definitions[section].keys()]));
    suggesters.set(target, known);
    return known.nearest(text);
  }

  return (text, target) => {
    const { sections } = HOMES[target];
    const isKnown = (id: string) => sections.some((section) => definitions[section].has(id));
    const parts = text.split(/\s+/);
    if (parts.length > 1 && parts.every(isKnown)) return "Put a comma between the ids.";
    const elsewhere = (["entities", "sources", "facts"] as const).find((section) => definitions[section].has(text));
    if (elsewhere) return `It is in ${elsewhere}; name one of ${sections.join(" or ")} instead.`;
    names ??= idsByName(data);
    const ids = names;
    const named = nameKeys(text)
      .flatMap((key) => ids.get(key) ?? [])
      .find(isKnown);
    const near = nearest(text, target);
    // Somebody who writes a word that is all but an id meant the id and not a name.
    const isName = parts.length > 1 || near === undefined;
    if (named !== undefined && isName) return `Write the id, ${quoted(named)}, for the name.`;
    return `Add it or fix the id.${didYouMean(named ?? near)}`;
  };
}

/** Where an entity or a source has its names. */
const NAMES: readonly Pattern[] = [["publisher"], ["name"], ["aliases", EACH]];

function idsByName(data: unknown): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const section of ["sources", "entities"] as const) {
    for (const { entry } of entriesOf(data, section)) {
      const [id] = textsAt(entry, ["id"]);
      if (!id) continue;
      for (const at of NAMES) for (const name of textsAt(entry, at)) for (const key of nameKeys(name.text)) ids.set(key, id.text);
    }
  }
  return ids;
}
