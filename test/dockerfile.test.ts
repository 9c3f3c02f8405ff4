import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { compiled } from "./process/compiled.ts";
import { launch } from "./process/running.ts";

let image: string;

beforeAll(() => {
  image = mkdtempSync(join(tmpdir(), "leak-saga-image-"));
});
afterAll(() => rmSync(image, { recursive: true }));

test("the image's files are all that the bot needs to answer", async () => {
  const last = readFileSync("Dockerfile", "utf8").split("\nFROM ").at(-1) ?? "";
  const copied = [...last.matchAll(/^COPY (?:--from=build \/srv\/leak-saga\/)?(\S+) (\S+)$/gm)].map(([, from = "", to = ""]) => ({
    from,
    to: to.endsWith("/") && to !== "./" ? join(to, basename(from)) : from,
  }));
  expect(copied.map(({ from }) => from)).toEqual(expect.arrayContaining(["dist", "data", "node_modules"]));
  for (const { from, to } of copied) {
    if (from === "node_modules") symlinkSync(resolve(from), join(image, to));
    else cpSync(from === "dist" ? compiled(".") : from, join(image, to), { recursive: true });
  }
  const asked = launch({
    main: join(image, "dist/src/main.js"),
    args: ["ask", "who", "won", "the", "cricket", "match", "in", "Lahore"],
    cwd: image,
  });
  expect(await asked.ended).toBe(0);
  expect(asked.said[0]).toMatch(/^The file does not say/);
});
