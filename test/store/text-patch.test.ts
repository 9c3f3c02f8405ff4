import fc from "fast-check";
import { patchBetween, patched } from "../../src/store/text-patch.ts";

describe("the patch between two texts", () => {
  test.each([
    ["one word changed", "the old claim", "the new claim", { at: 4, removed: 3, added: "new" }],
    ["something added at the end", "a", "ab", { at: 1, removed: 0, added: "b" }],
    ["a repetition taken out", "aaa", "aa", { at: 2, removed: 1, added: "" }],
    ["nothing", "same", "same", { at: 4, removed: 0, added: "" }],
    ["all", "", "all", { at: 0, removed: 0, added: "all" }],
  ])("is what differs: %s", (_, older, newer, patch) => {
    expect(patchBetween(older, newer)).toEqual(patch);
  });

  test("finds a small change in a long text", () => {
    const lines = Array.from({ length: 5000 }, (_, number) => `line ${number}\n`);
    const newer = lines.with(2500, "another line\n").join("");
    const patch = patchBetween(lines.join(""), newer);
    expect(patch.added.length).toBeLessThan(20);
    expect(patched(lines.join(""), patch)).toBe(newer);
  });

  test("makes of any text any other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u{1f600}"), maxLength: 30 });
    fc.assert(fc.property(text, text, (older, newer) => expect(patched(older, patchBetween(older, newer))).toBe(newer)));
  });
});
