import { answerSmallTalk, answerText, guidance } from "../src/answer/answer-text.ts";
import { judgementOfList } from "../src/answer/reply/card.ts";
import { questionsToTry } from "../src/answer/reply/sample-questions.ts";
import { standingList } from "../src/answer/reply/standing-list.ts";
import type { Command, Invocation } from "../src/command.ts";
import { withoutClutter } from "../src/question/spelling/clutter.ts";
import { suggestQuestions } from "../src/question/suggestions.ts";
import { leansOnTold } from "../src/question/talk/leans-on.ts";
import { nextListAsked } from "../src/question/talk/next-list.ts";
import { smallTalkIn } from "../src/question/talk/small-talk.ts";
import { timelineTopicAsked, type WholeStory, wholeStoryAsked } from "../src/question/talk/whole-story.ts";
import type { Part, Reply, Topic } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import { newest } from "./new.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { what } from "./what.ts";
import { who } from "./who.ts";

export const ask: Command = {
  name: "ask",
  description: "Ask a question in your own words",
  localizations: { hi: "अपने शब्दों में प्रश्न पूछें" },
  example: "when is the release",
  options: [
    { name: "question", description: "What you want to know", localizations: { hi: "आप क्या जानना चाहते हैं" }, suggest: suggestQuestions },
  ],
  async run(invocation, context) {
    const typed = withoutClutter(invocation.options.question?.trim() ?? "");
    if (typed === "") return guidance(context.library);
    const { library, topic } = context;
    const smallTalk = smallTalkIn(typed);
    if (smallTalk) return withHelp(answerSmallTalk(smallTalk, library), library);
    const question = nextListAsked(typed, topic, library) ?? typed;
    const whole = leansOnTold(question, topic, library) ? undefined : wholeStoryAsked(question, library);
    const entity = whole === undefined ? timelineTopicAsked(question, library) : undefined;
    const run = async (command: Command, options: Invocation["options"]) =>
      command.run({ ...invocation, command: command.name, options }, context);
    if (entity) return run(timeline, { topic: entity.name });
    if (whole === undefined) return withHelp(answerText(question, context), library);
    if (hasCommand(whole)) return asAnswer(await run(WHOLE_STORY[whole], {}), { entityIds: [], question }, library);
    return asAnswer(standingList(whole, library), { entityIds: topic?.entityIds ?? [], question }, library);
  },
};

/** Where nothing of what was asked stands in the file, what can be asked of it. */
function withHelp(reply: Reply, library: Library): Reply {
  const isLost = reply.judgement?.verdict === "not_in_file" && reply.judgement.facts.length === 0;
  // Whoever thanks or takes leave is not lost.
  if (!isLost || reply.parts.every(({ kind }) => kind === "lead")) return reply;
  return {
    ...reply,
    parts: withExamples(reply.parts, library),
    actions: [...(reply.actions ?? []), { label: "How to ask", request: { command: "help", options: {} } }],
  };
}

/** The parts with questions to try before the note at their end; as they are where they list such already, as for a greeting. */
function withExamples(parts: readonly Part[], library: Library): readonly Part[] {
  if (parts.some(({ kind }) => kind === "list")) return parts;
  const at = parts.findLastIndex(({ kind }) => kind === "note");
  return parts.toSpliced(at < 0 ? parts.length : at, 0, ...questionsToTry(library));
}

/** The commands that tell what is asked of the file as a whole. */
const WHOLE_STORY = { newest, overview: what, cast: who, timeline, sources };

function hasCommand(whole: WholeStory): whole is keyof typeof WHOLE_STORY {
  return whole in WHOLE_STORY;
}

/** A list of the whole story as the answer to a question: a follow-up leans on no fact of it. */
function asAnswer(reply: Reply, topic: Topic, library: Library): Reply {
  const facts = (reply.factIds ?? []).flatMap((id) => library.fact(id) ?? []);
  return { ...reply, judgement: { ...judgementOfList(facts, topic), verdict: "answered" } };
}
