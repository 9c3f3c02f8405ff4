import { answerWith } from "../src/answer/answer-text.ts";
import { expectedNote, outcomeOf } from "../src/answer/claim/expected.ts";
import { factList } from "../src/answer/reply/card.ts";
import { momentText, standingWords } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";

export const when: Command = {
  name: "when",
  description: "When something happened or is to happen; alone: what was announced",
  localizations: { hi: "कुछ कब हुआ या होगा; अकेले: किसकी घोषणा हुई" },
  example: "is the release",
  options: [
    {
      name: "event",
      description: "What you want the time of",
      localizations: { hi: "जिसका समय आप जानना चाहते हैं" },
      suggest: (typed, library) => suggestQuestions(typed === "" ? "when" : typed, library),
    },
  ],
  run({ options }, context) {
    const event = options.event?.trim() ?? "";
    if (event !== "") return answerWith("when", event, context);
    const { library, now } = context;
    const announced = library.facts.filter((fact) => fact.expected !== undefined && fact.standing !== "retracted");
    const lead =
      announced.length === 0
        ? "The file announces nothing. For what has happened, see the timeline."
        : "What was announced. For what has happened, see the timeline.";
    const list = factList(lead, announced, library, (fact) => ({
      text: `${fact.expected ? `${momentText(fact.expected.at)}: ${fact.expected.what}. ` : ""}${fact.claim}`,
      detail: `${expectedNote(fact, library, now) ?? ""} ${standingWords(fact, library)}`.trim(),
      factId: fact.id,
    }));
    const outcomes = announced.flatMap((fact) => outcomeOf(fact, library) ?? []);
    return { ...list, factIds: [...announced, ...outcomes].map(({ id }) => id) };
  },
};
