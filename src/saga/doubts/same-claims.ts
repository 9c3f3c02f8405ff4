import { fold } from "../../search/fold.ts";
import { words } from "../../search/words.ts";
import type { Fact } from "../schema.ts";

/** The facts before each one that say the same in the same words, be they spelt with other capitals, marks or spaces. What was withdrawn, and what the fact replaces or is replaced by, does not count. */
export function sameClaims(facts: readonly Fact[]): ReadonlyMap<Fact, readonly Fact[]> {
  const byWords = new Map<string, Fact[]>();
  const found = new Map<Fact, readonly Fact[]>();
  for (const fact of facts) {
    if (fact.standing === "retracted") continue;
    const key = keyOf(fact);
    const before = byWords.get(key) ?? [];
    const same = before.filter((other) => !replaces(fact, other) && !replaces(other, fact));
    if (same.length > 0) found.set(fact, same);
    byWords.set(key, [...before, fact]);
  }
  return found;
}

/** The facts that say the same as one that may be new among them, or another by now. */
export function factsSaying(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  return sameClaims([...facts.filter(({ id }) => id !== fact.id), fact]).get(fact) ?? [];
}

/** What is told of a fact that says what others say. */
export function saidAlready(others: readonly Fact[]): string {
  return `The file says just that already: ${others.map(({ id }) => id).join(", ")}.`;
}

function keyOf({ claim }: Fact): string {
  const said = words(claim).map(({ text }) => text);
  return said.length === 0 ? fold(claim) : said.join(" ");
}

function replaces({ supersedes = [] }: Fact, { id }: Fact): boolean {
  return supersedes.includes(id);
}
