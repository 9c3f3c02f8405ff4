import { answerWith } from "../src/answer/answer-text.ts";
import { causeText } from "../src/answer/lead/lead.ts";
import { factList } from "../src/answer/reply/card.ts";
import { standingWords } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";

export const why: Command = {
  name: "why",
  description: "The reason that somebody gives for something; alone: every reason given",
  localizations: { hi: "किसी ने क्या कारण बताया; अकेले: बताए गए सभी कारण" },
  example: "is dar an absconder",
  options: [
    {
      name: "event",
      description: "What you want the reason of",
      localizations: { hi: "जिसका कारण आप जानना चाहते हैं" },
      suggest: (typed, library) => suggestQuestions(typed === "" ? "why" : typed, library),
    },
  ],
  run({ options }, context) {
    const event = options.event?.trim() ?? "";
    if (event !== "") return answerWith("why", event, context);
    const { library } = context;
    const caused = library.facts.filter((fact) => fact.because !== undefined && fact.standing !== "retracted");
    return factList(
      caused.length === 0 ? "The file gives no reasons." : "The reasons that somebody gives. For everything else the file states no cause.",
      caused,
      library,
      (fact) => ({
        text: fact.claim,
        detail: fact.because
          ? `${causeText(fact.because.cause)}, according to ${library.nameOf(fact.because.claimant)}. ${standingWords(fact, library)}`
          : "",
        factId: fact.id,
      }),
    );
  },
};
