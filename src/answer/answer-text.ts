import type { Question } from "../question/question.ts";
import { withoutLeadIn } from "../question/reading/lead-in.ts";
import { isLight } from "../question/reading/light-words.ts";
import { totalWeight } from "../question/reading/weigh.ts";
import { withoutClutter } from "../question/spelling/clutter.ts";
import { askingPart } from "../question/talk/asking-part.ts";
import { questionsIn } from "../question/talk/compound.ts";
import { contentOf, type FollowUp, inContext } from "../question/talk/follow-up.ts";
import { asksHow, isOfFactAlone, OF_WHOM } from "../question/talk/of-fact.ts";
import { shownIn } from "../question/talk/picked.ts";
import type { SmallTalk } from "../question/talk/small-talk.ts";
import { understand } from "../question/understand.ts";
import type { Judgement, Reply, Topic } from "../reply.ts";
import type { Request } from "../request.ts";
import type { Library } from "../saga/library.ts";
import type { Entity, Fact, Source } from "../saga/schema.ts";
import { isPerson } from "../saga/somebody.ts";
import { stem } from "../search/words.ts";
import { type Answer, answerQuestion, NOTHING_ELSE } from "./answer.ts";
import { answerAbout, answerOfOthers, answerOfShown, isOfSomebody, othersOf } from "./answer-about.ts";
import { MANNER_TOLD } from "./order/manner.ts";
import { entityCard, factsAbout, restOfCard, sourceCard } from "./reply/card.ts";
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
      const reply = besidesTold(meant.text, plain(meant.text), topic, library, now);
      const missing = isAnsweredBy(topic?.factId, reply) ? mannerMissing(meant.text, topic, library) : meant.missing;
      const none = missing === undefined ? reply : untold(understand(meant.text, library, now), missing, library, now);
      const said = topic && missing !== undefined && missing !== meant.missing ? inTopic(none, topic) : none;
      return { ...said, ...(meant.text !== text && { inFull: asking(meant.text) }) };
    }
    case "about-fact":
      return answerOfFact(meant, text, context);
    case "else":
      return answerElse(meant, topic, library, now);
    case "which":
      return whichOne(meant.questions, topic, library);
    case "unclear":
      return unclear(topic, library);
    case "rest":
      return answerRest(meant.entityId, topic, library);
    case "fact":
      return answerOfPicked(meant, context);
    case "which-fact":
      return whichFact(meant.factIds, topic, library);
    case "no-such":
      return noSuch(meant.shown, topic, library);
  }
}

/** What the file has on somebody besides what was listed; behind anything else that told no fact there is nothing more. */
function answerRest(entityId: string | undefined, topic: Topic | undefined, library: Library): Reply {
  const entity = library.entity(entityId ?? "");
  const before: Topic = topic ?? ASKED_NOTHING.topic;
  const told = [...(before.told ?? []), ...(before.listed ?? [])];
  const rest = entity && restOfCard(entity, told, library);
  if (rest) return inTopic(rest, { ...before, told });
  return { parts: [{ kind: "lead", text: NOTHING_ELSE }], judgement: ASKED_NOTHING };
}

/** A fact of those that were shown, or what is asked of it. */
function answerOfPicked({ factId, text }: Extract<FollowUp, { readonly kind: "fact" }>, context: TextContext): Reply {
  const { library, now, topic } = context;
  const fact = library.fact(factId);
  if (!fact || !topic) return context.plain(text);
  const ofIt: Topic = { ...topic, question: fact.claim, entityIds: fact.about ?? [], factId };
  const question = understand(fact.claim, library, now);
  const reply =
    text === ""
      ? { ...composeReply(question, answerOfShown(question, fact, library), library, now), inFull: factAlone(factId) }
      : answerOne(text, { ...context, topic: ofIt });
  return inTopic(reply, { ...ofIt, question: topic.question, listed: shownIn(topic) });
}

/** Facts to choose from at once. */
const MOST_OFFERED = 5;

/** Asks which of several facts is meant; each can be picked. */
function whichFact(factIds: readonly string[], topic: Topic | undefined, library: Library): Reply {
  const facts = factIds.slice(0, MOST_OFFERED).flatMap((id) => library.fact(id) ?? []);
  const isAll = facts.length === factIds.length;
  const judgement = unsure(factIds.length, topic);
  // None of them is the one that was told until it is picked.
  const { factId: _, ...others } = judgement.topic;
  return {
    parts: [
      {
        kind: "lead",
        text: isAll ? "Which of these do you mean?" : "Which of them do you mean? Say “the second one”, or pick one of the first.",
      },
      { kind: "note", text: asOf(library) },
    ],
    choices: facts.map(({ id, claim }) => ({ label: claim, request: factAlone(id) })),
    judgement: { ...judgement, topic: { ...others, listed: factIds } },
  };
}

