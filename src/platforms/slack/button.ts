import type { types } from "@slack/bolt";
import { decodeRequest, encodeRequest, type Request } from "../../request.ts";
import { cutEscaped } from "./cut.ts";
import { escapePlain } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** What pressing a button does: show the answer in place of what stands there, below it for the one who presses, another page of it, or to the channel. */
export type PressKind = "choice" | "action" | "page" | "share";

export interface Press {
  readonly kind: PressKind;
  /** The page to show, from 0; for other kinds the button's place in its row. */
  readonly at: number;
  readonly request: Request;
}

/** The action_id of every button of ours. */
export const PRESSES = /^(choice|action|page|share):(\d{1,4})$/;

/** A button that carries its whole request, so that it works after a restart; none where the request is too long to carry, or nothing would stand on it. Pure. */
export function buttonFor({ kind, at, request }: Press, label: string, spoken = label): types.Button | undefined {
  const value = encodeRequest(request, LIMITS.buttonValue);
  const text = cutEscaped(escapePlain(label).trim(), LIMITS.buttonText);
  const aloud = cutEscaped(escapePlain(spoken).trim(), LIMITS.buttonText);
  if (value === undefined || text === "") return undefined;
  return {
    type: "button",
    action_id: `${kind}:${at}`,
    value,
    text: { type: "plain_text", emoji: false, text },
    ...(aloud !== text && { accessibility_label: aloud }),
  };
}

/** What a button of ours says when it is pressed; none where it was none of ours. Pure. */
export function readPress(actionId: string, value: string): Press | undefined {
  const [, kind, at] = PRESSES.exec(actionId) ?? [];
  const request = decodeRequest(value);
  if (request === undefined || at === undefined || !isPressKind(kind)) return undefined;
  return { kind, at: Number(at), request };
}

function isPressKind(kind: string | undefined): kind is PressKind {
  return kind === "choice" || kind === "action" || kind === "page" || kind === "share";
}
