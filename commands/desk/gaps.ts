import { answerText } from "../../src/answer/answer-text.ts";
import { rank } from "../../src/answer/fit/rank.ts";
import type { Command, Context } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { followUpIn } from "../../src/desk/follow-up-gap.ts";
import type { Gap } from "../../src/desk/gaps.ts";
import { UserError } from "../../src/errors.ts";
import type { FormField } from "../../src/form.ts";
import { understand } from "../../src/question/understand.ts";
import type { Action, Reply } from "../../src/reply.ts";
import { encodeRequest, type Request } from "../../src/request.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { formReply, previewReply } from "./draft-replies.ts";
import { valuesOf } from "./fact-form.ts";
import { factsMeant, findFact, noFactMeant } from "./find-fact.ts";
import { instantText, shortened } from "./words.ts";

/** Gaps shown at once, each with a button. */
const SHOWN = 5;

/** Gaps that are asked anew in one go to see whether the file answers them by now. */
const ASKED_ANEW = 20;

/** Facts offered as the answer; a choice holds 25. */
const OFFERED = 20;

/** The share of what is asked that a fact speaks of for it to be offered. */
const NEAR = 0.4;

export function createGaps(desk: () => Desk): Command {
  return {
    name: "gaps",
    description: "What people asked and the file did not answer",
    localizations: { hi: "लोगों ने क्या पूछा जिसका उत्तर फ़ाइल में नहीं था" },
    example: "",
    options: [],
    async run({ options }, context) {
      const from = Math.max(0, Number(options.from ?? 0) || 0);
      await closeAnswered(desk, context);
      const gaps = desk().gaps.open(context.now);
      const shown = gaps.slice(from, from + SHOWN);
      const more: Action = { label: "More", request: { command: "gaps", options: { from: String(from + SHOWN) } } };
      return {
        parts: [
          { kind: "lead", text: leadFor(gaps.length) },
          ...(shown.length > 0 ? [{ kind: "list", items: shown.map((gap) => gapItem(gap, context.library)) } as const] : []),
        ],
        actions: [
          ...shown.map(
            ({ id, question }): Action => ({ label: shortened(question, 60), request: { command: "desk-gap", options: { gap: id } } }),
          ),
          ...(from + SHOWN < gaps.length ? [more] : []),
        ],
        isPrivate: true,
      };
    },
  };
}

function leadFor(count: number): string {
  if (count === 0) return "Nothing is open: the file answered what people asked.";
  if (count === 1) return "One question that the file does not answer.";
  return `${count} questions that the file does not answer, the most asked first.`;
}

/** What the file has come to answer in the meantime is no gap any more. */
async function closeAnswered(desk: () => Desk, { library, now }: Context): Promise<void> {
  for (const { id, question } of desk().gaps.open(now).slice(0, ASKED_ANEW)) {
    const verdict = verdictOn(question, { library, now });
    if (verdict !== "not_in_file") await desk().gaps.close(id, "answered", now);
  }
}

/** What leaned on another question does so again. */
function verdictOn(question: string, context: Pick<Context, "library" | "now">): string | undefined {
  const leaning = followUpIn(question);
  if (!leaning) return answerText(question, context).judgement?.verdict;
  const topic = answerText(leaning.after, context).judgement?.topic;
  return answerText(leaning.typed, { ...context, ...(topic && { topic }) }).judgement?.verdict;
}

/** The wordings that say all that is asked, as a fact's questions do. */
function wholeWordings({ wordings }: Gap): readonly string[] {
  return wordings.filter((wording) => followUpIn(wording) === undefined);
}

function gapItem({ question, askers, lastAsked, wordings }: Gap, library: Library) {
  const others = wordings.length > 1 ? `, in ${wordings.length} wordings` : "";
  return { text: question, detail: `${askers === 1 ? "1 person" : `${askers} people`}${others}, last ${instantText(lastAsked, library)}` };
}

/** One gap and what can be done about it. */
export function createGap(desk: () => Desk): Command {
  return {
    name: "desk-gap",
    description: "One question that the file does not answer",
    example: "",
    options: [],
    async run({ options, caller }, { library, now }): Promise<Reply> {
      const gap = desk().gaps.byId(options.gap ?? "");
      if (!gap) throw new UserError("That question is gone: questions are kept for 90 days. See /leak-desk gaps for what is open.");
      const by = caller;
      const named = options.other?.trim() || options.fact?.trim();
      if (named) return whyNot(named, library) === undefined ? answeredBy(named, gap) : askWhich(gap, library, named);
      switch (options.do) {
        case "add":
          return formReply(
            desk().drafts.begin({
              by,
              kind: "add",
              of: "fact",
              values: { standing: "reported", questions: wholeWordings(gap).join("\n") },
              gapId: gap.id,
            }),
            "1",
          );
        case "answer":
          return askWhich(gap, library, options.typed);
        case "close":
          await desk().gaps.close(gap.id, "not-for-us", now);
          return { parts: [{ kind: "lead", text: `Closed: “${gap.question}” is not for this file.` }], actions: [BACK], isPrivate: true };
        default:
          return gapReply(gap, library);
      }

      async function answeredBy(typed: string, answered: Gap): Promise<Reply> {
        const found = findFact(typed, "gaps", library);
        if ("offer" in found) return offered(found.offer, answered.id);
        const { fact } = found;
        const questions = [...new Set([...(fact.questions ?? []), ...wholeWordings(answered)])];
        if (questions.length === (fact.questions ?? []).length) return closedReply(desk(), answered, fact, now);
        const after: Fact = { ...fact, questions };
        const draft = desk().drafts.begin({
          by,
          kind: "edit",
          of: "fact",
          before: fact,
          after,
          values: valuesOf(after, library),
          gapId: answered.id,
          why: "Readers asked for it in these words.",
        });
        return previewReply(draft, library, now);
      }
    },
  };
}

