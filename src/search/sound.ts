/** What is said alike is written alike; a rule takes effect on what the ones before it left. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^wh/, "w"],
  [/mb$/, "m"],
  [/ph/g, "f"],
  [/gh(?=[^aeiou]|$)/g, ""],
  [/gn/g, "n"],
  [/sch/g, "sk"],
  [/ck|ch(?=[lr])|c(?![eiyh])|q/g, "k"],
  [/c(?=[eiy])|z/g, "s"],
  [/ti(?=on)|ci(?=[ao])|si(?=on)/g, "sh"],
  [/dg/g, "j"],
  [/dt/g, "t"],
  [/x/g, "ks"],
  [/(?<!^)[aeiouyhw]+/g, ""],
  [/^[aeiou]/, "a"],
  [/(.)\1+/g, "$1"],
];

/** A key that words share which sound alike in English: consonants by their sound, vowels only where the word begins with one. */
export function soundOf(folded: string): string {
  return RULES.reduce((sound, [pattern, by]) => sound.replace(pattern, by), folded);
}
