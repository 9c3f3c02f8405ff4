import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Action, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { cut } from "../shorten.ts";
import { encodePress, type PressKind } from "./custom-id.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's limits: characters of a button's label and of a select's option, buttons in a row, options of a select. */
const LONGEST_LABEL = 80;
const LONGEST_OPTION = 100;
const ROW = 5;
const MOST_OPTIONS = 25;

/** The select that holds the choices; what is picked says which. */
const PICK_ID = "pick";

/** Choices as buttons under one another, since each is a whole question; more than five of them as a select. */
export function choiceButtons(choices: readonly Action[]): readonly Row[] {
  if (choices.length > ROW) return selectOf(choices);
  return choices.flatMap((choice, slot) => rowOf(button("choice", choice.label, choice.request, ButtonStyle.Primary, slot)));
}

/** Previous and next page; none where there is one page alone, or where the request is too long for a button. */
export function pageButtons(request: Request, page: number, pages: number): readonly Row[] {
  const to = (label: string, target: number) =>
    target < 1 || target > pages ? [] : button("page", label, request, ButtonStyle.Secondary, 0, target);
  return rowOf([...to("Previous page", page - 1), ...to("Next page", page + 1)]);
}

/** What else a reader can do, in rows of five. */
export function actionButtons(actions: readonly Action[], share: readonly APIButtonComponentWithCustomId[]): readonly Row[] {
  const buttons = actions.flatMap((action, slot) => button("action", action.label, action.request, ButtonStyle.Secondary, slot));
  const all = [...buttons, ...share];
  return Array.from({ length: Math.ceil(all.length / ROW) }, (_, at) => rowOf(all.slice(at * ROW, (at + 1) * ROW))).flat();
}

/** The button that shows the reply to the whole channel. Of a request that is too long for a button it shares the fact that the reply tells first. */
export function shareButton(request: Request, { factIds = [], inFull }: Reply, page: number): readonly APIButtonComponentWithCustomId[] {
  const whole = button("share", "Share in the channel", inFull ?? request, ButtonStyle.Secondary, 0, page);
  const [id] = factIds;
  if (whole.length > 0 || id === undefined) return whole;
  return button("share", "Share in the channel", { command: "fact", options: { id } }, ButtonStyle.Secondary, 0, page);
}

function selectOf(choices: readonly Action[]): readonly Row[] {
  const options = choices.slice(0, MOST_OPTIONS).flatMap(({ label, request }, slot) => {
    const value = encodePress({ kind: "choice", request, page: 1 }, slot);
    return value === undefined ? [] : [{ label: labelOf(label, LONGEST_OPTION), value }];
  });
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: PICK_ID,
    placeholder: "Choose what you mean",
    options,
  };
  return options.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [select] }];
}

/** A button, or none where the request is too long for one. */
function button(
  kind: PressKind,
  label: string,
  request: Request,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
  slot = 0,
  page = 1,
): readonly APIButtonComponentWithCustomId[] {
  const customId = encodePress({ kind, request, page }, slot);
  return customId === undefined ? [] : [{ type: ComponentType.Button, style, label: labelOf(label, LONGEST_LABEL), custom_id: customId }];
}

/** Labels are shown as they are: Discord reads no markup in them. */
function labelOf(text: string, longest: number): string {
  return cut(clean(text).trim(), longest) || "…";
}

function rowOf(components: readonly APIButtonComponentWithCustomId[]): readonly Row[] {
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }];
}
