import { type Discord, openDiscord } from "../platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "../platforms/discord/loopback/payloads.ts";
import { createPerson } from "../platforms/discord/loopback/person.ts";
import type { Readers } from "./readers.ts";
import { createTally } from "./tally.ts";

/** Readers on a Discord of ours: commands, mentions, direct messages. */
export async function openDiscordReaders(): Promise<Readers> {
  const discord = await openDiscord();
  const tally = createTally();
  let looked = 0;

  /** Counts what was sent since the last look. */
  function look(): void {
    for (; looked < discord.requests.length; looked += 1) {
      const { method, path, status, body, at } = discord.requests[looked] ?? {};
      if (method !== "POST" || status === undefined || status >= 300 || path === undefined) continue;
      const [, id] = /^\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? /^\/webhooks\/\d+\/interaction-token-(\d+)$/.exec(path) ?? [];
      const answered = id ?? (path.startsWith("/channels/") ? questionOf(body) : undefined);
      if (answered !== undefined) tally.answered(answered, at);
    }
  }

  return {
    name: "discord",
    env: { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API_URL: discord.apiUrl },
    tally,
    ask({ words, turn, times }) {
      const person = createPerson(discord);
      if (turn % 3 === 0) tally.asked(person.mention(words, { times }).id);
      else if (turn % 3 === 1) tally.asked(person.direct(words, times).id);
      else tally.asked(person.slash("ask", { question: words }, { times }).interaction.id);
    },
    flood(words, count) {
      const person = createPerson(discord);
      return Array.from({ length: count }, () => person.slash("ask", { question: words }).interaction.id);
    },
    drop: () => discord.gateway.drop(),
    look,
    forget: (id) => forget(discord, id),
    answersTo: (ids) =>
      discord.requests.filter(
        ({ path, status, body }) => status < 300 && isMessage(body) && ids.some((id) => path.startsWith(`/interactions/${id}/`)),
      ).length,
    refusals: () => [...discord.refusals],
    close: () => discord.stop(),
  };
}

/** Not a mere acknowledgement, such as somebody gets who asks too fast. */
function isMessage(response: unknown): boolean {
  return Object(response).type === 4;
}

function questionOf(body: unknown): string | undefined {
  const { message_reference: reference }: { readonly message_reference?: { readonly message_id?: unknown } } = Object(body);
  return typeof reference?.message_id === "string" ? reference.message_id : undefined;
}

/** So that the account, not the bot, does not grow without end. */
function forget({ world }: Discord, id: string): void {
  world.interactions.delete(id);
  for (const [key, { interactionId, replyTo }] of world.sent) if (interactionId === id || replyTo === id) world.sent.delete(key);
}
