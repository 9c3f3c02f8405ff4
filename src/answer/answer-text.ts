import { inContext } from "../question/follow-up.ts";
import { understand } from "../question/understand.ts";
import type { Reply, Topic } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import { answerQuestion } from "./answer.ts";
import { entityCard } from "./card.ts";
import { composeReply } from "./compose.ts";

import { sampleQuestions } from "./sample-questions.ts";
import { asOf } from "./wording.ts";

/** What an answer is made from: one snapshot, the time, and what was said before in the conversation. */
export interface AnswerContext {
  readonly library: Library;
  readonly now: Date;
  readonly topic?: Topic;
}

/** The whole way of a question: read it, choose what to say, write it out. Pure. */
export function answerText(text: string, { library, now, topic }: AnswerContext): Reply {
  const question = understand(inContext(text, topic, library), library);
  if (question.asked.length === 0 && !question.isAboutBot) return guidance(library);
  const entity =
    question.kind === "keywords" && question.identityOf?.length === 1 ? library.entity(question.identityOf[0] ?? "") : undefined;
  if (entity) return entityCard(entity, library);
  return composeReply(question, answerQuestion(question, library), library, now);
}

/** What to say to a greeting, thanks, or nothing that could be looked up. */
export function guidance(library: Library): Reply {
  return {
    parts: [
      { kind: "lead", text: `Ask me about the ${library.about.title}, in your own words.` },
      { kind: "list", title: "For example:", items: sampleQuestions(library, 3).map((text) => ({ text })) },
      { kind: "note", text: asOf(library) },
    ],
    judgement: { verdict: "not_in_file", confidence: 1, facts: [], topic: { entityIds: [], question: "" } },
  };
}

/** Answers words typed after a question word of a command: "release" after when is "when release"; words that begin with a question word stay so. */
export function answerWith(questionWord: string, text: string, context: AnswerContext): Reply {
  const isQuestion = /^(?:who|what|when|where|why|how|which|whose|whom)\b/i.test(text);
  return answerText(isQuestion ? text : `${questionWord} ${text}`, context);
}
