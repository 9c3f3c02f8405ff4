import type { webApi } from "@slack/bolt";
import type { After } from "../after.ts";
import { createLanes } from "../lanes.ts";
import type { SlackMessage } from "./render.ts";
import { calling } from "./web-api.ts";

/** Where a message goes; in a thread where `threadTs` names one. */
export interface Destination {
  readonly channel: string;
  readonly threadTs?: string | undefined;
}

/** Sends, edits and deletes messages: one after the other in each channel, so that a channel that Slack slows down holds up no other. Rejects with Slack's errors. */
export interface Outbox {
  /** Resolves with the `ts` of the message. */
  post(to: Destination, message: SlackMessage): Promise<string>;
  /** Shows it to one member of the channel. */
  postPrivately(to: Destination, user: string, message: SlackMessage): Promise<void>;
  update(channel: string, ts: string, message: SlackMessage): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
}

/** So that nothing in a message calls anybody, or brings a page into the channel. */
export const QUIETLY = { unfurl_links: false, unfurl_media: false, link_names: false, parse: "none" } as const;

/** What waits for Slack gives up where the signal is aborted. */
export function createOutbox(client: webApi.WebClient, signal: AbortSignal, after: After): Outbox {
  const lanes = createLanes();
  const inLane = <T>(channel: string, call: () => Promise<T>) => lanes.run(channel, () => calling(call, signal, after));
  return {
    async post({ channel, threadTs }, message) {
      const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
      const { ts } = await inLane(channel, () => client.chat.postMessage({ channel, ...thread, ...message, ...QUIETLY }));
      if (ts === undefined) throw new Error("Slack took a message and named no ts for it.");
      return ts;
    },
    async postPrivately({ channel, threadTs }, user, message) {
      const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
      await inLane(channel, () => client.chat.postEphemeral({ channel, user, ...thread, ...message, link_names: false, parse: "none" }));
    },
    async update(channel, ts, message) {
      await inLane(channel, () => client.chat.update({ channel, ts, ...message, link_names: false, parse: "none" }));
    },
    async remove(channel, ts) {
      await inLane(channel, () => client.chat.delete({ channel, ts }));
    },
  };
}
