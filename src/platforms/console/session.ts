import { randomUUID } from "node:crypto";
import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import { UserError } from "../../errors.ts";
import type { Action, Part, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { readAfterDesk, readTyped } from "../typed-command.ts";
import { isAskedMeanwhile } from "./asked-meanwhile.ts";
import {
  beginsChange,
  bringsBack,
  draftOf,
  isCancel,
  isListing,
  isNoQuestion,
  isNumber,
  isSaving,
  isStep,
  NO_OFFER,
  type Offer,
  offerOf,
  pickOf,
} from "./choices.ts";
import { type FormDialog, lineBreakOf, openFormDialog } from "./form-dialog.ts";

/** Whoever sits at the terminal. */
export const LOCAL_CALLER: Caller = { platform: "console", id: "local" };

/** One person's talk with the bot, from the first line to the last: follow-ups lean on it, a number picks what was offered, a form is asked field by field, and a draft waits until it is saved or discarded. */
export interface Session {
  /** What was left unsaved by an earlier talk, with what to do about it; undefined where nothing was. */
  leftBefore(): Promise<Reply | undefined>;
  /** Answers a line that was typed. Never rejects. */
  answer(line: string): Promise<Reply>;
  /** Whether a form is being filled in. */
  isInForm(): boolean;
  /** What lines that are pasted now are joined by: in a form they are one value. Nothing where each line is one by itself. */
  pasteJoiner(): string | undefined;
  /** Whether an empty line means something now: it keeps what stands in a field, or shows the ways on of a draft once more. */
  heedsEmptyLine(): boolean;
  /** Whether something was typed that is lost where the talk ends now: a form's fields, or a draft. */
  holdsUnsaved(): boolean;
  /** What is said, once, to whoever is about to leave that unsaved. */
  beforeLeaving(): Reply | undefined;
}

/** The id of a conversation that nothing has been said in. */
export function newConversation(): string {
  return `${LOCAL_CALLER.platform}:${randomUUID()}`;
}

/** A talk with the bot; `clock` gives the ms since 1970. */
export function createSession(bot: Bot, clock: () => number = Date.now): Session {
  const conversation = newConversation();
  let offer = NO_OFFER;
  let dialog: FormDialog | undefined;
  let isWarned = false;

  function ask(request: Request): Promise<Reply> {
    return bot.run({ ...request, caller: LOCAL_CALLER, conversation });
  }

  async function run(request: Request): Promise<Reply> {
    return goOn(request, await ask(request));
  }

  /** Goes on where a reply leads: into its form, or to what it offers. */
  function goOn(request: Request, reply: Reply): Reply {
    const offered = offerOf(reply);
    if (reply.form) {
      // Who leaves the form is back at what led to it, or at what was typed into it with mistakes.
      if (offered.isOfDraft) offer = offered;
      dialog = openFormDialog(reply.form);
      return { parts: [...reply.parts, ...dialog.prompt().parts] };
    }
    // Kept until something else is typed: whoever picked 1 may want to see 2 next.
    offer = offered.actions.length > 0 ? offered : { ...offer, isOfDraft: false };
    if (bringsBack(request, offered)) offer = { ...offer, backAt: clock() };
    return offered.actions.length > 0 ? { ...reply, choices: offered.actions } : reply;
  }

  async function fillIn(form: FormDialog, line: string): Promise<Reply> {
    const taken = form.take(line);
    if (taken !== "left" && !("request" in taken)) return taken;
    dialog = undefined;
    if (taken !== "left") return run(taken.request);
    const left = { parts: [{ kind: "lead", text: LEFT } as const] };
    return offer.isOfDraft ? waitingReply(offer, left.parts) : left;
  }

  async function take(text: string): Promise<Reply> {
    const { backAt = Number.NEGATIVE_INFINITY, isOverlaid = false, ...seen } = offer;
    offer = seen;
    if (isOverlaid && isNumber(text)) return waitingReply(offer, [{ kind: "lead", text: NUMBERS_ARE_THE_DRAFTS }]);
    const pressed = offer.isOfDraft || isStep(text) ? pickOf(text, offer.actions) : undefined;
    if (pressed === "several") return severalReply(text);
    if (pressed) return clock() - backAt < UNREAD_FOR ? pressUnseen(pressed) : run(pressed.request);
    return offer.isOfDraft ? besideDraft(text) : takeFreely(text);
  }

  /** Takes what was typed where no draft waits. */
  async function takeFreely(text: string): Promise<Reply> {
    if (isStep(text) || (PICKED.test(text) && offer.actions.length === 0)) return besideChoice(text);
    const typed = read(text, offer.actions, bot);
    if (!PICKED.test(text)) offer = NO_OFFER;
    return typed instanceof UserError ? { parts: [{ kind: "lead", text: typed.message }] } : run(typed);
  }

  /** What was typed before a draft was seen does anything but save it. */
  async function pressUnseen({ request }: Action): Promise<Reply> {
    return isSaving(request) ? waitingReply(offer, [{ kind: "lead", text: JUST_BACK }]) : run(request);
  }

  /** "cancel" takes a choice back, where there is one; another button's word is none of what can be picked. */
  function besideChoice(text: string): Reply {
    const { actions } = offer;
    if (actions.length === 0) return { parts: [{ kind: "lead", text: NOTHING_OFFERED }] };
    if (!isCancel(text)) return { parts: [{ kind: "lead", text: `“${text}” is none of these.` }], choices: actions };
    offer = NO_OFFER;
    return { parts: [{ kind: "lead", text: LEFT_CHOICE }] };
  }

  function severalReply(text: string): Reply {
    const lead: Part = { kind: "lead", text: `“${text}” begins several of these.` };
    return offer.isOfDraft ? waitingReply(offer, [lead]) : { parts: [lead], choices: offer.actions };
  }

  /** Answers what has nothing to do with the draft that waits. Its numbers stay those of the draft, and no other change is begun. */
  async function besideDraft(text: string): Promise<Reply> {
    if (isNoQuestion(text)) return waitingReply(offer);
    const typed = read(text, [], bot);
    if (typed instanceof UserError) return { parts: [{ kind: "lead", text: typed.message }, waitingNote(offer)] };
    const reply = await ask(typed);
    if (beginsChange(reply)) {
      await forget(reply);
      return waitingReply(offer, [{ kind: "lead", text: "Save or discard your draft before you change something else." }]);
    }
    if (isListing(reply)) offer = { ...offer, isOverlaid: true };
    return followedBy(reply, [...howToGoOn(reply, "Save or discard your draft"), waitingNote(offer)]);
  }

  /** Answers what is no value of the field that is asked for, and asks for it again. Another change is begun only where nothing of this one would be lost. */
  async function besideForm(form: FormDialog, text: string): Promise<Reply> {
    const typed = read(text, [], bot);
    if (typed instanceof UserError) return followedBy({ parts: [{ kind: "lead", text: typed.message }] }, form.prompt().parts);
    const reply = await ask(typed);
    if (!beginsChange(reply)) return followedBy(reply, [...howToGoOn(reply, "Finish or leave the form"), ...form.prompt().parts]);
    if (form.isTouched() || offer.isOfDraft) {
      await forget(reply);
      return { parts: [{ kind: "lead", text: FORM_FIRST }, ...form.prompt().parts] };
    }
    dialog = undefined;
    const other = goOn(typed, reply);
    return { ...other, parts: [{ kind: "note", text: LEFT }, ...other.parts] };
  }

  /** A change that was begun and is not gone on with leaves no draft behind. */
  async function forget(reply: Reply): Promise<void> {
    const draft = draftOf(reply);
    if (draft !== undefined) await ask({ command: "desk-discard", options: { draft } });
  }

  return {
    isInForm: () => dialog !== undefined,
    pasteJoiner: () => dialog && lineBreakOf(dialog.field()),
    holdsUnsaved: () => dialog !== undefined || offer.isOfDraft,
    heedsEmptyLine: () => dialog !== undefined || offer.isOfDraft,
    beforeLeaving() {
      if (!(dialog || offer.isOfDraft) || isWarned) return undefined;
      isWarned = true;
      const warning = (text: string): Part => ({ kind: "lead", text: `exit once more leaves without saving${text}.` });
      return dialog ? { parts: [warning("; cancel leaves the form alone"), ...dialog.prompt().parts] } : waitingReply(offer, [warning("")]);
    },
    async leftBefore() {
      if (bot.deskCommands.length === 0) return undefined;
      const request = { command: "desk-left", options: {} };
      const reply = await ask(request);
      return reply.actions ? goOn(request, reply) : undefined;
    },
    async answer(line) {
      isWarned = false;
      const text = clean(line).trim();
      if (!dialog) return take(text);
      return isAskedMeanwhile(text, dialog.field()) ? besideForm(dialog, text) : fillIn(dialog, text);
    },
  };
}

const NOTHING_OFFERED = "There is nothing to choose from now. Type a question, or /help for the commands.";

/** An answer with something behind it; its choices have no numbers then, as those belong to what it stands beside. */
function followedBy({ choices = [], ...reply }: Reply, parts: readonly Part[]): Reply {
  const unnumbered = choices.length > 0 ? [{ kind: "list", items: choices.map(({ label }) => ({ text: label })) } as const] : [];
  return { ...reply, parts: [...reply.parts, ...unnumbered, ...parts] };
}

/** Unnumbered things beside a draft or a form can be chosen by words, or once that is out of the way; a number would be the draft's or the form's. */
function howToGoOn({ choices = [], actions = [], isPrivate }: Reply, first: string): readonly Part[] {
  if (isPrivate && choices.length + actions.length > 0) return [{ kind: "note", text: `${first} before you choose one of these.` }];
  return choices.length > 0 ? [{ kind: "note", text: "Type the one that you mean: numbers do not choose it now." }] : [];
}

/** What was shown has an order, so that a number typed next may be meant of it. */
const NUMBERS_ARE_THE_DRAFTS = "A number chooses for your draft, not from what was shown last.";

/** A second "save" may have been typed before there was anything to see. */
const JUST_BACK = "Your fact has only just come back. Look at it above; save it then.";

/** How long nobody can have read what came back, in ms. */
const UNREAD_FOR = 1_500;

const FORM_FIRST = "Finish this form before you change something else; cancel leaves it, and what was typed is lost.";

const LEFT = "Left the form. Nothing was changed.";

const LEFT_CHOICE = "Left the choice.";

/** The ways on of the draft that waits, once more. */
function waitingReply(offer: Offer, before: readonly Part[] = []): Reply {
  return { parts: [...before, { kind: "note", text: `${WAITING}:` }], choices: offer.actions, isPrivate: true };
}

/** The same beside something else, in a line. */
function waitingNote({ actions }: Offer): Part {
  return { kind: "note", text: `${WAITING}: ${actions.map(({ label }, index) => `${index + 1} ${label}`).join(", ")}.` };
}

const WAITING = "Your draft is not saved yet";

/** The number of a choice. A longer number is a question, such as a year. */
const PICKED = /^\d{1,2}$/;

function read(line: string, offered: readonly Action[], bot: Bot): Request | UserError {
  if (offered.length > 0 && PICKED.test(line)) {
    return offered[Number(line) - 1]?.request ?? new UserError(`The choices go from 1 to ${offered.length}.`);
  }
  try {
    const [, afterDesk] = /^\/leak-desk\b(.*)$/i.exec(line) ?? [];
    return afterDesk === undefined ? readTyped(line, bot.commands) : readAfterDesk(afterDesk, bot.deskCommands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
