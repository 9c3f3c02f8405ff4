import { decodeSaga } from "../../src/saga/parse/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function refusalOf(bytes: Uint8Array) {
  const decoded = decodeSaga(bytes);
  return decoded.ok ? [] : decoded.problems;
}

describe("the bytes of a data file", () => {
  test("are read as UTF-8; a byte order mark stays in the text", () => {
    expect(decodeSaga(utf8("saga: شہباز"))).toEqual({ ok: true, text: "saga: شہباز" });
    expect(decodeSaga(utf8("\ufeffsaga: x"))).toEqual({ ok: true, text: "\ufeffsaga: x" });
  });

  test.each([
    ["UTF-16 with a mark", Buffer.from("\ufeffsaga: x", "utf16le")],
    ["UTF-16 with a mark, the high byte first", Buffer.from("\ufeffsaga: x", "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from("saga: a title\n".repeat(20), "utf16le")],
  ])("that are %s are refused, and how to save the file is told", (_, bytes) => {
    expect(refusalOf(bytes)).toEqual([{ line: 1, column: 1, message: expect.stringContaining("Save it as UTF-8") }]);
  });

  test("that are no text are refused", () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
    expect(refusalOf(picture)).toEqual([{ line: 1, column: 1, message: expect.stringContaining("not a text file") }]);
  });

  test("in an older encoding are refused at the first foreign character", () => {
    const latin = Buffer.from("saga:\n  title: démarche\n", "latin1");
    expect(refusalOf(latin)).toEqual([{ line: 2, column: 11, message: expect.stringContaining("Save it as UTF-8") }]);
  });

  test("that are too many are refused unread", () => {
    expect(refusalOf(new Uint8Array(60_000_000))).toEqual([{ line: 1, column: 1, message: expect.stringContaining("larger than 50 MB") }]);
  });
});