/** Only what leans on another question, or the fact has already, is nothing to add to it. */
async function closedReply(desk: Desk, { id, question }: Gap, fact: Fact, now: Date): Promise<Reply> {
  await desk.gaps.close(id, "answered", now);
  return {
    parts: [{ kind: "lead", text: `Closed: “${question}” is answered by ${fact.id}. Nothing was added to it.` }],
    actions: [BACK],
    isPrivate: true,
  };
}

/** What the words may have meant, each as the answer to this gap. */
function offered(offer: Reply, gap: string): Reply {
  const choices = (offer.choices ?? []).map(({ label, request }) => ({
    label,
    request: { command: "desk-gap", options: { gap, fact: request.options.fact ?? "" } },
  }));
  return { ...offer, choices };
}

const BACK: Action = { label: "Back", request: { command: "gaps", options: {} } };

function gapReply(gap: Gap, library: Library): Reply {
  const press = (label: string, what: string): Action => ({ label, request: { command: "desk-gap", options: { gap: gap.id, do: what } } });
  const others = gap.wordings.slice(1, 9).map((text) => ({ text }));
  return {
    parts: [
      { kind: "lead", text: gap.question },
      { kind: "claim", text: `Asked by ${gapItem(gap, library).detail}.` },
      ...(others.length > 0 ? [{ kind: "list", title: "Also asked as:", items: others } as const] : []),
    ],
    actions: [press("Add a fact", "add"), press("This fact answers it", "answer"), press("Not for us", "close"), BACK],
    isPrivate: true,
  };
}

/** Why what was typed is no fact that could answer anything; undefined where it is one, or may be. */
function whyNot(typed: string, library: Library): string | undefined {
  const meant = factsMeant(typed, library);
  if ("near" in meant) return meant.near.length === 0 ? noFactMeant(typed) : undefined;
  return meant.fact.standing === "retracted" ? `“${meant.fact.id}” is withdrawn, so it answers nothing.` : undefined;
}

/** Keeps what was typed for the form that a press opens, where a button can carry it. */
function keeping(typed: string | undefined, request: Request): Request {
  if (typed === undefined) return request;
  const kept = { ...request, options: { ...request.options, typed } };
  return encodeRequest(kept) === undefined ? request : kept;
}

const TO_BE_ADDED = "Its wordings are added to the fact's questions, so that the next person gets it.";

const ANSWERING = "The fact that answers it";

function nearField(near: readonly Fact[]): FormField {
  return {
    name: "fact",
    label: ANSWERING,
    kind: "choice",
    isRequired: false,
    longest: 64,
    otherIn: "other",
    choices: near.map(({ id, claim }) => ({ value: id, label: shortened(claim, 75) })),
  };
}

/** The facts that come near the question, to choose the one from that answers it, or where none does the question for its id; what was typed and is none comes back beside its field. */
function askWhich(gap: Gap, library: Library, typed?: string): Reply {
  const submit = { command: "desk-gap", options: { gap: gap.id, do: "answer" } };
  const error = typed === undefined ? undefined : whyNot(typed, library);
  const question = understand(gap.question, library);
  const near = rank(question, library)
    .filter(({ features, fact }) => features.coverage >= NEAR && fact.standing !== "retracted")
    .map(({ fact }) => fact)
    .slice(0, OFFERED);
  return {
    parts: [
      { kind: "lead", text: `Which fact answers “${gap.question}”?` },
      { kind: "claim", text: error ?? `${near.length > 0 ? "" : "No fact comes near it; name one. "}${TO_BE_ADDED}` },
    ],
    actions: [{ label: "Choose the fact", request: keeping(typed, submit) }, BACK],
    form: {
      title: "This fact answers it",
      fields: [
        ...(near.length > 0 ? [nearField(near)] : []),
        {
          name: "other",
          label: near.length > 0 ? "Or another one" : ANSWERING,
          kind: "line",
          isRequired: near.length === 0,
          longest: 300,
          hint: "Its id, or some of its words",
          ...(typed !== undefined && { value: typed }),
          ...(error !== undefined && { error }),
        },
      ],
      submit,
    },
    isPrivate: true,
  };
}
