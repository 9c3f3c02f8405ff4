import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { PermissionFlagsBits } from "discord.js";
import { listDeskCommands } from "../../../commands/desk/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/command.ts";
import { UserError } from "../../../src/errors.ts";
import { deployCommands } from "../../../src/platforms/discord/deploy.ts";
import { changesTo } from "../../../src/platforms/discord/same-commands.ts";
import { slashCommands } from "../../../src/platforms/discord/slash-commands.ts";
import { compiled } from "../../process/compiled.ts";
import { type Discord, openDiscord } from "./loopback/discord.ts";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "./loopback/payloads.ts";

const add: Command = { name: "add", description: "Add a fact", example: "", options: [], run: () => ({ parts: [] }) };
const NO_DESK = { commands, deskCommands: [] };
const WITH_DESK = { commands, deskCommands: [add] };

let discord: Discord;
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  expect(discord.refusals).toEqual([]);
  await discord.stop();
});

function deploy(parts: Partial<Parameters<typeof deployCommands>[0]> = {}): Promise<string> {
  return deployCommands({ token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl, commands: NO_DESK, ...parts });
}

/** Every description of a command and its options, with its Hindi. */
function describedIn(entry: unknown): readonly (readonly [english: string, hindi: string])[] {
  const { description = "", description_localizations, options = [] } = Object(entry);
  const own = description === "" ? [] : [[description, description_localizations?.hi ?? ""] as const];
  return [...own, ...options.flatMap(describedIn)];
}

function puts(): number {
  return discord.requests.filter(({ method }) => method === "PUT").length;
}

describe("registering the commands", () => {
  test("says what is new, and the next time that there is nothing to do", async () => {
    expect(await deploy()).toBe("Registered the commands for all servers: new: /leak, “Ask the saga about this”.");
    expect(await deploy()).toBe("The 2 commands are registered for all servers as they should be; nothing was changed.");
    expect(puts()).toBe(1);
  });

  test("takes up a new command by itself", async () => {
    await deploy();
    const extra: Command = { ...add, name: "map", description: "Where it all happened" };
    expect(await deploy({ commands: { commands: [...commands, extra], deskCommands: [] } })).toContain("changed: /leak");
    const registered = discord.world.commands.get(`/applications/${APPLICATION_ID}/commands`);
    expect(Object(registered?.[0]).options.at(-1)).toMatchObject({ type: 1, name: "map", description: "Where it all happened" });
  });

  test("says what is changed and removed", async () => {
    await deploy({ commands: WITH_DESK });
    const fewer = { commands: commands.slice(1), deskCommands: [] };
    expect(await deploy({ commands: fewer })).toBe("Registered the commands for all servers: changed: /leak; removed: /leak-desk.");
  });

  test("in one server leaves the others alone", async () => {
    expect(await deploy({ guildId: GUILD_ID })).toContain(`in the server ${GUILD_ID}: new: /leak`);
    expect([...discord.world.commands.keys()]).toEqual([`/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`]);
  });

  test("goes on where Discord says to wait", async () => {
    discord.faults.everyNthLimited = 2;
    expect(await deploy()).toContain("new: /leak");
  });
});

describe("what is registered", () => {
  const [leak, menu, desk] = slashCommands(WITH_DESK);

  test("is one command with a subcommand for each that the bot has, in its order", () => {
    expect(leak).toMatchObject({ name: "leak", contexts: [0, 1, 2], integration_types: [0, 1] });
    const names = "options" in (leak ?? {}) ? Object(leak).options.map(({ name }: { name: string }) => name) : [];
    expect(names).toEqual(commands.map(({ name }) => name));
  });

  test("is described in Hindi too, each command and option, the moderators' and the menu's name as well", async () => {
    await deploy({ commands: { commands, deskCommands: listDeskCommands() } });
    const registered = discord.world.commands.get(`/applications/${APPLICATION_ID}/commands`) ?? [];
    expect(registered.map(({ name }) => name)).toEqual(["leak", "Ask the saga about this", "leak-desk"]);
    const inHindi = registered.flatMap(describedIn);
    expect(inHindi.length).toBeGreaterThan(40);
    expect(inHindi.filter(([, hindi]) => !/\p{Script=Devanagari}/u.test(hindi))).toEqual([]);
    expect(Object(registered[1]).name_localizations.hi).toMatch(/\p{Script=Devanagari}/u);
  });

  test("is a message's menu too", () => {
    expect(menu).toMatchObject({ type: 3, name: "Ask the saga about this" });
  });

  test("lets moderators' commands be seen in servers alone, by those who manage them", () => {
    expect(desk).toMatchObject({ name: "leak-desk", contexts: [0], integration_types: [0], default_member_permissions: "32" });
  });

  test("is the same as what Discord gives back in another order and with its own fields", () => {
    const stored = {
      id: "1",
      version: "2",
      nsfw: false,
      default_permission: true,
      ...Object(leak),
      integration_types: [1, 0],
      name_localizations: null,
    };
    expect(changesTo([menu, stored], slashCommands(NO_DESK))).toEqual({ added: [], changed: [], removed: [] });
  });

  test.each([
    ["a description", { description: "Other" }],
    ["a translation", { description_localizations: { hi: "और" } }],
    ["an option", { options: [] }],
    ["where it may be used", { contexts: [0] }],
    ["who may use it", { default_member_permissions: "32" }],
  ])("is changed by %s", (_, change) => {
    expect(changesTo([{ ...Object(leak), ...change }, menu], slashCommands(NO_DESK)).changed).toEqual(["/leak"]);
  });
});

