import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, VARIABLES } from "../src/config.ts";
import { readEnvFile } from "../src/env-file.ts";

const EXAMPLE = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

/** The lines of the example that set a variable, set off with a number sign or not. */
function settings(): readonly { readonly name: string; readonly before: string }[] {
  const lines = EXAMPLE.split("\n");
  return lines.flatMap((line, at) => {
    const [, name] = /^#?([A-Z][A-Z0-9_]*)=/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, before: lines[at - 1] ?? "" }];
  });
}

describe(".env.example", () => {
  test("names exactly the variables that the configuration knows", () => {
    expect(
      settings()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...VARIABLES].sort());
  });

  test("explains each in a line above it", () => {
    for (const { name, before } of settings()) expect([name, before]).toEqual([name, expect.stringMatching(/^# \S.{10,}/)]);
  });

  test("holds no secret", () => {
    for (const line of EXAMPLE.split("\n").filter((entry) => /TOKEN|SECRET/.test(entry) && !entry.startsWith("# "))) {
      expect(line).toMatch(/=$/);
    }
  });

  test("is a configuration as it stands", () => {
    const values = EXAMPLE.split("\n").flatMap((line) => {
      const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    });
    expect({ ...readConfig(Object.fromEntries(values)), dataFileSet: undefined }).toEqual(readConfig({}));
  });
});

const DISCORD = { DISCORD_TOKEN: "made.up.token-for-tests", DISCORD_APPLICATION_ID: "100000000000000001" };
const SLACK = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_APP_TOKEN: "xapp-made-up" };
const SLACK_HTTP = { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_SIGNING_SECRET: "made-up-secret", PORT: "3000" };

describe("the configuration", () => {
  test("reads the data file of the project where nothing is set, and is for the terminal", () => {
    expect(readConfig({})).toEqual({
      dataFile: "data/saga.yaml",
      logLevel: "info",
      recordsGaps: true,
      isForPlatforms: false,
      problems: [],
      isUnusable: false,
      secrets: [],
    });
  });

  test("takes a variable that is set, without the blanks around it", () => {
    expect(readConfig({ DATA_FILE: " other.yaml " }).dataFile).toBe("other.yaml");
  });

  test("takes an empty variable as left out, and minds no foreign ones", () => {
    expect(readConfig({ DATA_FILE: "", DISCORD_TOKEN: " ", PATH: "/bin", PORT: "8080", HOME: undefined })).toEqual(readConfig({}));
  });

  test("reads everything of both platforms", () => {
    const config = readConfig({
      ...DISCORD,
      ...SLACK,
      LOG_LEVEL: "debug",
      HEALTH_PORT: "9090",
      DISCORD_GUILD_ID: "100000000000000002",
      DISCORD_MODERATORS: "100000000000000003, 100000000000000004",
      DISCORD_SHARDS: "2-3/8",
      DISCORD_API_URL: "http://127.0.0.1:4000/api/",
      SLACK_MODERATORS: "T012AB3CD:U045EF6GH",
      SLACK_API_URL: "http://localhost:4001/api",
    });
    expect(config).toMatchObject({ problems: [], isForPlatforms: true, logLevel: "debug", healthPort: 9090 });
    expect(config.discord).toEqual({
      token: DISCORD.DISCORD_TOKEN,
      applicationId: "100000000000000001",
      guildId: "100000000000000002",
      moderators: ["100000000000000003", "100000000000000004"],
      shards: { ids: [2, 3], total: 8 },
      apiUrl: "http://127.0.0.1:4000/api",
    });
    expect(config.slack).toEqual({
      botToken: "xoxb-made-up",
      transport: { kind: "socket", appToken: "xapp-made-up" },
      moderators: ["T012AB3CD:U045EF6GH"],
      apiUrl: "http://localhost:4001/api/",
    });
  });

  test("talks to the platforms' own addresses, with as many shards as advised, where nothing else is said", () => {
    const { discord, slack } = readConfig({ ...DISCORD, ...SLACK_HTTP });
    expect(discord).toMatchObject({ apiUrl: "https://discord.com/api", shards: "auto", moderators: [] });
    expect(slack).toMatchObject({
      apiUrl: "https://slack.com/api/",
      transport: { kind: "http", signingSecret: "made-up-secret", port: 3000 },
    });
  });

  test("uses the socket where both ways into Slack are given", () => {
    expect(readConfig({ ...SLACK, ...SLACK_HTTP }).slack?.transport.kind).toBe("socket");
  });

  test.each([
    ["4", { ids: [0, 1, 2, 3], total: 4 }],
    ["1/3", { ids: [1], total: 3 }],
    ["0-1/3", { ids: [0, 1], total: 3 }],
    ["auto", "auto"],
  ])("reads DISCORD_SHARDS=%s", (text, shards) => {
    expect(readConfig({ ...DISCORD, DISCORD_SHARDS: text }).discord?.shards).toEqual(shards);
  });
});

describe("a file of variables", () => {
  const folder = mkdtempSync(join(tmpdir(), "leak-saga-env-"));
  const file = join(folder, ".env");
  afterAll(() => rmSync(folder, { recursive: true }));

  function read(text: string) {
    writeFileSync(file, text);
    return readEnvFile(file);
  }

  test("has each mistake told with its line, and what the environment sets told as that", () => {
    const { lines } = read("# Ours\nLOG_LEVEL=loud\n\nexport DISCORD_TOKEN = '100000000000000001'\nSLACK_TOKEN=xoxb-made-up\n");
    const environment = { LOG_LEVEL: "loud", DISCORD_TOKEN: "100000000000000001", SLACK_TOKEN: "xoxb-made-up", HEALTH_PORT: "none" };
    const { problems } = readConfig(environment, { lines, problems: [] });
    expect(problems).toEqual([
      expect.stringMatching(/^SLACK_TOKEN: is no variable of this bot\. Those that begin so are SLACK_BOT_TOKEN, .* \(\.env, line 5\)$/),
      expect.stringMatching(/^LOG_LEVEL: .* \(\.env, line 2\)$/),
      expect.stringMatching(/^HEALTH_PORT: .* \(set in the environment\)$/),
      expect.stringMatching(/^DISCORD_TOKEN: is an id.* \(\.env, line 4\)$/),
      expect.stringMatching(/^DISCORD_APPLICATION_ID: is missing/),
      expect.stringMatching(/^SLACK_BOT_TOKEN: is missing/),
      expect.stringMatching(/^SLACK_APP_TOKEN: is missing/),
    ]);
  });

  test("has a line that is no assignment told by its number, without what stands in it", () => {
    const { problems } = read('DISCORD_TOKEN made.up.token\nLOG_LEVEL=info\nNOTE="two\nlines"\n  # a remark\n=\nexport X\n');
    expect(problems).toEqual([1, 6, 7].map((line) => `${file}:${line}: is not NAME=value. Write it so, or begin the line with #.`));
  });

  test("has a quotation mark without its partner told by the line that it stands in", () => {
    expect(read('LOG_LEVEL=info\nDATA_FILE="data/saga.yaml\n').problems).toContainEqual(
      `${file}:2: the quotation mark before the value has no partner behind it. Put one there.`,
    );
  });

  test("counts the last of two lines for one variable, as it is the one that holds", () => {
    expect(read("PORT=1\nPORT=2\n").lines.get("PORT")).toBe(2);
  });

  test("may be missing; one that can't be read is told", () => {
    expect(readEnvFile(join(folder, "none"))).toEqual({ lines: new Map(), problems: [] });
    expect(readEnvFile(folder).problems).toEqual([expect.stringMatching(/can't be read \(EISDIR\)/)]);
  });
});

describe("a mistake in the configuration", () => {
  const MISTAKES: readonly (readonly [what: string, environment: Readonly<Record<string, string>>, variable: string, words: RegExp])[] = [
    ["no Discord token", { DISCORD_APPLICATION_ID: DISCORD.DISCORD_APPLICATION_ID }, "DISCORD_TOKEN", /missing.*discord\.com\/developers/],
    ["moderators alone", { DISCORD_MODERATORS: "100000000000000003" }, "DISCORD_TOKEN", /missing/],
    ["no application id", { DISCORD_TOKEN: DISCORD.DISCORD_TOKEN }, "DISCORD_APPLICATION_ID", /missing.*General Information/],
    ["an id as a token", { ...DISCORD, DISCORD_TOKEN: "100000000000000001" }, "DISCORD_TOKEN", /an id, not a token/],
    ["a public key as a token", { ...DISCORD, DISCORD_TOKEN: "0f".repeat(32) }, "DISCORD_TOKEN", /public key/],
    ["a token with Bot before it", { ...DISCORD, DISCORD_TOKEN: "Bot abc.def.ghi" }, "DISCORD_TOKEN", /Leave that word out/],
    ["a token in quotes", { ...DISCORD, DISCORD_TOKEN: '"abc.def.ghi"' }, "DISCORD_TOKEN", /quotation marks/],
    ["Slack's token in Discord's place", { ...DISCORD, DISCORD_TOKEN: "xoxb-made-up" }, "DISCORD_TOKEN", /Slack's/],
    ["what has no token's shape", { ...DISCORD, DISCORD_TOKEN: "abc" }, "DISCORD_TOKEN", /three parts with dots/],
    ["a name as an application id", { ...DISCORD, DISCORD_APPLICATION_ID: "leak-saga" }, "DISCORD_APPLICATION_ID", /17 to 20 digits/],
    ["a name as a server", { ...DISCORD, DISCORD_GUILD_ID: "newsroom" }, "DISCORD_GUILD_ID", /Get it in Discord: .*Copy Server ID\./],
    ["no shards", { ...DISCORD, DISCORD_SHARDS: "0" }, "DISCORD_SHARDS", /0-3\/8/],
    ["a shard beyond the last", { ...DISCORD, DISCORD_SHARDS: "3-4/4" }, "DISCORD_SHARDS", /0-3\/8/],
    ["a million shards", { ...DISCORD, DISCORD_SHARDS: "999999" }, "DISCORD_SHARDS", /10000/],
    ["an address in the clear", { ...DISCORD, DISCORD_API_URL: "http://example.com/api" }, "DISCORD_API_URL", /https/],
    ["an address that is none", { ...DISCORD, DISCORD_API_URL: "discord" }, "DISCORD_API_URL", /https/],
    ["no Slack bot token", { SLACK_APP_TOKEN: "xapp-made-up" }, "SLACK_BOT_TOKEN", /missing.*OAuth/],
    [
      "Slack's tokens swapped",
      { SLACK_BOT_TOKEN: "xapp-made-up", SLACK_APP_TOKEN: "xoxb-made-up" },
      "SLACK_BOT_TOKEN",
      /belongs in SLACK_APP_TOKEN/,
    ],
    ["a rotating token", { ...SLACK, SLACK_BOT_TOKEN: "xoxe.xoxb-1-made-up" }, "SLACK_BOT_TOKEN", /rotation/],
    ["no way into Slack", { SLACK_BOT_TOKEN: "xoxb-made-up" }, "SLACK_APP_TOKEN", /missing.*SLACK_SIGNING_SECRET and PORT/],
    [
      "a port without a signing secret",
      { SLACK_BOT_TOKEN: "xoxb-made-up", PORT: "3000" },
      "SLACK_SIGNING_SECRET",
      /missing, and PORT is set.*Basic Information.*leave PORT empty and set SLACK_APP_TOKEN/,
    ],
    [
      "a signing secret without a port",
      { SLACK_BOT_TOKEN: "xoxb-made-up", SLACK_SIGNING_SECRET: "made-up-secret" },
      "PORT",
      /missing.*3000/,
    ],
    ["a port that is none", { ...SLACK_HTTP, PORT: "70000" }, "PORT", /65535/],
  ];

  test.each(MISTAKES)("%s is told with the variable and the remedy, and the other platform runs", (_, environment, variable, words) => {
    const isOfDiscord = Object.keys(environment).some((name) => name.startsWith("DISCORD_"));
    const config = readConfig({ ...(isOfDiscord ? SLACK : DISCORD), ...environment });
    expect(config.problems.find((problem) => problem.startsWith(`${variable}: `))).toMatch(words);
    expect(config).toMatchObject({ isForPlatforms: true, isUnusable: false });
    expect([config.discord === undefined, config.slack === undefined]).toEqual([isOfDiscord, !isOfDiscord]);
  });

  test("a moderator who is no id is told and left out, and the platform runs", () => {
    const config = readConfig({
      ...DISCORD,
      ...SLACK,
      DISCORD_MODERATORS: "100000000000000003,ayesha",
      SLACK_MODERATORS: "U045EF6GH T012AB3CD:U045EF6GH",
    });
    expect(config.problems).toEqual([
      expect.stringMatching(/^DISCORD_MODERATORS: entry 2.*Copy User ID/),
      expect.stringMatching(/^SLACK_MODERATORS: entry 1.*Copy member ID/),
    ]);
    expect(config.discord?.moderators).toEqual(["100000000000000003"]);
    expect(config.slack?.moderators).toEqual(["T012AB3CD:U045EF6GH"]);
  });

  test.each([
    ["LOG_LEVEL", "loud", /error, warn, info, debug/],
    ["HEALTH_PORT", "http", /to 65535/],
  ])("%s=%s leaves nothing to run with", (variable, value, words) => {
    const config = readConfig({ ...DISCORD, DATA_FILE: "other.yaml", [variable]: value });
    expect(config).toMatchObject({ isUnusable: true, dataFile: "other.yaml" });
    expect(config.problems).toEqual([expect.stringMatching(words)]);
    expect(config.problems[0]).toMatch(new RegExp(`^${variable}: `));
  });

  test("is told with all the others at once", () => {
    const { problems } = readConfig({ LOG_LEVEL: "loud", DISCORD_TOKEN: "100000000000000001", SLACK_BOT_TOKEN: "nonsense", PORT: "-1" });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "LOG_LEVEL",
      "DISCORD_TOKEN",
      "DISCORD_APPLICATION_ID",
      "SLACK_BOT_TOKEN",
      "PORT",
      "SLACK_SIGNING_SECRET",
    ]);
    const others = readConfig({ DISCORD_TOKEN: "abc", DISCORD_MODERATORS: "bob", SLACK_MODERATORS: "U123" }).problems;
    expect(others.map((problem) => problem.split(".")[0])).toEqual([
      "DISCORD_TOKEN: is no token of Discord's: that has three parts with dots between them",
      "DISCORD_APPLICATION_ID: is missing",
      "DISCORD_MODERATORS: entry 1 is not a user's id of 17 to 20 digits, and is left out",
      "SLACK_BOT_TOKEN: is missing",
      "SLACK_APP_TOKEN: is missing",
      "SLACK_MODERATORS: is set, so Slack is to be served, which takes the variables that are missing",
      "SLACK_MODERATORS: entry 1 is not the ids of a team and a user, such as T012AB3CD:U045EF6GH, and is left out",
    ]);
  });

  test.each([
    ["DISCORD_TOKN", "made.up.token", /^DISCORD_TOKN: is no variable of this bot\. Did you mean DISCORD_TOKEN\?/],
    ["discord_token", "made.up.token", /Did you mean DISCORD_TOKEN\?/],
    ["SLACK_BOT_TOKENS", "xoxb-made-up", /Did you mean SLACK_BOT_TOKEN\?/],
  ])("is a misspelt variable, %s, which is named with the right one; the bot does not open a chat instead", (name, value, words) => {
    const config = readConfig({ [name]: value });
    expect(config.problems[0]).toMatch(words);
    expect(config.problems.join("\n")).not.toContain(value);
    expect(config).toMatchObject({ isForPlatforms: true });
  });

  test.each(["SLACK_WEBHOOK_URL", "DISCORD_NEWS", "LOGLEVEL", "PORTS", "DATA_FILES"])(
    "is not what another program reads from the environment: %s",
    (name) => {
      expect(readConfig({ [name]: "value" })).toEqual(readConfig({}));
    },
  );

  test.each([
    [
      "only Discord's moderators are set",
      { DISCORD_MODERATORS: "100000000000000003" },
      /^DISCORD_MODERATORS: is set, so Discord is to be served/,
    ],
    ["only Slack's moderators are set", { SLACK_MODERATORS: "T012AB3CD:U045EF6GH" }, /^SLACK_MODERATORS: is set, so Slack is to be served/],
  ])("says why a platform is wanted where %s, and how to run without", (_, environment, words) => {
    const [name = ""] = Object.keys(environment);
    const told = readConfig(environment).problems.find((problem) => problem.startsWith(name));
    expect(told).toMatch(words);
    expect(told).toContain(`leave ${name} empty`);
  });

  test("is told without the value, wherever a secret was put", () => {
    const secret = "xoxb-1234567890-made-up-secret";
    for (const name of VARIABLES) {
      const { problems } = readConfig({ ...DISCORD, ...SLACK, [name]: secret });
      expect(problems.join("\n")).not.toContain("made-up-secret");
    }
  });
});
