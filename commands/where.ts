import { answerWith } from "../src/answer/answer-text.ts";
import { factList } from "../src/answer/reply/card.ts";
import { capitalized, standingWords } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";

export const where: Command = {
  name: "where",
  description: "Where something happened; alone: every place in the file",
  localizations: { hi: "कुछ कहाँ हुआ; अकेले: फ़ाइल में दर्ज सभी स्थान" },
  example: "did dar stay",
  options: [
    {
      name: "event",
      description: "What you want the place of",
      localizations: { hi: "जिसका स्थान आप जानना चाहते हैं" },
      suggest: (typed, library) => suggestQuestions(typed === "" ? "where" : typed, library),
    },
  ],
  run({ options }, context) {
    const event = options.event?.trim() ?? "";
    if (event !== "") return answerWith("where", event, context);
    const { library } = context;
    const placed = library.facts.filter((fact) => fact.where !== undefined && fact.standing !== "retracted");
    return factList(placed.length === 0 ? "The file names no places." : "The places in the file.", placed, library, (fact) => ({
      text: `${capitalized(library.nameOf(fact.where ?? ""))}: ${fact.claim}`,
      detail: standingWords(fact, library),
      factId: fact.id,
    }));
  },
};
