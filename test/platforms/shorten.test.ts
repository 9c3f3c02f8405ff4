import fc from "fast-check";
import { cut, shorten } from "../../src/platforms/shorten.ts";
import type { Part, Reply } from "../../src/reply.ts";

function lengthOf({ parts }: Reply): number {
  const lengths = parts.map((part) => {
    if (part.kind === "list") return part.items.reduce((sum, { text, detail = "" }) => sum + text.length + detail.length, 0);
    return part.kind === "quote" ? part.words.length : part.text.length;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

const items = Array.from({ length: 9 }, (_, at) => ({ text: `Fact ${at} of the file. `.repeat(6), detail: "Reported. Source: Dawn." }));
const reply: Reply = {
  parts: [
    { kind: "lead", text: "On Friday, as the poster claims." },
    { kind: "claim", text: "The poster says so. ".repeat(30) },
    { kind: "basis", text: "Claimed by the poster, not confirmed. Source: Dawn, quoted by ANI." },
    { kind: "list", title: "Also in the file:", items },
    { kind: "note", text: "Only the first 300 characters were read." },
    { kind: "note", text: "As of 28 September 2022." },
  ],
};

function fitted(longest: number): readonly Part[] {
  return shorten(reply, (smaller) => lengthOf(smaller) <= longest).parts;
}

test("what fits stays as it is", () => {
  expect(shorten(reply, () => true)).toEqual(reply);
});

test("takes the least important first, and never standing, source and lead", () => {
  for (let longest = lengthOf(reply) - 1; longest > 300; longest -= 50) {
    const parts = fitted(longest);
    expect(parts.filter(({ kind }) => kind === "lead" || kind === "basis")).toEqual(
      reply.parts.filter(({ kind }) => kind === "lead" || kind === "basis"),
    );
    expect(parts.at(-1)).toEqual(reply.parts.at(-1));
    expect(lengthOf({ parts })).toBeLessThanOrEqual(longest);
  }
});

test("keeps the first items of a list", () => {
  const kept = fitted(1600).flatMap((part) => (part.kind === "list" ? part.items : []));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(items.slice(0, kept.length));
});

test("ends, whatever is asked of it", () => {
  const parts = shorten(reply, () => false).parts;
  expect(parts[0]).toEqual(reply.parts[0]);
  expect(parts.find(({ kind }) => kind === "basis")).toEqual(reply.parts[2]);
});

test("a cut text is a beginning of the whole, no longer than asked, and parts no character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (text, longest) => {
      const short = cut(text, longest);
      expect(short.length).toBeLessThanOrEqual(Math.max(longest, 1));
      if (short === text) return;
      const kept = short.slice(0, -1);
      expect(text.startsWith(kept)).toBe(true);
      expect(/\p{Cs}/u.test(short)).toBe(/\p{Cs}/u.test(text));
    }),
  );
});

test.each([
  ["👩‍👩‍👧‍👦 family", 8],
  ["نمائندہ́ خصوصی", 5],
  ["e\u0301e\u0301e\u0301", 4],
])("%j is cut between what a reader sees as characters", (text, longest) => {
  const seen = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const kept = cut(text, longest).slice(0, -1);
  expect(seen.some((_, count) => seen.slice(0, count).join("").trimEnd() === kept)).toBe(true);
});