/** "The seventh one" of three, or of nothing that could be counted. */
function noSuch(shown: number, topic: Topic | undefined, library: Library): Reply {
  const text =
    shown === 0
      ? "I listed nothing that could be counted so. Say in a few words what you mean."
      : `I listed ${shown} just now. Say which of them you mean, or ask in a few words.`;
  return {
    parts: [
      { kind: "lead", text },
      { kind: "note", text: asOf(library) },
    ],
    judgement: unsure(1, topic),
  };
}

/** "When?" of somebody, of whom nothing was told that has a time. */
function unclear(topic: Topic | undefined, library: Library): Reply {
  return {
    parts: [
      { kind: "lead", text: "It is not clear what that is asked of. Ask again in a few words more." },
      { kind: "note", text: asOf(library) },
    ],
    judgement: unsure(1, topic),
  };
}

/** That it is not clear what is meant; what was talked about stays so. */
function unsure(choices: number, topic: Topic | undefined): Judgement {
  return {
    verdict: "unsure",
    confidence: 1 / choices,
    facts: [],
    topic: { entityIds: [], question: "", ...topic, ...(topic?.choices && { choices: [] }) },
  };
}

const ELSE_WITHIN = /\belse\b|\baur (?:kya|kaun|kon|kis|kise|kahan)\b/i;

/** "What else did he say" is not what was told already. */
function besidesTold(text: string, reply: Reply, topic: Topic | undefined, library: Library, now: Date): Reply {
  const told = topic?.told ?? [];
  if (told.length === 0 || !ELSE_WITHIN.test(text)) return reply;
  const isTold = told.includes(reply.judgement?.topic.factId ?? "");
  const question = understand(text, library, now);
  const other = isTold ? composeReply(question, answerQuestion(question, library, told), library, now) : reply;
  return inTopic(other, { entityIds: [], question: text, told, ...(isTold && { factId: told.at(-1) ?? "" }) });
}

/** Whether just that fact answers. */
function isAnsweredBy(factId: string | undefined, reply: Reply): boolean {
  return isAnswered(reply) && factId !== undefined && reply.judgement?.topic.factId === factId;
}

/** "How did they find out?" of what was told a moment ago: the same fact once more says nothing of how. */
function mannerMissing(text: string, topic: Topic | undefined, library: Library): string | undefined {
  const fact = library.fact(topic?.factId ?? "");
  const { kind, said } = understand(text, library);
  return fact && kind === "how" && HOW_DID.test(withoutLeadIn(said)) && !tellsHow(fact) ? "The file does not say how." : undefined;
}

const HOW_DID = /^how (?:did|was|were|could|has|have)\b/;

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
  const isOfIt = isOfFactAlone(question) || isOfSomebody(question);
  if (about.kind === "not_in_file" && topic && !isOfIt && saysMoreThanNames(topic.question, library)) {
    // What the fact told does not say, another may: "when is the release? And why?"
    const whole = `${meant.text} ${contentOf(topic.question, library)}`;
    const reply = plain(whole);
    const other = library.fact(reply.judgement?.topic.factId ?? "");
    const isFit = other && other !== fact && isOfSame(question, fact, other, library) && (!asksHow(question) || tellsHow(other));
    if (isAnswered(reply) && isFit) return { ...inTopic(reply, topic), inFull: asking(whole) };
  }
  const reply = composeReply(question, about, library, now);
  return { ...(topic ? inTopic(reply, topicAfter(question, fact, topic, library)) : reply), inFull: factAlone(fact.id) };
}

/** Whether a question has words besides names, by which another fact can answer more of it. */
function saysMoreThanNames(text: string, library: Library): boolean {
  return understand(text, library).asked.some(({ unit }) => unit.ids.length === 0);
}

/** Whether a fact says in what way something was done, or that this is not known. */
function tellsHow({ standing, claim }: Fact): boolean {
  return standing === "unknown" || MANNER_TOLD.test(claim);
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
  const last = library.fact(told.at(-1) ?? "");
  const before: Topic = { question: text, entityIds: [], told, ...(last && { factId: last.id }) };
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
        ...(before.listed && { listed: before.listed }),
      },
    },
  };
}

function whichOne(questions: readonly string[], topic: Topic | undefined, library: Library): Reply {
  const isOne = questions.length === 1;
  return {
    parts: [
      {
        kind: "lead",
        text: isOne ? "It is not clear who is meant. Is this what you ask?" : "More than one person may be meant. Whom do you mean?",
      },
      { kind: "note", text: asOf(library) },
    ],
    choices: questions.map((question) => ({ label: question, request: asking(question) })),
    judgement: unsure(questions.length, topic),
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
