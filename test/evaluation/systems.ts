import MiniSearch from "minisearch";
import { commands } from "../../commands/index.ts";
import { createBot } from "../../src/bot.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Said } from "./measures.ts";

/** Something that is asked questions. */
export interface System {
  readonly name: string;
  ask(question: string): Promise<Said>;
}

/** The day the evaluation takes for today, so that its figures do not depend on when it is run. */
const TODAY = new Date("2022-10-03T06:00:00Z");

/** The bot itself, the whole way from text to reply; each question in a conversation of its own. */
export function botSystem(library: Library): System {
  const failures: unknown[] = [];
  const bot = createBot({ commands, library: () => library, clock: () => TODAY, onFailure: ({ cause }) => failures.push(cause) });
  let conversations = 0;
  return {
    name: "leak-saga",
    async ask(question) {
      const conversation = `eval:${conversations++}`;
      const reply = await bot.run({ command: "ask", options: { question }, caller: { platform: "eval", id: "eval" }, conversation });
      if (failures.length > 0) throw failures[0];
      const { verdict = "not_in_file", facts = [], confidence = 0 } = reply.judgement ?? {};
      return { isAnswer: verdict === "answered" || verdict === "withdrawn", ids: facts.map(({ id }) => id), confidence };
    },
  };
}

/** MiniSearch with its default options over the same facts: it answers with its first hit, and is silent only where it finds nothing. */
export function plainSystem(library: Library): System {
  const miniSearch = plainIndex(library);
  return {
    name: "plain MiniSearch",
    async ask(question) {
      const ids = miniSearch.search(question).map((hit) => String(hit.id));
      return { isAnswer: ids.length > 0, ids, confidence: ids.length > 0 ? 1 : 0 };
    },
  };
}

/** The facts in MiniSearch as one would put them there at first: texts and names, default options. */
export function plainIndex(library: Library): MiniSearch {
  const miniSearch = new MiniSearch({ fields: ["claim", "quote", "people", "questions"] });
  miniSearch.addAll(
    library.facts.map((fact) => ({
      id: fact.id,
      claim: fact.claim,
      quote: fact.quote?.words ?? "",
      people: [...library.reading(fact).ids].map((id) => [library.nameOf(id), ...(library.entity(id)?.aliases ?? [])].join(" ")).join(" "),
      questions: (fact.questions ?? []).join(" "),
    })),
  );
  return miniSearch;
}
