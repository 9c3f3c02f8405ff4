import { answerText } from "../src/answer/answer-text.ts";
import { sampleQuestions } from "../src/answer/sample-questions.ts";
import { asOf } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";

export const ask: Command = {
  name: "ask",
  description: "Ask a question in your own words",
  example: "when is the release",
  options: [{ name: "question", description: "What you want to know", suggest: suggestQuestions }],
  run({ options }, context) {
    const question = options.question?.trim() ?? "";
    if (question !== "") return answerText(question, context);
    const { library } = context;
    return {
      parts: [
        { kind: "lead", text: "Ask a question in your own words." },
        { kind: "list", title: "For example:", items: sampleQuestions(library, 3).map((text) => ({ text })) },
        { kind: "note", text: asOf(library) },
      ],
    };
  },
};
