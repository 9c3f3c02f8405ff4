import { Events } from "discord.js";
import { createClient } from "../../../src/platforms/discord/client.ts";
import { boundDirectChannels } from "../../../src/platforms/discord/direct-channels.ts";
import { openDiscord } from "./loopback/discord.ts";
import { TOKEN } from "./loopback/payloads.ts";
import { createPerson } from "./loopback/person.ts";

test("channels of direct messages do not pile up, and who was silent for long can write again", async () => {
  const discord = await openDiscord();
  const client = createClient({ apiUrl: discord.apiUrl, shards: "auto" });
  boundDirectChannels(client);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  const seen: string[] = [];
  client.on(Events.MessageCreate, ({ content, channel }) => {
    if (channel.isDMBased()) seen.push(content);
    discord.look();
  });
  await client.login(TOKEN);
  await ready;
  const inServers = client.channels.cache.size;
  const first = createPerson(discord);
  first.direct("first");
  for (let at = 0; at < 1_100; at++) createPerson(discord).direct("in between");
  first.direct("again");
  await discord.until(() => seen.length === 1_102);
  expect(seen.at(-1)).toBe("again");
  expect(client.channels.cache.size).toBe(inServers + 1_000);
  await client.destroy();
  await discord.stop();
});
