import type { App, BlockAction, ButtonAction, ViewSubmitAction } from "@slack/bolt";
import { errorFields } from "../../log.ts";
import type { InFlight } from "../in-flight.ts";
import { PRESSES } from "./button.ts";
import { createConversations } from "./conversations.ts";
import { FORM, submitForm } from "./forms.ts";
import { openHome } from "./home.ts";
import { createMessageAnswerer } from "./messages.ts";
import { answerPress } from "./presses.ts";
import { suggestPrompts } from "./prompts.ts";
import { REMOVE, removeAnswer } from "./removal.ts";
import { type Serving, showing } from "./serving.ts";
import { ASK_ABOUT, answerShortcut } from "./shortcut.ts";
import { answerSlash, DESK, LEAK } from "./slash.ts";

/** Answers what Slack delivers: everything is acknowledged first and answered once, however often it comes. */
export function listen(app: App, serving: Serving, inFlight: InFlight): void {
  const conversations = createConversations();
  const answerMessage = createMessageAnswerer(serving, conversations);

  app.use(async ({ body, next, ...rest }) => {
    const ack = "ack" in rest ? rest.ack : undefined;
    const isNew = isFirst(serving, body);
    // A form that is sent is answered with what is wrong in it; all else is acknowledged before anything can fail.
    if (ack && (body.type !== "view_submission" || !isNew)) await acknowledge(ack, serving);
    if (isNew) await inFlight.track(next());
  });

  for (const name of [LEAK, DESK]) app.command(name, ({ command, respond }) => answerSlash(serving, conversations, command, respond));
  app.message(({ event }) => answerMessage(event));
  app.event("app_mention", ({ event }) => answerMessage(event));
  app.action<BlockAction<ButtonAction>>(PRESSES, ({ body, respond }) => answerPress(serving, conversations, body, respond));
  app.shortcut({ type: "message_action", callback_id: ASK_ABOUT }, ({ shortcut, respond }) =>
    answerShortcut(serving, conversations, shortcut, respond),
  );
  app.shortcut({ type: "message_action", callback_id: REMOVE }, ({ shortcut, respond }) => removeAnswer(serving, shortcut, respond));
  app.view<ViewSubmitAction>({ type: "view_submission", callback_id: FORM }, ({ body, ack }) => submitForm(serving, body, ack));
  app.event("app_home_opened", ({ event: { tab, user, channel } }) => {
    if (tab !== "messages") return openHome(serving, user);
    // Without them people ask in their own words.
    return showing(
      serving.bot,
      "prompts",
      () => suggestPrompts(serving, channel),
      async () => {},
    );
  });
  app.event("app_uninstalled", async ({ event }) => serving.removed(event.type));
  app.event("tokens_revoked", async ({ event }) => {
    // Those of people are none of the bot's.
    if ((event.tokens.bot ?? []).length > 0) serving.removed(event.type);
  });
  app.error(async (error) => {
    serving.bot.failed("slack", error);
  });
}

/** Where the connection ended just then, Slack cannot be told that it was taken; there are other ways to answer it. */
async function acknowledge(ack: () => Promise<void>, { log }: Serving): Promise<void> {
  try {
    await ack();
  } catch (error) {
    log.warn("slack.unacknowledged", errorFields(error));
  }
}

/** Slack delivers again what it does not know to be acknowledged: an event with the same id, anything else with the same trigger. */
function isFirst({ once }: Serving, body: object): boolean {
  const id: unknown = Reflect.get(body, "event_id") ?? Reflect.get(body, "trigger_id");
  return typeof id !== "string" || once.isFirst(id);
}
