import { listOf } from "../src/answer/reply/compose.ts";
import { factById } from "../src/answer/reply/fact-by-id.ts";
import { relatedFacts } from "../src/answer/reply/related.ts";
import { asOf, standingWords } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { withdrawnFact } from "./withdrawn-fact.ts";

/** The button "Related" under an answer. */
export const factRelated: Command = {
  name: "fact-related",
  description: "What else the file has on a fact",
  example: "release-announced",
  options: [{ name: "id", description: "The fact's id" }],
  run({ options }, { library }) {
    const fact = factById(options.id ?? "", library);
    const withdrawn = withdrawnFact(fact, library);
    if (withdrawn) return withdrawn;
    const relations = relatedFacts(fact, library);
    return {
      parts: [
        { kind: "lead", text: relations.length === 0 ? "The file has nothing else on this." : "What else the file has on this:" },
        { kind: "claim", text: fact.claim },
        { kind: "basis", text: standingWords(fact, library) },
        ...relations.flatMap(({ title, facts }) => listOf(title, facts, library)),
        { kind: "note", text: asOf(library) },
      ],
      factIds: [fact, ...relations.flatMap(({ facts }) => facts)].map(({ id }) => id),
    };
  },
};
