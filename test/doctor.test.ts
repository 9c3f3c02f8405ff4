import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { SCOPES } from "../src/platforms/slack/check.ts";
import { checkFolder, checkNode } from "../src/service/installation.ts";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { openWorkspace, type Workspace } from "./platforms/slack/workspace.ts";
import { compiled } from "./process/compiled.ts";
import { launch } from "./process/running.ts";

let discord: Discord;
let workspace: Workspace;
let folder: string;

beforeAll(async () => {
  discord = await openDiscord();
  workspace = await openWorkspace();
});
afterAll(async () => {
  await discord.stop();
  await workspace.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leak-saga-doctor-"));
  writeFileSync(join(folder, "saga.yaml"), readFileSync("data/saga.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function doctor(env: Readonly<Record<string, string>>) {
  const { said, ended } = launch({ main: compiled("src/doctor.ts"), env: { DATA_FILE: join(folder, "saga.yaml"), ...env } });
  const code = await ended;
  const states = new Map(said.map((line) => [line.slice(8), line.slice(0, 8).trim()]));
  return { code, said, broken: [...states].flatMap(([text, state]) => (state === "broken" ? [text] : [])) };
}

const whole = () => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_APPLICATION_ID: APPLICATION_ID,
  DISCORD_API_URL: discord.apiUrl,
  DISCORD_MODERATORS: "100000000000000003",
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_APP_TOKEN: workspace.appToken,
  SLACK_API_URL: workspace.apiUrl,
  SLACK_MODERATORS: "T012AB3CD:U045EF6GH",
});

async function deployed(): Promise<void> {
  const { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL } = whole();
  const deployment = launch({
    main: compiled("src/deploy-commands.ts"),
    env: { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL },
  });
  expect(await deployment.ended).toBe(0);
}

describe("doctor", () => {
  test("finds nothing broken where everything is in place, and leaves nothing behind", async () => {
    await deployed();
    const { code, said, broken } = await doctor(whole());
    expect({ code, broken }).toEqual({ code: 0, broken: [] });
    expect(said.join("\n")).toMatch(
      /fine {4}DISCORD_TOKEN: Discord knows it as the bot [\s\S]*fine {4}Discord: the commands are registered[\s\S]*fine {4}SLACK_BOT_TOKEN/,
    );
    expect(said.at(-1)).toBe("The bot can be started.");
    expect(readdirSync(folder)).toEqual(["saga.yaml"]);
  });

  test("tells everything that is broken at once, each with the remedy, and never a token", async () => {
    writeFileSync(join(folder, "saga.yaml"), "saga:\n  title: Broken\nfacts:\n  - id: a\n    claim: One\n    standing: sure\n");
    const env = {
      ...whole(),
      DISCORD_TOKEN: `${TOKEN}x`,
      SLACK_BOT_TOKEN: "xoxb-another",
      SLACK_APP_TOKEN: "xapp-another",
      HEALTH_PORT: "none",
    };
    const { code, said, broken } = await doctor(env);
    expect(code).toBe(1);
    expect(broken).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^HEALTH_PORT: is not a port/),
        expect.stringMatching(/saga\.yaml:\d+:\d+: .*sure/),
        expect.stringMatching(/^DISCORD_TOKEN: .*Reset Token/),
        expect.stringMatching(/^SLACK_BOT_TOKEN: .*OAuth & Permissions/),
        expect.stringMatching(/^SLACK_APP_TOKEN: .*App-Level Tokens/),
      ]),
    );
    expect(said.join("\n")).not.toMatch(/loopback\.token|another/);
  });

  test("tells commands that are not registered, an id that is another's, and scopes that are lacking", async () => {
    discord.world.commands.clear();
    workspace.scopes.delete("chat:write");
    const { code, broken } = await doctor({ ...whole(), DISCORD_APPLICATION_ID: "100000000000000099" });
    workspace.scopes.add("chat:write");
    expect(code).toBe(1);
    expect(broken).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`the token belongs to the application ${APPLICATION_ID}`),
        expect.stringMatching(/SLACK_BOT_TOKEN: lacks the scopes chat:write\. .*install the app again/),
      ]),
    );
    const second = await doctor(whole());
    expect(second.broken).toEqual(["Discord: the commands are not registered as they should be. Run npm run deploy-commands."]);
  });

  test("tells the servers in which the bot may not do what it needs, and how to invite it where it is in none", async () => {
    const { memberships } = discord.world;
    const all = memberships.splice(0);
    expect((await doctor(whole())).said.join("\n")).toMatch(
      /mind {4}Discord: the bot is in no server\. Invite it: https:\/\/discord\.com\/oauth2/,
    );
    memberships.push({ id: "1", name: "Quiet", permissions: "1024" });
    expect((await doctor(whole())).said.join("\n")).toMatch(/mind {4}Discord: permissions are lacking in Quiet \(SendMessages, /);
    memberships.splice(0, 1, ...all);
  });

  test("tells platforms that cannot be reached", async () => {
    const { code, broken } = await doctor({
      ...whole(),
      DISCORD_API_URL: "http://127.0.0.1:1/api",
      SLACK_API_URL: "http://127.0.0.1:2/api",
    });
    expect(code).toBe(1);
    expect(broken).toEqual([
      expect.stringMatching(/^Discord at .*cannot be reached/),
      expect.stringMatching(/^SLACK_BOT_TOKEN: .*cannot be reached \(ECONNREFUSED\)/),
      expect.stringMatching(/^SLACK_APP_TOKEN: .*cannot be reached \(ECONNREFUSED\)/),
    ]);
  });

  test("tells one cause once: a folder that can't be written, and who may moderate", async () => {
    const { broken, said } = await doctor({ ...whole(), DATA_FILE: "/proc/version", DISCORD_MODERATORS: "me" });
    expect(broken.filter((line) => /cannot be written/.test(line))).toEqual([expect.stringMatching(/^\/proc: /)]);
    expect(said.filter((line) => line.includes("DISCORD_MODERATORS"))).toEqual([
      expect.stringMatching(/^broken {2}.*entry 1 is not a user's id/),
    ]);
  });

  test("tells a data file that is not there with the variable that names it", async () => {
    const file = join(folder, "nope.yaml");
    const { code, broken } = await doctor({ DATA_FILE: file });
    expect({ code, broken }).toEqual({
      code: 1,
      broken: [`DATA_FILE: "${file}" does not exist. Check its name and folder. (set in the environment)`],
    });
  });

  test("says what to do where no platform is configured", async () => {
    const { code, said } = await doctor({});
    expect(code).toBe(0);
    expect(said.join("\n")).toMatch(/mind {4}No platform is configured: npm start opens the chat/);
  });
});

