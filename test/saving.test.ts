import { mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { createPerson } from "./platforms/discord/loopback/person.ts";
import { compiled } from "./process/compiled.ts";
import { type Line, launch, type Running } from "./process/running.ts";
import { shownInTime } from "./process/shown-in-time.ts";
import { FILE, inEntry, planted, withLines, withValue } from "./saga/planting.ts";
import { saveSlowly } from "./store/save-slowly.ts";

/** Within so many ms a save takes effect. */
const PROMISED = 2_000;

let discord: Discord;
let folder: string;
let file: string;
let bot: Running;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "leak-saga-saving-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  discord = await openDiscord();
  bot = launch({
    main: compiled("src/main.ts"),
    env: { DATA_FILE: file, DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API_URL: discord.apiUrl },
  });
  await bot.logged("service.started");
});
afterAll(async () => {
  bot.child.kill("SIGTERM");
  const code = await bot.ended;
  await discord.stop();
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
});

const claimed = (claim: string) => inEntry("dar-warrant", /claim: .*/, `claim: ${claim}`)(FILE);

const linesOf = (event: string): readonly Line[] => bot.lines.filter((line) => line.event === event);

/** Resolves with the next line of that event. */
function next(event: string): Promise<Line> {
  const before = linesOf(event).length;
  return bot.logged(event, (line) => linesOf(event).indexOf(line) >= before);
}

/** What a reader is told now. */
async function told(): Promise<string> {
  const { text } = await shownInTime(bot, () =>
    createPerson(discord).slash("ask", { question: "when was the arrest warrant for Dar issued" }),
  );
  return text;
}

/** How editors save: each resolves once the last byte is written. */
const WAYS: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
  "in place": (text) => writeFileSync(file, text),
  "by renaming another over it"(text) {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  },
  async "by deleting and creating it anew"(text) {
    unlinkSync(file);
    await pause(100);
    writeFileSync(file, text);
  },
  "slowly, piece by piece": (text) => saveSlowly(file, text),
  "by pointing a link elsewhere"(text) {
    const target = join(folder, `version-${text.length}.yaml`);
    writeFileSync(target, text);
    rmSync(`${file}.link`, { force: true });
    symlinkSync(target, `${file}.link`);
    renameSync(`${file}.link`, file);
  },
};

test.each(Object.entries(WAYS))("a save %s takes effect within two seconds, again and again", async (way, save) => {
  for (const round of ["once", "twice", "a third time"]) {
    const claim = `In May 2022 a court issued an arrest warrant, saved ${way} ${round}.`;
    const reloaded = next("data.reloaded");
    await save(claimed(claim));
    const saved = performance.now();
    expect(await reloaded).toMatchObject({ corrected: "dar-warrant" });
    expect(performance.now() - saved).toBeLessThan(PROMISED);
    expect(await told()).toContain(claim);
  }
});

test("a bad save is logged once, each mistake at its line, and changes nothing for readers; the good one after it says what changed", async () => {
  writeFileSync(file, claimed("In May 2022 a court issued the last good warrant."));
  await next("data.reloaded");
  const edits = [
    withValue("dar-warrant", "standing", "reportd"),
    withValue("who-nab", "sources", "[x9]"),
    withLines("who-raja", "    ¦weather: fine"),
  ];
  const { text, lines } = planted(edits.reduce((edited, edit) => edit(edited), FILE));
  const [refusals, problems] = [linesOf("data.refused").length, linesOf("data.problem").length];
  const refused = next("data.refused");
  writeFileSync(file, text);
  expect(await refused).toMatchObject({ level: "warn", problems: 3 });
  expect(await told()).toContain("the last good warrant");
  // The same mistakes once more are no news.
  writeFileSync(file, `${text}# a comment\n`);
  const reloaded = next("data.reloaded");
  await pause(1_000);
  expect(linesOf("data.refused")).toHaveLength(refusals + 1);
  expect(
    linesOf("data.problem")
      .slice(problems)
      .map(({ line }) => line),
  ).toEqual(lines.toSorted((a, b) => a - b));
  writeFileSync(
    file,
    `${withLines("who-nab", "    retracted: {on: 2022-09-29, reason: A mistake.}")(withValue("who-nab", "standing", "retracted")(FILE).replace("¦", ""))}\n  - id: post-asks\n    claim: An inquiry is called for.\n    standing: reported\n    sources: [ani]\n`,
  );
  expect(await reloaded).toMatchObject({ level: "info", added: "post-asks", corrected: "dar-warrant", retracted: "who-nab" });
  expect(await told()).toContain("perpetual arrest warrant");
});
