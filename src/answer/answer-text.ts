import type { Question } from "../question/question.ts";
import { isLight } from "../question/reading/light-words.ts";
import { totalWeight } from "../question/reading/weigh.ts";
import { withoutClutter } from "../question/spelling/clutter.ts";
import { askingPart } from "../question/talk/asking-part.ts";
import { questionsIn } from "../question/talk/compound.ts";
import { contentOf, type FollowUp, inContext } from "../question/talk/follow-up.ts";
import { isOfFactAlone, OF_WHOM, TO_WHOM } from "../question/talk/of-fact.ts";
import type { SmallTalk } from "../question/talk/small-talk.ts";
import { understand } from "../question/understand.ts";
import type { Reply, Topic } from "../reply.ts";
import type { Request } from "../request.ts";
import type { Library } from "../saga/library.ts";
import type { Entity, Fact, Source } from "../saga/schema.ts";
import { isPerson } from "../saga/somebody.ts";
import { stem } from "../search/words.ts";
import { type Answer, answerQuestion } from "./answer.ts";
import { answerAbout, answerOfOthers, othersOf } from "./answer-about.ts";
import { entityCard, factsAbout, sourceCard } from "./reply/card.ts";
import { composeReply } from "./reply/compose.ts";
import { questionsToTry } from "./reply/sample-questions.ts";
import { together } from "./reply/together.ts";
import { asOf } from "./wording.ts";

/** What an answer is made from: one snapshot, the time, and what was said before in the conversation. */
export interface AnswerContext {
  readonly library: Library;
  readonly now: Date;
  readonly topic?: Topic;
}

/** The same, and how a question is answered that leans on nothing: once, however often it is tried as a part of the text, and as one that leans on what was told. */
interface TextContext extends AnswerContext {
  readonly plain: (text: string) => Reply;
}

/** The whole way of a text: each question of it read, answered and written out, all in one reply. Pure. */
export function answerText(whole: string, before: AnswerContext): Reply {
  const { asks: text, told } = askingPart(withoutClutter(whole));
  const topic = topicIn(told, before.library);
  const context = { ...before, plain: onceEach((plain) => answerPlain(plain, before.library, before.now)) };
  const reply = answerAll(text, topic ? { ...context, topic } : context);
  if (topic === undefined || isAnswered(reply)) return reply;
  // What was told before a question need not be what it is about.
  const alone = answerAll(text, context);
  return isAnswered(alone) ? alone : reply;
}

/** The answers as they were given first. */
function onceEach(answer: (text: string) => Reply): (text: string) => Reply {
  const given = new Map<string, Reply>();
  return (text) => {
    const reply = given.get(text) ?? answer(text);
    given.set(text, reply);
    return reply;
  };
}

function isAnswered({ judgement }: Reply): boolean {
  return judgement?.verdict === "answered";
}

function answerAll(text: string, context: TextContext): Reply {
  const questions = questionsIn(text);
  if (questions.length < 2) return answerOne(text, context);
  const replies: Reply[] = [];
  for (const question of questions) {
    const topic = replies.at(-1)?.judgement?.topic ?? context.topic;
    replies.push(answerOne(question, { ...context, ...(topic && { topic }) }));
  }
  // Where the first part asks nothing, or no part is answered, the whole may be: its parts were none.
  const areQuestions = (replies[0]?.judgement?.facts.length ?? 0) > 0 && replies.some(isAnswered);
  return areQuestions ? { ...together(replies), ...allInFull(replies, questions) } : answerOne(text, context);
}

/** A sentence of less weight tells nothing that a question could lean on. */
const LEAST_TOLD = 1;

/** What was told last before the question is what it leans on, above all where it names somebody: "I saw Dar's tweet. It was on my phone. What did he say?". */
function topicIn(told: readonly string[], library: Library): Topic | undefined {
  const sentences = told.map((sentence) => understand(sentence, library)).reverse();
  const about = sentences.find(({ named }) => named.length > 0) ?? sentences.find((sentence) => totalWeight(sentence.asked) >= LEAST_TOLD);
  return about && { question: about.text, entityIds: about.named.flatMap((ids) => (ids.length === 1 ? ids : [])) };
}

/** Only the first of several questions leans on what was said before the text. */
function allInFull([first]: readonly Reply[], [, ...others]: readonly string[]): Pick<Reply, "inFull"> {
  if (!first?.inFull) return {};
  const { question } = first.inFull.options;
  return { inFull: question === undefined ? first.inFull : asking([question, ...others].join("? ")) };
}

function asking(question: string): Request {
  return { command: "ask", options: { question } };
}

function answerOne(text: string, context: TextContext): Reply {
  const { library, now, topic, plain } = context;
  const meant = inContext(text, topic, library);
  switch (meant.kind) {
    case "question": {
      const reply = plain(meant.text);
      const said =
        meant.missing === undefined || isAnsweredBy(topic?.factId, reply)
          ? reply
          : untold(understand(meant.text, library, now), meant.missing, library, now);
      return { ...said, ...(meant.text !== text && { inFull: asking(meant.text) }) };
    }
    case "about-fact":
      return answerOfFact(meant, text, context);
    case "else":
      return answerElse(meant, topic, library, now);
    case "which":
      return whichOne(meant.questions, topic?.question ?? "", library);
  }
}

