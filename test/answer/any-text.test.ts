import fc from "fast-check";
import { VERDICTS } from "../../src/reply.ts";
import { openSaga } from "../library.ts";
import { asker, BEFORE_RELEASE } from "./asking.ts";

const library = openSaga();
const ask = asker(library, BEFORE_RELEASE);
const askLater = asker(library, new Date("2031-01-01T00:00:00Z"));

/** No reply to a question is longer than this, in characters: four facts with their basis and some sentences. */
const LONGEST_REPLY = 6000;

const vocabulary = [
  ...new Set(
    [...library.facts.map(({ claim }) => claim), "who what when where why how many is did was kab kaun kyun کب کون"].join(" ").split(/\s+/),
  ),
];
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof(
  units,
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."?.!'’-/:09 abeiou"), maxLength: 60 }),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(" ")),
);

/** What there is to compare: an explanation is made anew each time it is asked for. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("any text asked as a question", () => {
  test("gets a verdict and a bounded reply that begins with words", () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const { verdict, lead, text, reply } = ask(question);
        expect(VERDICTS).toContain(verdict);
        expect(reply.parts.length).toBeGreaterThan(0);
        expect(lead).not.toBe("");
        expect(text.length).toBeLessThan(LONGEST_REPLY);
        expect(reply.judgement?.facts.length).toBeLessThanOrEqual(50);
        expect(reply.judgement?.confidence).toBeGreaterThanOrEqual(0);
        expect(reply.judgement?.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test("gets the same reply again, and the same judgement at any other time", () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const { reply } = ask(question);
        expect(plain(ask(question).reply)).toEqual(plain(reply));
        expect(plain(askLater(question).reply.judgement)).toEqual(plain(reply.judgement));
      }),
      { numRuns: 150 },
    );
  });

  test("gets only facts that the file holds, with a source", () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const { verdict, told, text } = ask(question);
        for (const id of told) expect(library.fact(id)).toBeDefined();
        if (verdict === "answered") expect(text).toContain("Source: ");
      }),
      { numRuns: 150 },
    );
  });

  test("may follow any other in a conversation", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { reply } = ask(first);
        expect(VERDICTS).toContain(ask(second, reply.judgement?.topic).verdict);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a text that is hardly a question", () => {
  test.each(["", " ", "?", "???!!!", "😀", "👨‍👩‍👧", "\ud83d", "\udc00", "\u0000", "hi", "thanks", "asdfgh qwerty", "()", "\u200b\u200b"])(
    "gets no fact: %j",
    (question) => {
      const { verdict, factId, lead } = ask(question);
      expect(verdict).toBe("not_in_file");
      expect(factId).toBeUndefined();
      expect(lead).not.toBe("");
    },
  );

  test("that is 40,000 characters long is answered by its beginning, and says so", () => {
    const { verdict, lead, text } = ask(`when is the release? ${"?".repeat(40_000)}`);
    expect(verdict).toBe("answered");
    expect(lead).toMatch(/^Friday 30 September 2022/);
    expect(text).toMatch(/\b300 characters\b/);
    expect(text.length).toBeLessThan(LONGEST_REPLY);
  });

  test("is not said to be cut where it is not", () => {
    expect(ask("when is the release").text).not.toMatch(/\bcharacters\b/);
  });
});
