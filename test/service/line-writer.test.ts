import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLineWriter } from "../../src/service/line-writer.ts";

describe("writing lines", () => {
  const file = join(tmpdir(), `leak-saga-lines-${process.pid}`);
  afterEach(() => rmSync(file, { force: true }));

  test("writes all of them in order, whole, whatever their letters", async () => {
    const fd = openSync(file, "w");
    const writer = createLineWriter(fd);
    const lines = Array.from({ length: 2000 }, (_, at) => `${at} آڈیو لیکس ${"x".repeat(at % 97)}\n`);
    for (const line of lines) writer.write(line);
    await writer.written(10_000);
    closeSync(fd);
    expect(readFileSync(file, "utf8")).toBe(lines.join(""));
  });

  test("waits for nothing where nothing is held", async () => {
    const fd = openSync(file, "w");
    await createLineWriter(fd).written(10_000);
    closeSync(fd);
  });

  test("gives up a line that can't be written, and goes on", async () => {
    const fd = openSync("/dev/full", "w");
    const writer = createLineWriter(fd);
    writer.write("lost\n");
    await writer.written(10_000);
    writer.write("lost too\n");
    await writer.written(10_000);
    closeSync(fd);
  });
});
