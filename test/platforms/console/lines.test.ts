import { PassThrough, Readable } from "node:stream";
import fc from "fast-check";
import { LONGEST_LINE, linesOf } from "../../../src/platforms/console/lines.ts";

async function allOf(...chunks: readonly (string | readonly number[])[]): Promise<string[]> {
  const input = Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from([...chunk]))));
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines;
}

describe("the lines of a stream", () => {
  it.each([
    ["LF and CRLF both end a line", "a\nb\r\nc\n", ["a", "b", "c"]],
    ["the last line needs no end", "a\nb", ["a", "b"]],
    ["an empty line is a line", "\n\na\n\n", ["", "", "a", ""]],
    ["no bytes are no lines", "", []],
    ["a NUL is a character like any other", "a\0b\n", ["a\0b"]],
    ["a byte order mark is skipped", "\ufeffa\n", ["a"]],
  ])("%s", async (_name, text, expected) => {
    expect(await allOf(text)).toEqual(expected);
  });

  it("replaces bytes that are no UTF-8 and goes on", async () => {
    expect(await allOf([0x61, 0xff, 0x0a, 0x62, 0x0a, 0xe2, 0x82])).toEqual(["a\ufffd", "b", "\ufffd"]);
  });

  it("does not depend on how the bytes are cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n\ufeff]/g, ""))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = [...Buffer.from(lines.map((line) => `${line}\r\n`).join(""))];
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.slice(index * size, (index + 1) * size),
          );
          expect(await allOf(...chunks)).toEqual(lines);
        },
      ),
    );
  });

  it("keeps the beginning of a line of any length, and the line after it", async () => {
    const chunks = Array.from({ length: 160 }, () => "x".repeat(65_536));
    const [first, ...others] = await allOf(...chunks, "\nnext\n");
    expect(first).toBe("x".repeat(LONGEST_LINE));
    expect(others).toEqual(["next"]);
  });

  it("hands a line on as soon as it is complete", async () => {
    const input = new PassThrough();
    const lines = linesOf(input);
    input.write("now\nla");
    expect(await lines.next()).toEqual({ done: false, value: "now" });
    input.end("ter");
    expect(await lines.next()).toEqual({ done: false, value: "later" });
  });
});
