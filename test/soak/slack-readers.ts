import { directMessage, mention, slashCommand } from "../platforms/slack/payloads.ts";
import type { Envelope } from "../platforms/slack/sockets.ts";
import { openWorkspace } from "../platforms/slack/workspace.ts";
import type { Readers } from "./readers.ts";
import { createTally } from "./tally.ts";

/** Channels that the bot is in. */
const CHANNELS = 200;

/** How long Slack waits for an acknowledgement before it delivers again, in ms, and how often it does. */
const PATIENCE = 3000;
const TRIES = 4;

/** Readers in a Slack workspace of ours, over Socket Mode: commands, mentions, direct messages. */
export async function openSlackReaders(): Promise<Readers> {
  const workspace = await openWorkspace();
  const tally = createTally();
  const pendingUrls = new Map<string, { uses: number }>();
  const waiting = new Set<() => void>();
  let people = 0;
  let isClosed = false;
  for (let at = 0; at < CHANNELS; at++) workspace.joined.add(`C0SOAK${at}`);

  /** Looks as soon as anything happens, so that the wait is counted to the ms. */
  async function keepLooking(): Promise<void> {
    await workspace.until(() => {
      look();
      return isClosed;
    });
  }

  function look(): void {
    for (const { method, args, error } of workspace.calls.splice(0)) {
      if (error !== undefined) refused.push(`${method}: ${error}`);
      else if (method === "chat.postMessage" || method === "chat.postEphemeral") tally.answered(String(args.thread_ts));
      else if (method === "response_url") countUses();
    }
    for (const retry of waiting) retry();
  }

  const refused: string[] = [];

  function countUses(): void {
    for (const [path, seen] of pendingUrls) {
      const uses = workspace.responseUrls.get(path)?.uses ?? 0;
      for (; seen.uses < uses; seen.uses += 1) tally.answered(path);
    }
  }

  /** As Slack does: only over a connection that stands, and an event again where it is not acknowledged. */
  function deliver(envelope: Envelope, begun: () => void, given: () => void, tried = 0): void {
    if (workspace.sockets.open.length === 0) {
      const retry = () => {
        if (workspace.sockets.open.length === 0) return;
        waiting.delete(retry);
        deliver(envelope, begun, given, tried);
      };
      waiting.add(retry);
      return;
    }
    if (tried === 0) begun();
    const late = setTimeout(() => {
      if (envelope.type === "events_api" && tried + 1 < TRIES) deliver({ ...envelope, retry: tried + 1 }, begun, given, tried + 1);
      else given();
    }, PATIENCE);
    workspace.sockets.deliver(tried === 0 ? envelope : { ...envelope, retry: tried }).then(
      () => clearTimeout(late),
      () => undefined,
    );
  }

  function askBySlash(text: string, user: string, channel: string, times: number): string {
    const envelope = slashCommand(workspace, "/leak", text, { user, channel });
    const path = new URL(String(envelope.payload.response_url)).pathname;
    const begun = () => {
      tally.asked(path);
      pendingUrls.set(path, { uses: 0 });
    };
    // A command that is not acknowledged is over: the person is told so by Slack.
    for (let at = 0; at < times; at++) deliver(envelope, at === 0 ? begun : () => undefined, () => tally.withdrawn(path));
    return path;
  }

  const kept = keepLooking();
  return {
    name: "slack",
    env: { SLACK_BOT_TOKEN: workspace.botToken, SLACK_APP_TOKEN: workspace.appToken, SLACK_API_URL: workspace.apiUrl },
    tally,
    ask({ words, turn, times }) {
      people += 1;
      const user = `U0SOAK${people}`;
      const channel = `C0SOAK${turn % CHANNELS}`;
      if (turn % 3 === 2) {
        askBySlash(words, user, channel, times);
        return;
      }
      const ts = workspace.stamp();
      const text = `<@${workspace.bot.user}> ${words}`;
      const envelope =
        turn % 3 === 0
          ? mention(workspace, { text, user, channel, ts })
          : directMessage(workspace, { text: words, user, channel: `D0SOAK${people}`, ts });
      for (let at = 0; at < times; at++) deliver(envelope, at === 0 ? () => tally.asked(ts) : () => undefined, () => undefined);
    },
    flood(words, count) {
      people += 1;
      const user = `U0SOAK${people}`;
      return Array.from({ length: count }, () => {
        const envelope = slashCommand(workspace, "/leak", words, { user });
        deliver(
          envelope,
          () => undefined,
          () => undefined,
        );
        return new URL(String(envelope.payload.response_url)).pathname;
      });
    },
    drop: () => workspace.sockets.reset(),
    look,
    forget(id) {
      pendingUrls.delete(id);
      workspace.responseUrls.delete(id);
      // Older messages are nobody's any more.
      workspace.messages.splice(0, Math.max(0, workspace.messages.length - 2000));
    },
    answersTo: (ids) => ids.reduce((sum, id) => sum + (workspace.responseUrls.get(id)?.uses ?? 0), 0),
    refusals: () => refused,
    async close() {
      isClosed = true;
      workspace.changed();
      await kept;
      await workspace.close();
    },
  };
}
