import fc from "fast-check";
import { wholeStoryAsked } from "../../src/question/talk/whole-story.ts";
import { LONGEST_QUESTION, understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

describe("a long question", () => {
  test("is read up to its 300th character, and known to be cut", () => {
    const question = understand(`when is the release ${"x".repeat(400)} azam khan`, library);
    expect(LONGEST_QUESTION).toBe(300);
    expect(question.text).toHaveLength(300);
    expect(question.isCut).toBe(true);
    expect(question.named).toEqual([]);
  });

  test("is not cut where it has 300 characters just", () => {
    const exact = `when is the release ${"x".repeat(280)}`;
    expect(exact).toHaveLength(300);
    expect(understand(exact, library).isCut).toBe(false);
    expect(understand(`${exact}x`, library).isCut).toBe(true);
  });

  test("does not count the blanks around it", () => {
    expect(understand(`${" ".repeat(500)}when is the release${"\n".repeat(500)}`, library)).toMatchObject({
      text: "when is the release",
      isCut: false,
    });
  });

  test("asks for nothing of the whole story where it is longer than what is read", () => {
    const exact = `${"please ".repeat(41)}what happened`;
    expect(exact).toHaveLength(300);
    expect(wholeStoryAsked(exact, library)).toBe("overview");
    expect(wholeStoryAsked(`please ${exact}`, library)).toBeUndefined();
  });

  test.each([
    ["one word", "a".repeat(40_000)],
    ["words", "release ".repeat(5000)],
    ["typos", "relaese ".repeat(5000)],
    ["blanks", `${" ".repeat(39_999)}x`],
    ["question marks", "?".repeat(40_000)],
    ["emoji", "😀".repeat(20_000)],
    ["halves of characters", "\ud83d".repeat(40_000)],
    ["combining marks", `e${"\u0301".repeat(40_000)}`],
    ["Urdu", "عمران خان ".repeat(4000)],
  ])("of 40,000 characters is read: %s", (_, text) => {
    const question = understand(text, library);
    expect(question.text.length).toBeLessThanOrEqual(300);
    expect(question.words.length).toBeLessThanOrEqual(300);
  });
});

describe("a question without words", () => {
  test.each(["", " ", "\n\t", "?", "???!!!", "…", "😀", "👨‍👩‍👧", "\ud83d", "\udc00\ud800", "\u0000", "()[]{}", "\u200b"])(
    "%j asks for nothing",
    (text) => {
      const question = understand(text, library);
      expect(question.words).toEqual([]);
      expect(question.asked).toEqual([]);
      expect(question.named).toEqual([]);
      expect(question.kind).toBe("keywords");
      expect(question.isAboutBot).toBe(false);
    },
  );
});

describe("a question with stray characters", () => {
  test.each([
    "😀 when is the release 😀",
    "when is the release\ud83d",
    "\udc00when is the release",
    "*when* is the `release`",
    "> when is the ||release||",
    "when is the\u0000 release",
  ])("is understood as without them: %j", (text) => {
    const { kind, words } = understand(text, library);
    expect(kind).toBe("when");
    expect(words).toEqual(["when", "is", "the", "release"]);
  });
});

describe("any text", () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units));
  const weights = (text: string) => understand(text, library).asked.map(({ weight }) => weight);

  test("is understood the same way twice, with weights from 0 to 1", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "grapheme", maxLength: 60 })), (text) => {
        expect(understand(text, library)).toEqual(understand(text, library));
        expect(weights(text).filter((weight) => !(weight >= 0 && weight <= 1))).toEqual([]);
      }),
    );
  });
});
