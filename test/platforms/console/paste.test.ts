import { createPasteJoiner } from "../../../src/platforms/console/paste.ts";

const START = "\u001b[200~";
const END = "\u001b[201~";

/** What becomes of keys that come in these pieces. */
function joinedFrom(by: string | undefined, ...pieces: readonly string[]): string {
  return pieces.map(createPasteJoiner(() => by)).join("");
}

describe("lines that are pasted", () => {
  test.each([
    ["at once", ["one:\rtwo.\r\r  three"], "one: two. three"],
    ["at once, with their end", ["one\r\ntwo\r\n"], "one two\r"],
    ["between a terminal's marks", [`${START}one\rtwo${END}`, "\r"], "one two\r"],
    ["between marks, piece by piece", [`half ${START}one\r`, "two ", `and\rthree${END} end`, "\r"], "half one two and three end\r"],
  ])("become one: %s", (_, pieces, expected) => {
    expect(joinedFrom(" ", ...pieces)).toBe(expected);
  });

  test("stay lines where nothing joins them", () => {
    expect(joinedFrom(undefined, "one\rtwo\r")).toBe("one\rtwo\r");
    expect(joinedFrom(undefined, `${START}one\rtwo${END}\r`)).toBe("one\rtwo\r");
  });

  test.each([["\r"], ["\r\r"], ["one\r"], ["one\r\r"], ["\u001b[A"]])("are none of what is typed: %j", (keys) => {
    expect(joinedFrom(" ", keys)).toBe(keys);
  });
});