/** Whether just that fact answers. */
function isAnsweredBy(factId: string | undefined, reply: Reply): boolean {
  return isAnswered(reply) && factId !== undefined && reply.judgement?.topic.factId === factId;
}

/** That the file does not say it, with what else was found for the question at hand as merely near. */
function untold(question: Question, missing: string, library: Library, now: Date): Reply {
  const answer = answerQuestion(question, library);
  const nearest = answer.kind === "answered" ? [answer.fact] : answer.kind === "not_in_file" ? answer.nearest : [];
  const { confidence, candidates } = answer;
  return composeReply(question, { kind: "not_in_file", rule: "follow-up", missing, nearest, confidence, candidates }, library, now);
}

/** What more is asked of a fact that was told. */
function answerOfFact(
  meant: Extract<FollowUp, { readonly kind: "about-fact" }>,
  text: string,
  { library, now, topic, plain }: TextContext,
): Reply {
  const question = understand(meant.text, library, now);
  const fact = library.fact(meant.factId);
  if (!fact) return plain(text);
  const about = answerAbout(question, fact, library);
  if (topic && meant.doer !== undefined) return doneBy(meant.doer, question, about, { library, now, topic, plain });
  const isOfIt = isOfFactAlone(question) || OF_WHOM.test(question.said) || TO_WHOM.test(question.said);
  if (about.kind === "not_in_file" && topic && !isOfIt) {
    // What the fact told does not say, another may: "when is the release? And why?"
    const whole = `${meant.text} ${contentOf(topic.question, library)}`;
    const reply = plain(whole);
    const other = library.fact(reply.judgement?.topic.factId ?? "");
    if (isAnswered(reply) && other && isOfSame(question, fact, other, library)) return { ...inTopic(reply, topic), inFull: asking(whole) };
  }
  const reply = composeReply(question, about, library, now);
  return { ...(topic ? inTopic(reply, topicAfter(question, fact, topic, library)) : reply), inFull: factAlone(fact.id) };
}

/** "By whom?": whoever the fact told names as the one who did what was asked; where it names nobody, that it does not say. */
function doneBy(
  doer: string,
  question: Question,
  about: Answer,
  { library, now, topic, plain }: TextContext & { readonly topic: Topic },
): Reply {
  const reply = plain(doer);
  const isOfFactTold = isAnswered(reply) && reply.judgement?.topic.factId === about.candidates[0]?.fact.id;
  if (isOfFactTold) return { ...inTopic(reply, topic), inFull: asking(doer) };
  const nearest = about.candidates.slice(0, 1).map(({ fact }) => fact);
  const untold: Answer = { ...about, kind: "not_in_file", rule: "follow-up", missing: "The file does not say by whom.", nearest };
  return { ...inTopic(composeReply(question, untold, library, now), topic), inFull: asking(doer) };
}

/** Whether another fact may tell what the one told does not: of the same people or things, and a cause only where nobody else gives it. */
function isOfSame({ kind }: Question, fact: Fact, other: Fact, library: Library): boolean {
  const isOfSameThing = other.about?.some((id) => fact.about?.includes(id)) === true;
  if (kind !== "why") return isOfSameThing;
  const speaker = speakerOf(fact, library);
  // Of one thing said, a cause of another is none.
  return isOfSameThing && fact.quote?.to === undefined && (speaker === undefined || speaker === speakerOf(other, library));
}

function speakerOf({ quote, claimant }: Fact, library: Library): string | undefined {
  return [quote?.speaker, claimant].find((id) => library.entity(id ?? "") !== undefined);
}

/** "About whom?" brings to light whoever the fact is about besides those who were spoken of. */
function topicAfter({ said }: Question, { about = [] }: Fact, topic: Topic, library: Library): Topic {
  const people = about.filter((id) => isPerson(id, library) && !topic.entityIds.includes(id));
  return OF_WHOM.test(said) && people.length > 0 ? { ...topic, entityIds: people } : topic;
}

/** The same once more, of what was not told yet; "who else" may be somebody of the fact told last. */
function answerElse(
  { text, told, isOfPeople }: Extract<FollowUp, { readonly kind: "else" }>,
  topic: Topic | undefined,
  library: Library,
  now: Date,
): Reply {
  const question = understand(text, library, now);
  const before: Topic = { question: text, entityIds: [], told };
  const last = library.fact(told.at(-1) ?? "");
  const spokenOf = [...question.named.flat(), ...(topic?.entityIds ?? [])];
  const others = isOfPeople && last ? othersOf(question, last, spokenOf, library) : [];
  if (last && others.length > 0) {
    const reply = composeReply(question, answerOfOthers(question, last, others, library), library, now);
    return { ...inTopic(reply, { ...before, entityIds: [...spokenOf, ...others] }), inFull: factAlone(last.id) };
  }
  const answer = answerQuestion(question, library, told);
  const reply = inTopic(composeReply(question, answer, library, now), before);
  return { ...reply, inFull: answer.kind === "answered" ? factAlone(answer.fact.id) : asking(text) };
}

