import type { Explanation, FactExplained, Reason, Understood } from "../../explanation.ts";
import type { Verdict } from "../../reply.ts";
import { clean } from "../clean.ts";

/** An explanation as plain text: no colour, no wrapping, no line break at the end. Pure. */
export function explanationText({ understood, facts, rule, hints }: Explanation, verdict: Verdict): string {
  return [
    "What was understood",
    ...understoodLines(understood),
    facts.length === 0 ? "No fact came near." : "The nearest facts, best first",
    ...facts.flatMap((fact, index) => factLines(fact, index + 1)),
    `Verdict: ${verdict}`,
    `  ${rule}`,
    ...(hints.length === 0 ? [] : ["If that is wrong", ...hints.map((hint) => `  • ${hint}`)]),
  ]
    .map(indented)
    .join("\n");
}

/** A line that is safe to show, its indent kept. */
function indented(line: string): string {
  const text = line.trimStart();
  return " ".repeat(line.length - text.length) + clean(text);
}

function understoodLines({ readAs, asksFor, names, words, deed, corrections }: Understood): readonly string[] {
  const nameText = names.map(({ typed, means, weight }) => `“${typed}” is ${means.join(" or ")} (${weight})`);
  const wordText = words.map(({ word, weight }) => `${word} (${weight})`);
  return [
    `  Read as: ${readAs}`,
    `  Asks for: ${asksFor}`,
    ...(names.length === 0 ? [] : [`  Names, with their weight: ${nameText.join(", ")}`]),
    ...(words.length === 0 ? [] : [`  Words, with their weight: ${wordText.join(", ")}`]),
    ...(deed === undefined ? [] : [`  Deed: ${deed}`]),
    ...corrections.map(({ typed, taken }) => `  Spelling: “${typed}” was taken for “${taken}”`),
  ];
}

function factLines(fact: FactExplained, place: number): readonly string[] {
  const covers = fact.covers.map(({ word, how }) => `“${word}”: ${how}`);
  const missing = fact.missing.map(({ word, isElsewhere }) => `“${word}” (${isElsewhere ? "other facts have it" : "no fact has it"})`);
  return [
    `  ${place}. ${fact.id}: ${fact.claim}`,
    `     Confidence ${fact.confidence.toFixed(2)}, order ${fact.score.toFixed(2)}.`,
    `     Covers ${covers.length === 0 ? "nothing" : covers.join("; ")}`,
    ...(missing.length === 0 ? [] : [`     Misses ${missing.join("; ")}`]),
    ...(fact.nearestQuestion === undefined ? [] : [`     Likest reader's question: “${fact.nearestQuestion}”`]),
    ...fact.reasons.map((reason) => `     ${reasonText(reason)}`),
    ...(fact.ruledOut === undefined ? [] : [`     Never the answer: ${fact.ruledOut}`]),
  ];
}

/** "+2.24 of +3.28  how much of the question the fact covers". */
function reasonText({ logOdds, most, says }: Reason): string {
  return `${signed(logOdds)} of ${signed(most)}  ${says}`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
