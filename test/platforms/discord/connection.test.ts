import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/command.ts";
import { readConfig } from "../../../src/config.ts";
import { UserError } from "../../../src/errors.ts";
import { type Discord, openDiscord } from "./loopback/discord.ts";
import { APPLICATION_ID, OTHER_CHANNEL_ID, TOKEN } from "./loopback/payloads.ts";
import { type Served, serveDiscord } from "./serving.ts";

const WHO_TOLD = "who told the prime minister about the hacking";
const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

let open: Served[] = [];
afterEach(async () => {
  const refusals = open.flatMap(({ discord }) => discord.refusals);
  await Promise.all(open.map((served) => served.stop()));
  open = [];
  expect(refusals).toEqual([]);
});

async function serve(...serving: Parameters<typeof serveDiscord>): Promise<Served> {
  const served = await serveDiscord(...serving);
  open.push(served);
  return served;
}

async function answers(served: Served): Promise<void> {
  expect((await served.person().slash("ask", { question: WHO_TOLD }).shown()).text).toContain("Intelligence Bureau");
}

describe("the connection", () => {
  test("asks for no privileged intent", async () => {
    const { discord, platform } = await serve();
    expect(discord.gateway.identified).toEqual([{ shard: 0, shards: 1, intents: GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES }]);
    expect(platform.isConnected()).toBe(true);
  });

  test("resumes after it was cut, and what was asked meanwhile is answered once", async () => {
    const served = await serve();
    const { discord } = served;
    discord.gateway.drop();
    await discord.until(() => discord.gateway.connected === 0);
    const written = served.person().mention(WHO_TOLD);
    await written.answer();
    expect(discord.gateway.resumed).toBe(1);
    expect(discord.gateway.identified).toHaveLength(1);
    expect([...discord.world.sent.values()]).toHaveLength(1);
    expect(served.logged.map(({ event }) => event)).toEqual(["discord.connected", "discord.reconnecting", "discord.resumed"]);
    expect(served.platform.isConnected()).toBe(true);
  });

  test("begins anew where Discord has forgotten the session", async () => {
    const served = await serve();
    served.discord.gateway.invalidate();
    await served.discord.until(() => served.discord.gateway.identified.length === 2);
    await answers(served);
  });

  test("comes back after an outage of everything", async () => {
    const served = await serve();
    const { discord, platform } = served;
    discord.gateway.isDown = true;
    discord.faults.isDown = true;
    discord.gateway.drop();
    await discord.until(() => discord.gateway.connected === 0 && discord.gateway.refused >= 3);
    expect(platform.isConnected()).toBe(false);
    discord.gateway.isDown = false;
    discord.faults.isDown = false;
    await discord.until(() => discord.gateway.connected === 1);
    await answers(served);
    expect(platform.isConnected()).toBe(true);
  });

  test("is over where Discord takes the token no more, with one clear line", async () => {
    const served = await serve();
    served.discord.gateway.close(4004);
    await served.discord.until(() => served.logged.some(({ event }) => event === "discord.disconnected"));
    expect(served.logged.filter(({ level }) => level === "error")).toEqual([
      {
        level: "error",
        event: "discord.disconnected",
        fields: { shard: 0, code: 4004, remedy: expect.stringMatching(/^DISCORD_TOKEN: .*Reset Token/) },
      },
    ]);
    expect(served.platform.isConnected()).toBe(false);
  });
});

describe("the start", () => {
  let discord: Discord;
  beforeEach(async () => {
    discord = await openDiscord();
  });
  afterEach(() => discord.stop());

  test("ends at a wrong token with a line that names the variable and where to get it", async () => {
    const start = serveDiscord({ discord, options: { token: "wrong" } });
    await expect(start).rejects.toThrow(UserError);
    await expect(start).rejects.toThrow(
      /^DISCORD_TOKEN: Discord does not accept it\. Get a new one at discord\.com\/developers\/applications/,
    );
    expect(discord.gateway.connected).toBe(0);
  });

  test("ends at shards that Discord has not, with a line that names the variable", async () => {
    discord.gateway.refusesWith = 4010;
    await expect(serveDiscord({ discord })).rejects.toThrow(/^DISCORD_SHARDS: /);
  });

  test("fails for now where Discord is out of reach, so that it can be tried again", async () => {
    discord.faults.isDown = true;
    const start = serveDiscord({ discord });
    await expect(start).rejects.not.toThrow(UserError);
    await expect(start).rejects.toMatchObject({ name: "DiscordTrouble", status: 503, route: "/api/v10/gateway/bot" });
  });
});

describe("shards", () => {
  test.each([
    [
      "auto",
      [
        [0, 3],
        [1, 3],
        [2, 3],
      ],
    ],
    [
      "2",
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      "1-2/4",
      [
        [1, 4],
        [2, 4],
      ],
    ],
  ])("of DISCORD_SHARDS=%s where Discord advises three", async (text, wanted) => {
    const { discord: config } = readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_SHARDS: text });
    const discord = await openDiscord();
    discord.shards = 3;
    const { stopBot } = await serveDiscord({ discord, options: { shards: config?.shards ?? "auto" } });
    expect(discord.gateway.identified.map(({ shard, shards }) => [shard, shards])).toEqual(wanted);
    await stopBot();
    await discord.stop();
  });

  test("are as many as Discord says, or those of a range", async () => {
    const discord = await openDiscord();
    discord.shards = 2;
    const both = await serveDiscord({ discord });
    expect(discord.gateway.identified.map(({ shard, shards }) => [shard, shards])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const inOther = both.person().slash("ask", { question: WHO_TOLD }, { channelId: OTHER_CHANNEL_ID });
    expect((await inOther.shown()).text).toContain("Intelligence Bureau");
    await both.stopBot();
    const one = await serveDiscord({ discord, options: { shards: { ids: [1], total: 2 } } });
    expect(discord.gateway.identified.at(-1)).toMatchObject({ shard: 1, shards: 2 });
    await one.stopBot();
    await discord.stop();
    expect(discord.refusals).toEqual([]);
  });
});

describe("the end", () => {
  test("lets what is under way finish, takes nothing new, and closes the connection", async () => {
    let release: () => void = () => {};
    const slow: Command = {
      name: "slow",
      description: "For a test",
      example: "",
      options: [],
      async run() {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return { parts: [{ kind: "lead", text: "At last." }] };
      },
    };
    const served = await serve({ bot: { commands: [...commands, slow] } });
    const person = served.person();
    const under = person.slash("slow");
    await under.answered();
    const stopped = served.platform.stop();
    expect(served.platform.isConnected()).toBe(false);
    person.mention(WHO_TOLD);
    const order: string[] = [];
    const ending = stopped.then(() => order.push("stopped"));
    // Whatever ends at once has ended by the time of these answers.
    for (let at = 0; at < 5; at++) await fetch(served.discord.apiUrl);
    release();
    expect((await under.shown()).text).toContain("At last.");
    order.push("answered");
    await ending;
    expect(order).toEqual(["answered", "stopped"]);
    await served.discord.until(() => served.discord.gateway.connected === 0);
    expect([...served.discord.world.sent.values()]).toHaveLength(1);
  });

  test("is no trouble twice, nor before the start", async () => {
    const served = await serve();
    await served.platform.stop();
    await served.platform.stop();
    expect(await served.platform.correct({ place: "1/2", request: { command: "help", options: {} }, isAsked: false }, { parts: [] })).toBe(
      "barred",
    );
  });
});
