import type { webApi } from "@slack/bolt";
import type { Destination } from "./outbox.ts";

/** An answer takes milliseconds; one that takes so many is announced, so that nobody thinks that nothing happens. */
const LATE = 500;

/** What Slack shows under a thread while somebody waits for an answer there. Slack takes it away with the message that follows. */
export interface Status {
  /** To be called before the answer is sent, so that the status does not come after it. */
  end(): Promise<void>;
}

export function announceLate(client: webApi.WebClient, { channel, threadTs }: Required<Destination>): Status {
  let told: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    if (threadTs === undefined) return;
    // It is a courtesy: the answer comes without it.
    told = client.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: threadTs, status: "is looking in the file…" })
      .catch(() => {});
  }, LATE);
  return {
    async end() {
      clearTimeout(timer);
      await told;
    },
  };
}