/** The fact itself: no question asks for it whatever else was told. */
function factAlone(id: string): Request {
  return { command: "fact", options: { id } };
}

function answerPlain(text: string, library: Library, now: Date): Reply {
  const question = understand(text, library, now);
  if (question.asked.length === 0 && !question.isAboutBot) return guidance(library);
  const entity =
    question.kind === "keywords" && question.identityOf?.length === 1 ? library.entity(question.identityOf[0] ?? "") : undefined;
  if (entity) return entityCard(entity, library);
  const source = reportsAskedOf(question, library);
  if (source) return sourceCard(source, library);
  const answer = answerQuestion(question, library);
  const unspoken = answer.kind === "not_in_file" ? unspokenOf(question, library) : undefined;
  return unspoken ? entityCard(unspoken, library) : composeReply(question, answer, library, now);
}

/** Somebody in "who is X" of whom the file has a role and no fact: that is told then. */
function unspokenOf({ identityOf }: Question, library: Library): Entity | undefined {
  const [id, ...others] = identityOf ?? [];
  const entity = id === undefined || others.length > 0 ? undefined : library.entity(id);
  return entity?.role !== undefined && factsAbout(entity.id, library).length === 0 ? entity : undefined;
}

/** The outlet in "what did Dawn report", where nothing is asked but what it has; an outlet that the saga is about, or that a fact lets speak, is no mere outlet. */
function reportsAskedOf({ kind, asked, named, words }: Question, library: Library): Source | undefined {
  if (kind !== "what" && kind !== "keywords") return undefined;
  const [ids, ...others] = named;
  const areReports = asked.every(({ unit }) => unit.ids.length > 0 || unit.stems.every((stem) => isLight(stem) || REPORTS.has(stem)));
  if (!areReports || others.length > 0 || ids?.length !== 1 || !words.some((word) => REPORTS.has(stem(word)))) return undefined;
  return library.source(ids[0] ?? "");
}

const REPORTS: ReadonlySet<string> = new Set("report publish print write say article story coverage cover carry".split(" ").map(stem));

/** The reply with what the conversation was about before kept: the question stays the one that the follow-up leans on. */
function inTopic(reply: Reply, before: Topic): Reply {
  if (!reply.judgement) return reply;
  const { topic } = reply.judgement;
  const told = [...new Set([...(before.told ?? []), ...(before.factId === undefined ? [] : [before.factId]), ...(topic.told ?? [])])];
  const factId = topic.factId ?? before.factId;
  return {
    ...reply,
    judgement: {
      ...reply.judgement,
      topic: {
        question: before.question,
        entityIds: before.entityIds.length > 0 ? before.entityIds : topic.entityIds,
        told,
        ...(factId !== undefined && { factId }),
      },
    },
  };
}

function whichOne(questions: readonly string[], before: string, library: Library): Reply {
  return {
    parts: [
      { kind: "lead", text: "More than one person may be meant. Whom do you mean?" },
      { kind: "note", text: asOf(library) },
    ],
    choices: questions.map((question) => ({ label: question, request: asking(question) })),
    judgement: { verdict: "unsure", confidence: 1 / questions.length, facts: [], topic: { entityIds: [], question: before } },
  };
}

/** What to say to a greeting, thanks, or nothing that could be looked up. */
export function guidance(library: Library): Reply {
  return {
    parts: [
      { kind: "lead", text: `Ask me about the ${library.about.title}, in your own words.` },
      ...questionsToTry(library),
      { kind: "note", text: asOf(library) },
    ],
    judgement: ASKED_NOTHING,
  };
}

/** What is no question keeps the conversation what it was about. */
const ASKED_NOTHING = { verdict: "not_in_file", confidence: 1, facts: [], topic: { entityIds: [], question: "" } } as const;

/** A word for a word: nothing of the file is told to thanks and leave. */
export function answerSmallTalk(said: SmallTalk, library: Library): Reply {
  if (said === "greeting" || said === "help") return guidance(library);
  const text = said === "thanks" ? "You are welcome." : "Goodbye.";
  return {
    parts: [{ kind: "lead", text }],
    judgement: ASKED_NOTHING,
  };
}

/** Answers words typed after a question word of a command: "release" after when is "when release"; words that begin with a question word stay so. */
export function answerWith(questionWord: string, text: string, context: AnswerContext): Reply {
  const isQuestion = /^(?:who|what|when|where|why|how|which|whose|whom)\b/i.test(text);
  return answerText(isQuestion ? text : `${questionWord} ${text}`, context);
}
