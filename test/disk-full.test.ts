import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { createPerson, type Person } from "./platforms/discord/loopback/person.ts";
import { compiled } from "./process/compiled.ts";
import { launch, type Running } from "./process/running.ts";
import { shownInTime } from "./process/shown-in-time.ts";

/** On Linux a device that takes nothing, for want of room. */
const FULL = "/dev/full";

const QUESTION = "when was the arrest warrant for Dar issued";
const UNANSWERED = "who won the cricket match in Lahore";
const JOURNALS = ["messages", "gaps", "revisions"];

let discord: Discord;
let folder: string;
let bot: Running;
let moderator: Person;

beforeAll(async () => {
  discord = await openDiscord();
  folder = mkdtempSync(join(tmpdir(), "leak-saga-full-"));
  copyFileSync("data/saga.yaml", join(folder, "saga.yaml"));
  moderator = createPerson(discord);
  bot = start();
  await bot.logged("service.started");
});
afterAll(async () => {
  bot.child.kill("SIGKILL");
  await bot.ended;
  await discord.stop();
  rmSync(folder, { recursive: true });
});

function start(): Running {
  const env = {
    DATA_FILE: join(folder, "saga.yaml"),
    HEALTH_PORT: "0",
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION_ID,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_MODERATORS: moderator.id,
  };
  return launch({ main: compiled("src/main.ts"), env });
}

const journal = (name: string) => join(folder, "state", `${name}.jsonl`);

function entriesOf(name: string): readonly string[] {
  return readFileSync(journal(name), "utf8").trim().split("\n");
}

async function ready(): Promise<unknown> {
  const { port } = await bot.logged("health.listening");
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, body: await response.json() };
}

async function withdraw(): Promise<string> {
  const fact = { fact: "dar-warrant", reason: "The court withdrew it." };
  const preview = await shownInTime(bot, () => moderator.slash("retract", fact, {}, "leak-desk"));
  return (await moderator.press(preview, "Save").shown()).text;
}

const onLinux = existsSync(FULL) ? test : test.skip;
if (!existsSync(FULL)) process.stdout.write(`A full disk is not tried here: there is no ${FULL}.\n`);

onLinux("a full disk keeps nobody from an answer, refuses what could not be kept, and loses nothing once there is room", async () => {
  const reader = createPerson(discord);
  mkdirSync(join(folder, "state"), { recursive: true });
  for (const name of JOURNALS) symlinkSync(FULL, journal(name));

  const told = await shownInTime(bot, () => reader.slash("ask", { question: QUESTION }));
  expect(told.text).toContain("May 2022");
  expect((await shownInTime(bot, () => reader.slash("ask", { question: UNANSWERED }))).text).toContain("does not say");
  for (const name of ["messages", "gaps"])
    expect(await bot.logged("data.unwritable", ({ journal: at }) => at === name)).toMatchObject({ level: "error", code: "ENOSPC" });
  expect(await ready()).toMatchObject({ status: 200, body: { data: { unwritable: expect.arrayContaining(["messages", "gaps"]) } } });

  expect(await withdraw()).toContain("Not saved. The bot's disk takes nothing now: it is full (ENOSPC). Nothing was changed");
  expect(readFileSync(join(folder, "saga.yaml"), "utf8")).toBe(readFileSync("data/saga.yaml", "utf8"));

  for (const name of JOURNALS) rmSync(journal(name));
  const another = createPerson(discord);
  await shownInTime(bot, () => another.slash("ask", { question: QUESTION }));
  await shownInTime(bot, () => another.slash("ask", { question: UNANSWERED }));
  for (const name of ["messages", "gaps"]) await bot.logged("data.writable", ({ journal: at }) => at === name);
  expect(entriesOf("messages").filter((line) => line.includes("arrest warrant"))).toHaveLength(2);
  expect(entriesOf("gaps").filter((line) => line.includes("cricket"))).toHaveLength(2);

  expect(await withdraw()).toContain("Saved as #1");
  expect(await ready()).toMatchObject({ status: 200, body: { data: { unwritable: [] } } });
  await discord.until(() => (discord.world.sent.get(told.id)?.edits ?? 0) > 0);
  expect(bot.lines.filter(({ event }) => event === "data.unwritable")).toHaveLength(JOURNALS.length);

  bot.child.kill("SIGTERM");
  expect(await bot.ended).toBe(0);
});
