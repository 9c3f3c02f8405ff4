import { inContext } from "../question/follow-up.ts";
import { understand } from "../question/understand.ts";
import type { Reply, Topic } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import { answerQuestion } from "./answer.ts";
import { composeReply } from "./compose.ts";

/** What an answer is made from: one snapshot, the time, and what was said before in the conversation. */
export interface AnswerContext {
  readonly library: Library;
  readonly now: Date;
  readonly topic?: Topic;
}

/** The whole way of a question: read it, choose what to say, write it out. Pure. */
export function answerText(text: string, { library, now, topic }: AnswerContext): Reply {
  const question = understand(inContext(text, topic, library), library);
  return composeReply(question, answerQuestion(question, library, now), library, now);
}

/** Answers words typed after a question word of a command: "release" after when is "when release"; words that are a question already stay so. */
export function answerWith(questionWord: string, text: string, context: AnswerContext): Reply {
  const isQuestion = /^(?:who|what|when|where|why|how|which|whose|whom|is|are|was|were|do|does|did|has|have|will|can)\b/i.test(text);
  return answerText(isQuestion ? text : `${questionWord} ${text}`, context);
}
