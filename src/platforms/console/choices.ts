import type { Action, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";

/** What can be picked by its number now. */
export interface Offer {
  readonly actions: readonly Action[];
  /** Whether they lead on from a draft, which waits until one of them is picked. */
  readonly isOfDraft: boolean;
  /** When saving another draft brought this one back, in ms since 1970: what was typed ahead was not meant for it. */
  readonly backAt?: number;
  /** Set where something else with items was shown beside a draft last: a number may be meant of those, and picks nothing. */
  readonly isOverlaid?: true;
}

export const NO_OFFER: Offer = { actions: [], isOfDraft: false };

/** What a reply offers. What only one person sees is a moderator's or a mistake; there the buttons are the way on. */
export function offerOf({ choices = [], actions = [], isPrivate, isUnsaved }: Reply): Offer {
  const offered = isPrivate ? [...choices, ...actions] : choices;
  return { actions: offered, isOfDraft: isUnsaved === true && offered.length > 0 };
}

/** Whether a reply shows several things, one of which a number may be meant of. */
export function isListing({ parts, choices = [] }: Reply): boolean {
  return choices.length > 0 || parts.some((part) => part.kind === "list" && part.items.length > 0);
}

/** Whether a reply leads into a change: by its form, or with a draft to save. */
export function beginsChange({ form, isUnsaved }: Reply): boolean {
  return form !== undefined || isUnsaved === true;
}

/** The draft that a reply's form or buttons are of; undefined where there is none yet. */
export function draftOf({ form, actions = [] }: Reply): string | undefined {
  return [form?.submit, ...actions.map(({ request }) => request)].flatMap((request) => request?.options.draft ?? [])[0];
}

/** Whether saving one draft has brought back the one that waited for it, which could be saved next. */
export function bringsBack(saving: Request, { actions }: Offer): boolean {
  return isSaving(saving) && actions.some(({ request }) => isSaving(request) && request.options.draft !== saving.options.draft);
}

/** Whether a press saves a draft. */
export function isSaving({ command }: Request): boolean {
  return command === "desk-save";
}

/** What a line picks of a draft's ways on: by the number, or by the label or its first letters, in whichever case; "several" where more than one begins so. "cancel", which leaves a form, is "discard" here. */
export function pickOf(line: string, actions: readonly Action[]): Action | "several" | undefined {
  if (BARE_NUMBER.test(line)) return actions[Number(line) - 1];
  const typed = isCancel(line) ? "discard" : plain(line);
  const exact = actions.find(({ label }) => plain(label) === typed);
  if (exact || typed === "") return exact;
  const begun = actions.filter(({ label }) => plain(label).startsWith(typed));
  return begun.length > 1 ? "several" : begun[0];
}

/** Whether a line that picked nothing is no question either: nothing, a number alone, or a word of other forms and buttons. */
export function isNoQuestion(line: string): boolean {
  return line === "" || BARE_NUMBER.test(line) || isStep(line);
}

/** Whether a line is a number and nothing else. */
export function isNumber(line: string): boolean {
  return BARE_NUMBER.test(line);
}

/** Whether a line is a word of forms and buttons. */
export function isStep(line: string): boolean {
  return STEPS.has(line.toLowerCase());
}

/** Whether a line is the word that leads out. */
export function isCancel(line: string): boolean {
  return plain(line) === "cancel";
}

const STEPS: ReadonlySet<string> = new Set(["save", "change", "correct", "discard", "undo", "cancel", "back"]);

const BARE_NUMBER = /^\d+$/;

function plain(text: string): string {
  return text.toLowerCase().replace(/[“”"]/g, "").trim();
}
