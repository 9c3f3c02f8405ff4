import { answerText, guidance } from "../src/answer/answer-text.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";

export const ask: Command = {
  name: "ask",
  description: "Ask a question in your own words",
  localizations: { hi: "अपने शब्दों में प्रश्न पूछें" },
  example: "when is the release",
  options: [
    { name: "question", description: "What you want to know", localizations: { hi: "आप क्या जानना चाहते हैं" }, suggest: suggestQuestions },
  ],
  run({ options }, context) {
    const question = options.question?.trim() ?? "";
    return question === "" ? guidance(context.library) : answerText(question, context);
  },
};
