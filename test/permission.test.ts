import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { createPerson } from "./platforms/discord/loopback/person.ts";
import { compiled } from "./process/compiled.ts";
import { launch, type Running } from "./process/running.ts";
import { shownInTime } from "./process/shown-in-time.ts";

/** Node 20 calls it so; later ones --permission. */
const PERMISSION = process.version.startsWith("v20.") ? "--experimental-permission" : "--permission";

let discord: Discord;
let data: string;
let beside: string;
const running: Running[] = [];

beforeAll(async () => {
  discord = await openDiscord();
  data = mkdtempSync(resolve("dist/data-"));
  copyFileSync("data/saga.yaml", join(data, "saga.yaml"));
  beside = mkdtempSync(join(tmpdir(), "leak-saga-beside-"));
  copyFileSync("data/saga.yaml", join(beside, "saga.yaml"));
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});
afterAll(async () => {
  await discord.stop();
  rmSync(data, { recursive: true });
  rmSync(beside, { recursive: true });
});

/** As the systemd unit and the Dockerfile start it: it reads its own folder and writes its data. (Node 20 mistakes what it may read where several folders are named.) */
function confined(dataFile: string, more: Readonly<Record<string, string>> = {}): Running {
  const nodeArgs = [PERMISSION, `--allow-fs-read=${resolve(".")}/*`, `--allow-fs-write=${data}/*`, "--allow-worker"];
  const env = {
    DATA_FILE: dataFile,
    HEALTH_PORT: "0",
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION_ID,
    DISCORD_API_URL: discord.apiUrl,
    ...more,
  };
  const bot = launch({ main: compiled("src/main.ts"), nodeArgs, env });
  running.push(bot);
  return bot;
}

/** The flags for node in a command line. */
function flagsOf(commandLine: string): readonly string[] {
  return [...commandLine.matchAll(/--[a-z-]+(?:=[^\s",]+)?/g)].map(([flag]) => flag);
}

describe("under Node's permission model", () => {
  test("the unit and the image start it with the flags that are tried here", () => {
    const [, unit = ""] = /^ExecStart=(.*)$/m.exec(readFileSync("deploy/leak-saga.service", "utf8")) ?? [];
    const [, image = ""] = /^CMD (.*)$/m.exec(readFileSync("Dockerfile", "utf8")) ?? [];
    const here = ["--permission", "--allow-fs-read=/srv/leak-saga/*", "--allow-fs-write=/srv/leak-saga/data/*", "--allow-worker"];
    expect([flagsOf(unit), flagsOf(image)]).toEqual([here, here]);
  });

  test("the bot answers, takes a saved file, and ends as told", async () => {
    const bot = confined(join(data, "saga.yaml"));
    await bot.logged("service.started");
    const shown = await shownInTime(bot, () => createPerson(discord).slash("ask", { question: "who won the cricket match in Lahore" }));
    expect(shown.text).toContain("does not say");
    const { port } = await bot.logged("health.listening");
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([metrics.status, await metrics.text()]).toEqual([200, expect.stringContaining("process_resident_memory_bytes")]);
    const file = join(data, "saga.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n# Saved.\n`);
    await bot.logged("data.reloaded");
    bot.child.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(bot.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a moderator withdraws a fact, which is saved, and what was told is put right", async () => {
    const moderator = createPerson(discord);
    const bot = confined(join(data, "saga.yaml"), { DISCORD_MODERATORS: moderator.id });
    await bot.logged("service.started");
    const told = await shownInTime(bot, () =>
      createPerson(discord).slash("ask", { question: "when was the arrest warrant for Dar issued" }),
    );
    const fact = { fact: "dar-warrant", reason: "The court withdrew it." };
    const preview = await shownInTime(bot, () => moderator.slash("retract", fact, {}, "leak-desk"));
    expect((await moderator.press(preview, "Save").shown()).text).toContain("Saved as #1");
    expect(readFileSync(join(data, "saga.yaml"), "utf8")).toContain("reason: The court withdrew it.");
    await discord.until(() => (discord.world.sent.get(told.id)?.edits ?? 0) > 0);
    expect(JSON.stringify(discord.world.sent.get(told.id)?.components)).toMatch(/Corrected on .*The court withdrew it\./);
    bot.child.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(bot.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("it reads nothing beside its folder", async () => {
    const bot = confined(join(beside, "saga.yaml"));
    expect(await bot.ended).toBe(1);
    expect(bot.said.join("\n")).toMatch(/^DATA_FILE: ".*saga\.yaml" .*(permission|denied|restricted|ERR_ACCESS_DENIED)/im);
  });
});