describe("a look at the installation", () => {
  test.each([
    ["v18.20.0", "broken"],
    ["v20.20.2", "mind"],
    ["v22.19.0", "fine"],
    ["v24.1.0", "fine"],
    ["nonsense", "broken"],
  ])("Node.js %s is %s", (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  test("says what keeps a folder from being written, and leaves it as it was", () => {
    expect(checkFolder(folder, "it").state).toBe("fine");
    expect(checkFolder(join(folder, "new"), "it").state).toBe("fine");
    expect(checkFolder(join(folder, "not", "there"), "it").state).toBe("fine");
    expect(checkFolder("/proc/self", "it").state).toBe("broken");
    expect(checkFolder(join(folder, "saga.yaml"), "it")).toEqual({ state: "broken", text: expect.stringContaining("A file stands where") });
    expect(readdirSync(folder)).toEqual(["saga.yaml"]);
    const closed = join(folder, "closed");
    mkdirSync(closed, { mode: 0o500 });
    const isRoot = process.getuid?.() === 0;
    expect(checkFolder(closed, "it").state).toBe(isRoot ? "fine" : "broken");
    chmodSync(closed, 0o700);
  });

  test("asks of Slack what the manifest asks for", () => {
    expect(parse(readFileSync("slack-manifest.yaml", "utf8")).oauth_config.scopes.bot).toEqual([...SCOPES]);
  });
});
