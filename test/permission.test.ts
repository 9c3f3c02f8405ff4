import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { createPerson } from "./platforms/discord/loopback/person.ts";
import { type Built, build } from "./process/built.ts";
import { type Launch, launch } from "./process/running.ts";

/** Node 20 calls it so; later ones --permission. */
const PERMISSION = process.version.startsWith("v20.") ? "--experimental-permission" : "--permission";

let built: Built;
let discord: Discord;
let folder: string;

beforeAll(async () => {
  built = build();
  discord = await openDiscord();
  folder = mkdtempSync(join(tmpdir(), "leak-saga-permission-"));
  mkdirSync(join(folder, "data"));
  copyFileSync("data/saga.yaml", join(folder, "data/saga.yaml"));
  writeFileSync(join(folder, "secret.yaml"), readFileSync("data/saga.yaml"));
});
afterAll(async () => {
  await discord.stop();
  built.remove();
  rmSync(folder, { recursive: true });
});

const env = () => ({
  DATA_FILE: join(folder, "data/saga.yaml"),
  HEALTH_PORT: "0",
  DISCORD_TOKEN: TOKEN,
  DISCORD_APPLICATION_ID: APPLICATION_ID,
  DISCORD_API_URL: discord.apiUrl,
});

/** As the systemd unit and the Dockerfile start it: it reads its own folder and writes its data. */
function confined(more: Partial<Launch> = {}) {
  const read = [built.folder, join(folder, "data"), resolve("node_modules"), resolve("src"), resolve("package.json")].flatMap((path) => [
    "--allow-fs-read",
    `${path}${path.endsWith(".json") ? "" : "/*"}`,
  ]);
  return launch({
    main: built.main,
    nodeArgs: [PERMISSION, ...read, "--allow-fs-write", `${join(folder, "data")}/*`, "--allow-worker"],
    env: env(),
    ...more,
  });
}

describe("under Node's permission model", () => {
  test("the bot answers, takes a saved file, and ends as told", async () => {
    const bot = confined();
    await bot.logged("service.started");
    expect(JSON.stringify(await createPerson(discord).slash("ask", { question: "who won the cricket match in Lahore" }).shown())).toContain(
      "does not say",
    );
    const { port } = await bot.logged("health.listening");
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([metrics.status, await metrics.text()]).toEqual([200, expect.stringContaining("process_resident_memory_bytes")]);
    const file = join(folder, "data/saga.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n# Saved.\n`);
    await bot.logged("data.reloaded");
    bot.child.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(bot.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("it reads nothing beside its folder", async () => {
    const bot = confined({ env: { ...env(), DATA_FILE: join(folder, "secret.yaml") } });
    expect(await bot.ended).toBe(1);
    expect(bot.said.join("\n")).toMatch(/secret\.yaml:1:1: .*(permission|denied|restricted|ERR_ACCESS_DENIED)/i);
  });
});
