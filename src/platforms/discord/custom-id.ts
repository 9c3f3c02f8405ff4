import { decodeRequest, encodeRequest, type Request } from "../../request.ts";

/**
 * What pressing something does.
 * - choice: asks a question, and the message becomes its answer
 * - page: turns to a page of the list in the message
 * - action: shows something else, to the one who pressed alone
 * - share: shows what one person sees to the whole channel
 */
export type PressKind = "choice" | "page" | "action" | "share";

/** All that a button carries, so that it works after a restart. */
export interface Press {
  readonly kind: PressKind;
  readonly request: Request;
  /** Of the list, from 1. */
  readonly page: number;
}

const LETTERS: Readonly<Record<PressKind, string>> = { choice: "c", page: "p", action: "a", share: "s" };
const KINDS: readonly PressKind[] = ["choice", "page", "action", "share"];

/** The custom_id of a button; `slot` tells apart buttons of a message that do the same. Undefined where the request is too long for one. At most 100 characters. */
export function encodePress({ kind, request, page }: Press, slot = 0): string | undefined {
  const code = encodeRequest(request);
  return code === undefined ? undefined : `${LETTERS[kind]}${slot}.${page}:${code}`;
}

/** What a custom_id carries; undefined where it is none of ours. */
export function decodePress(customId: string): Press | undefined {
  const [, letter = "", page = "", code = ""] = /^([cpas])\d{1,2}\.(\d{1,4}):(.*)$/s.exec(customId) ?? [];
  const kind = KINDS.find((known) => LETTERS[known] === letter);
  const request = decodeRequest(code);
  return kind && request && { kind, request, page: Number(page) };
}

/** The custom_id of a form; undefined where what it submits is too long for one. */
export function encodeForm(submit: Request): string | undefined {
  const code = encodeRequest(submit);
  return code === undefined ? undefined : `form:${code}`;
}

/** What a form submits, without the values that were filled in; undefined where it is no form of ours. */
export function decodeForm(customId: string): Request | undefined {
  return customId.startsWith("form:") ? decodeRequest(customId.slice("form:".length)) : undefined;
}
