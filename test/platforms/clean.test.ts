import fc from "fast-check";
import { clean } from "../../src/platforms/clean.ts";

const HARMFUL = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const attack = fc.constantFrom(
  "\u001b[31m",
  "\u001b]0;title\u0007",
  "\u001b",
  "\u009b2J",
  "\r\n",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u0000",
  "\ud800",
  "\udc00",
);
const hostileText = fc.array(fc.oneof(attack, fc.string({ unit: "binary", maxLength: 5 }))).map((pieces) => pieces.join(""));

describe("clean", () => {
  it("leaves nothing that moves the cursor, breaks the line or turns the reading order, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(clean(text)).not.toMatch(HARMFUL);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  it("keeps a text that holds nothing harmful as it is", () => {
    const harmless = fc.string({ unit: "grapheme" }).filter((text) => !HARMFUL.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(clean(text)).toBe(text);
      }),
    );
  });

  it.each([
    ["an escape sequence is left out whole", "a \u001b[1;31mred\u001b[0m word", "a red word"],
    ["a title or link sequence is left out whole", "\u001b]0;pwned\u0007news", "news"],
    ["line breaks and tabs become one space", "first\r\n\tsecond\u2028third", "first second third"],
    ["an override cannot turn a file name round", "cypher\u202egpj.exe", "cyphergpj.exe"],
    ["Urdu keeps its joiners and marks", "وزیرِ اعظم\u200c ہاؤس\u200f", "وزیرِ اعظم\u200c ہاؤس\u200f"],
    ["an emoji of several characters stays", "👨‍👩‍👧", "👨‍👩‍👧"],
    ["half a character becomes a replacement character", "a\ud83db", "a\ufffdb"],
  ])("%s", (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});