describe("what is wrong is told with its variable and the remedy", () => {
  test.each([
    ["the token", { token: "wrong" }, /^DISCORD_TOKEN: Discord does not accept it\. Get a new one at .*Reset Token\.$/],
    [
      "the application",
      { applicationId: "1000000000000000099" },
      /^DISCORD_APPLICATION_ID: is not the application that DISCORD_TOKEN belongs to\. Copy it/,
    ],
    ["the server", { guildId: "2000000000000000099" }, /^DISCORD_GUILD_ID: the bot is not in that server/],
  ])("%s", async (_, parts, message) => {
    const deployed = deploy(parts);
    await expect(deployed).rejects.toThrow(UserError);
    await expect(deployed).rejects.toThrow(message);
  });

  test("Discord out of reach", async () => {
    discord.faults.isDown = true;
    await expect(deploy()).rejects.toThrow(/it answers 503\. Check the connection/);
    await expect(deploy({ apiUrl: "http://127.0.0.1:1/api" })).rejects.toThrow(/cannot be reached .*ECONNREFUSED/);
  });
});

describe("the README's link", () => {
  test("asks for the scopes and permissions that the bot needs, and no more", () => {
    const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
    const link = new URL(/https:\/\/discord\.com\/oauth2\/authorize\S+/.exec(readFileSync("README.md", "utf8"))?.[0] ?? "");
    expect(link.searchParams.get("scope")).toBe("bot applications.commands");
    expect(link.searchParams.get("permissions")).toBe(String(ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory));
  });
});

describe("npm run deploy-commands", () => {
  /** The script as a process of its own, its environment these variables alone. */
  async function run(variables: Readonly<Record<string, string>>) {
    const { PATH = "" } = process.env;
    const env = { PATH, DISCORD_API_URL: discord.apiUrl, ...variables };
    const child = spawn(process.execPath, [compiled("src/deploy-commands.ts")], { env, stdio: "pipe" });
    const output: string[] = [];
    const problems: string[] = [];
    child.stdout.on("data", (chunk) => output.push(String(chunk)));
    child.stderr.on("data", (chunk) => problems.push(String(chunk)));
    const [code] = await once(child, "close");
    return { code, output: output.join(""), problems: problems.join("") };
  }

  test("prints what it did and exits 0", async () => {
    expect(await run({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID })).toEqual({
      code: 0,
      output: expect.stringMatching(/^Registered the commands for all servers: new: \/leak.*\n$/),
      problems: "",
    });
  });

  test("exits 1 with the remedy, and never shows the token", async () => {
    const wrong = await run({ DISCORD_TOKEN: `${TOKEN}x`, DISCORD_APPLICATION_ID: APPLICATION_ID });
    expect(wrong).toMatchObject({ code: 1, output: "", problems: expect.stringMatching(/^DISCORD_TOKEN: Discord does not accept it/) });
    expect(wrong.problems).not.toContain(TOKEN);
    expect(await run({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: "1000000000000000099" })).toMatchObject({
      code: 1,
      problems: expect.stringMatching(/^DISCORD_APPLICATION_ID: is not the application .* Copy it again/),
    });
    const elsewhere = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_GUILD_ID: "2000000000000000099" };
    expect(await run(elsewhere)).toMatchObject({ code: 1, problems: expect.stringMatching(/^DISCORD_GUILD_ID: .* Invite it again/) });
    expect(await run({ DISCORD_TOKEN: TOKEN })).toMatchObject({
      code: 1,
      problems: expect.stringMatching(/^DISCORD_APPLICATION_ID: is missing/),
    });
  });
});
