import type { types, ViewSubmitAction } from "@slack/bolt";
import type { Form, FormField } from "../../form.ts";
import { privately, type Reply } from "../../reply.ts";
import { decodeRequest, encodeRequest, type Request } from "../../request.ts";
import { withoutForm } from "../without-form.ts";
import { cutEscaped } from "./cut.ts";
import { escapePlain } from "./escape.ts";
import { fitted, type Wanted } from "./fitted.ts";
import { LIMITS } from "./limits.ts";
import { callerOf, type Serving, type Show } from "./serving.ts";
import { slackError } from "./web-api.ts";

/** What is sent when a form is: its views carry this. */
export const FORM = "form";

/** The input of a field, in the block named for the field. */
const VALUE = "value";

/** Slack closes a view that is not answered within 3 s; what takes longer than so many ms is shown once it is done. */
const ANSWER_WITHIN = 2_000;

/** Slack's words for a press or command that opens nothing any more: it came more than 3 s ago, or opened something already. */
const PAST: ReadonlySet<string> = new Set(["expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"]);

/** Opens the form that a reply brings; otherwise, and where it is too late for that, shows the reply, with a button that opens it. */
export async function openOrShow({ client, log }: Serving, triggerId: string, reply: Reply, request: Request, show: Show): Promise<void> {
  if (reply.form === undefined) return show(reply);
  try {
    await client.views.open({ trigger_id: triggerId, view: formView(reply.form) });
  } catch (error) {
    if (!PAST.has(slackError(error) ?? "")) throw error;
    log.warn("slack.too_late");
    await show(withoutForm(reply, request));
  }
}

/** A form as a modal. Pure. */
function formView({ title, fields, submit }: Form): types.ModalView {
  const metadata = encodeRequest(submit, LIMITS.privateMetadata);
  if (metadata === undefined) throw new Error(`What the form "${title}" submits is longer than a view can carry.`);
  return {
    type: "modal",
    callback_id: FORM,
    private_metadata: metadata,
    title: plain(title, LIMITS.viewTitle),
    submit: plain("Send", LIMITS.viewTitle),
    close: plain("Cancel", LIMITS.viewTitle),
    blocks: fields.filter(isFillable).map(fieldBlock),
  };
}

/** Slack refuses a choice among nothing. */
function isFillable({ kind, choices = [] }: FormField): boolean {
  return kind !== "choice" || choices.length > 0;
}

/** What is wrong with a value that stands in it goes before what belongs there: Slack shows errors of its own only for what was just sent. */
function fieldBlock(field: FormField): types.InputBlock {
  const hint = field.error ?? field.hint;
  return {
    type: "input",
    block_id: field.name,
    label: plain(field.label, LIMITS.field),
    optional: !field.isRequired,
    ...(hint !== undefined && { hint: plain(hint, LIMITS.field) }),
    element: field.kind === "choice" ? select(field) : textInput(field),
  };
}

function textInput({ kind, longest, value = "" }: FormField): types.PlainTextInput {
  const most = Math.min(longest, LIMITS.inputText);
  return {
    type: "plain_text_input",
    action_id: VALUE,
    multiline: kind === "text",
    max_length: most,
    // A character that is cut in two has no encoding.
    ...(value !== "" && { initial_value: value.slice(0, most).replace(/\p{Cs}/gu, "") }),
  };
}

function select({ choices = [], value }: FormField): types.StaticSelect {
  const options = choices.map((choice) => ({ value: choice.value, text: plain(choice.label, LIMITS.optionText) }));
  const chosen = options.find((option) => option.value === value);
  return { type: "static_select", action_id: VALUE, options, ...(chosen && { initial_option: chosen }) };
}

/** What a view is answered with: problems beside the fields, another view, or nothing, which closes it. */
export type ViewAnswer =
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_action: "update"; readonly view: types.ModalView }
  | undefined;

/**
 * Runs what a form that was sent submits, and answers its view once: with what is wrong beside each field, or with what came of it. Never rejects.
 * Who sends it is looked at again by the bot, as with any request.
 */
export async function submitForm(serving: Serving, body: ViewSubmitAction, ack: (answer: ViewAnswer) => Promise<void>): Promise<void> {
  const { bot, client } = serving;
  const reply = submitted(serving, body);
  const intime = await Promise.race([reply, late()]);
  try {
    if (intime !== undefined) return await answerView(intime);
    await ack({ response_action: "update", view: replyView(privately("Saving… This takes longer than usual.")) });
    await client.views.update({ view_id: body.view.id, view: viewOf(await reply) });
  } catch (cause) {
    const failure = bot.failed("slack form", cause);
    await client.views.update({ view_id: body.view.id, view: replyView(failure) }).catch(() => {});
  }

  /** Where the connection ended before Slack was answered, the view still takes what came of it. */
  async function answerView(reply: Reply): Promise<void> {
    try {
      await ack(viewAnswer(reply, body.view.blocks));
    } catch {
      await client.views.update({ view_id: body.view.id, view: viewOf(reply) });
    }
  }
}

async function submitted({ bot, self }: Serving, { view, user, team }: ViewSubmitAction): Promise<Reply> {
  const submit = decodeRequest(view.private_metadata);
  if (submit === undefined) return bot.failed("slack form", new Error("A view was sent that carries no request."));
  const request: Request = { command: submit.command, options: { ...submit.options, ...valuesOf(view.state.values) } };
  const teamId = user.team_id ?? team?.id ?? self.teamId;
  return bot.run({ ...request, caller: callerOf(teamId, user.id), conversation: `slack:${view.id}` });
}

function valuesOf(state: ViewSubmitAction["view"]["state"]["values"]): Record<string, string> {
  const values = Object.entries(state).map(([field, inputs]) => {
    const input = inputs[VALUE];
    return [field, input?.value ?? input?.selected_option?.value ?? ""] as const;
  });
  return Object.fromEntries(values);
}

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ANSWER_WITHIN).unref());
}

/** Problems are shown beside the fields where they are of fields that stand in the view; anything else replaces it. */
function viewAnswer(reply: Reply, blocks: readonly { readonly block_id?: string }[]): ViewAnswer {
  const errors = (reply.form?.fields ?? []).flatMap(({ name, error }) => (error === undefined ? [] : [[name, error] as const]));
  const standing = new Set(blocks.map(({ block_id }) => block_id));
  if (errors.length > 0 && errors.every(([name]) => standing.has(name)))
    return { response_action: "errors", errors: Object.fromEntries(errors) };
  return { response_action: "update", view: viewOf(reply) };
}

/** A reply as a modal, or the form that it brings. Pure. */
export function viewOf(reply: Reply, wanted: Wanted = {}): types.ModalView {
  return reply.form === undefined ? replyView(reply, wanted) : formView(reply.form);
}

/** A reply as a modal. Pure. */
function replyView(reply: Reply, wanted: Wanted = {}): types.ModalView {
  return {
    type: "modal",
    title: plain("Leak saga", LIMITS.viewTitle),
    close: plain("Close", LIMITS.viewTitle),
    blocks: fitted(reply, wanted).blocks,
  };
}

function plain(text: string, longest: number): types.PlainTextElement {
  const shown = cutEscaped(escapePlain(text).trim(), longest);
  return { type: "plain_text", emoji: false, text: shown === "" ? "…" : shown };
}
