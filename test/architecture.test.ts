import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";

/** The rooms that each room may import, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  log: [],
  scrub: [],
  finding: [],
  usage: [],
  "env-file": [],
  "unknown-variables": [],
  request: [],
  recent: [],
  form: ["request"],
  reply: ["request", "form", "explanation"],
  search: ["errors"],
  saga: ["search", "errors"],
  store: ["saga", "search", "errors"],
  desk: ["store", "saga", "search", "errors", "reply", "request"],
  question: ["saga", "search", "errors", "reply"],
  answer: ["question", "saga", "search", "errors", "reply", "request", "explanation"],
  command: ["saga", "errors", "reply", "request"],
  bot: ["command", "answer", "saga", "errors", "reply", "request", "recent"],
  config: ["errors", "scrub", "env-file", "unknown-variables"],
  commands: ["desk", "answer", "question", "saga", "search", "command", "errors", "reply", "request", "form"],
  service: ["platforms", "bot", "command", "reply", "request", "log", "scrub", "finding", "errors"],
  platforms: ["bot", "command", "reply", "request", "recent", "form", "log", "finding", "explanation", "errors"],
};

/** Within a room that is parted, each part imports only those before it; what lies beside them may import all of them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "src/saga": ["parse", "doubts"],
  "src/question": ["urdu", "reading", "spelling", "talk"],
  "src/answer": ["claim", "fit", "lead", "order", "silence", "reply"],
};

/** Entries wire the rooms together. */
const ENTRIES = new Set([
  "src/main.ts",
  "src/serve.ts",
  "src/wire-desk.ts",
  "src/wire-corrections.ts",
  "src/gaps.ts",
  "src/check-data.ts",
  "src/deploy-commands.ts",
  "src/doctor.ts",
]);

const HOMES: Readonly<Record<string, string>> = {
  minisearch: "src/search/",
  stemmer: "src/search/",
  yaml: "src/saga/",
  dotenv: "src/config.ts",
  "discord.js": "src/platforms/discord/",
  "@slack/bolt": "src/platforms/slack/",
  pino: "src/service/",
  "prom-client": "src/service/",
};

function sources(): readonly string[] {
  return ["src", "commands"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`),
  );
}

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

function roomOf(file: string): string {
  return file.startsWith("commands/") ? "commands" : (file.split("/")[1] ?? "").replace(".ts", "");
}

describe("architecture", () => {
  test("every file imports only from the rooms below its own", () => {
    const breaches = sources()
      .filter((file) => !ENTRIES.has(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => roomOf(posix.join(posix.dirname(file), specifier)))
          .filter((room) => room !== roomOf(file) && !ALLOWED[roomOf(file)]?.includes(room))
          .map((room) => `${file} imports ${room}`),
      );
    expect(breaches).toEqual([]);
  });

  test.each(Object.entries(PARTS))("every part of %s imports only from those before it", (room, parts) => {
    const partOf = (file: string) => parts.indexOf(file.startsWith(`${room}/`) ? (file.slice(room.length + 1).split("/")[0] ?? "") : "");
    const breaches = sources()
      .filter((file) => partOf(file) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => partOf(posix.join(posix.dirname(file), specifier)) > partOf(file))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(breaches).toEqual([]);
  });

  test("every library has one home", () => {
    const strays = sources().flatMap((file) =>
      importsOf(file)
        .filter((name) => HOMES[name] !== undefined && !file.startsWith(HOMES[name] ?? ""))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  test.each([
    ["src/search/stray.ts", "../saga/library.ts"],
    ["src/saga/stray.ts", "../question/understand.ts"],
    ["src/store/stray.ts", "../desk/desk.ts"],
    ["src/desk/stray.ts", "../bot.ts"],
    ["src/answer/stray.ts", "../store/store.ts"],
    ["src/answer/fit/stray.ts", "../../store/store.ts"],
    ["src/question/stray.ts", "../answer/answer.ts"],
    ["src/question/talk/stray.ts", "../../answer/answer.ts"],
    ["src/answer/stray.ts", "../bot.ts"],
    ["src/platforms/console/stray.ts", "../../saga/library.ts"],
    ["commands/stray.ts", "../src/platforms/platform.ts"],
    ["src/service/stray.ts", "../platforms/discord/discord.ts"],
    ["src/answer/stray.ts", "minisearch"],
  ])("the linter refuses %s importing %s", (file, specifier) => {
    const folder = mkdtempSync(join(tmpdir(), "leak-saga-"));
    try {
      copyFileSync("biome.json", join(folder, "biome.json"));
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `import { something } from "${specifier}";\n\nsomething();\n`);
      const linted = spawnSync(resolve("node_modules/.bin/biome"), ["lint", "--vcs-enabled=false", "."], { cwd: folder, encoding: "utf8" });
      expect(linted.stdout + linted.stderr).toContain("noRestrictedImports");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
