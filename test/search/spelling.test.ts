import fc from "fast-check";
import { ALL_LISTS } from "../../src/saga/library.ts";
import { commonWords, isEnglish } from "../../src/search/english.ts";
import { editDistance, spellerSteps } from "../../src/search/spelling.ts";
import { finish } from "../../src/search/steps.ts";
import { openSaga } from "../library.ts";

describe("a misspelt word", () => {
  const speller = finish(
    spellerSteps([
      ["qureshi", "warrant"],
      ["release", "absconder", "letter", "plan"],
      ["police", "planet", "later", "them"],
    ]),
  );
  const anywhere = { slips: 2, lists: 3 };

  test.each([
    ["two letters swapped", "relaese", "release"],
    ["a letter left out", "warant", "warrant"],
    ["a letter too many", "releasse", "release"],
    ["a letter of a short word struck twice", "plann", "plan"],
    ["a wrong letter", "qurashi", "qureshi"],
    ["two slips in a long word", "abscunderr", "absconder"],
    ["the first two letters swapped", "erlease", "release"],
    ["a letter before the first", "qrelease", "release"],
  ])("is mended: %s", (_, typed, meant) => {
    expect(speller.correct(typed, anywhere)).toBe(meant);
  });

  test.each([
    ["is too far off", "rleaxzze"],
    ["has no vowel in common", "xxxxxxx"],
    ["is too short", "pl"],
    ["is too long", "release".repeat(10)],
    ["is empty", ""],
  ])("stays as it is where it %s", (_, typed) => {
    expect(speller.correct(typed, anywhere)).toBeUndefined();
  });

  test("of three letters is mended only where letters are swapped or left out", () => {
    const short = finish(spellerSteps([["dar", "plan"]]));
    expect(short.correct("dra", anywhere)).toBe("dar");
    expect(short.correct("pln", anywhere)).toBe("plan");
    expect(short.correct("bar", anywhere)).toBeUndefined();
  });

  test("of four letters is mended where a vowel is wrong, but into no name", () => {
    const short = finish(spellerSteps([["raja"], ["many", "tell"], ["then"]]));
    expect(short.correct("meny", anywhere)).toBe("many");
    expect(short.correct("reja", anywhere)).toBeUndefined();
    expect(short.correct("teel", anywhere)).toBeUndefined();
  });

  test("is taken for what sounds the same, though another word is nearer", () => {
    const heard = finish(spellerSteps([["cypher"], ["claims"], ["cyber"], ["clams"]]));
    const reach = { slips: 2, lists: 4, isHeard: true };
    expect(heard.correct("cyfer", reach)).toBe("cypher");
    expect(heard.correct("clames", reach)).toBe("claims");
    expect(heard.correct("cyfer", { ...reach, isHeard: false })).toBe("cyber");
  });

  test("is taken for a word of the fourth list only where a letter is left out, doubled or swapped", () => {
    const rare = finish(spellerSteps([[], [], [], ["resigning", "cryptic"]]));
    const reach = { slips: 2, lists: 4 };
    expect(["resining", "resigninng", "resginign"].map((typed) => rare.correct(typed, reach))).toEqual([
      "resigning",
      "resigning",
      undefined,
    ]);
    expect(rare.correct("cryptoc", reach)).toBeUndefined();
  });

  test("is taken for the word of the more telling list", () => {
    expect(finish(spellerSteps([["lettar"], ["letter"]])).correct("lettxr", anywhere)).toBe("lettar");
    expect(finish(spellerSteps([["letter"], ["lettar"]])).correct("lettxr", anywhere)).toBe("letter");
  });

  test("is looked for only in the lists that are asked for", () => {
    expect(speller.correct("polcie", { slips: 2, lists: 3 })).toBe("police");
    expect(speller.correct("polcie", { slips: 2, lists: 2 })).toBeUndefined();
  });

  test("is taken for a word that came later, in a speller that still has it", () => {
    const growing = finish(spellerSteps([["qureshi"], ["letter"], ["warrant"]]));
    growing.add("warrant", 1);
    growing.add("zeppelin", 1);
    const later = growing.among((word, list) => list !== 1 || word === "zeppelin");
    expect(["zepelin", "lettar", "warant"].map((typed) => later.correct(typed, anywhere))).toEqual(["zeppelin", undefined, "warrant"]);
    expect(later.correct("warant", { slips: 2, lists: 2 })).toBeUndefined();
    expect(growing.correct("warant", { slips: 2, lists: 2 })).toBe("warrant");
  });

  test("is mended by no more slips than are allowed", () => {
    expect(speller.correct("abscunderr", { slips: 1, lists: 3 })).toBeUndefined();
    expect(speller.correct("release", { slips: 0, lists: 3 })).toBeUndefined();
  });

  test("that is a known word is that word", () => {
    expect(speller.correct("letter", anywhere)).toBe("letter");
  });
});

describe("the speller of the saga", () => {
  const { speller } = openSaga();

  test.each([
    ["ismial", "ismail"],
    ["mifath", "miftah"],
    ["qureshy", "qureshi"],
    ["shebaz", "shehbaz"],
    ["mariam", "mariam"],
    ["imrna", "imran"],
    ["sikander", "sikander"],
    ["warant", "warrant"],
    ["relase", "release"],
    ["absonder", "absconder"],
    ["corrupiton", "corruption"],
    ["negotation", "negotiation"],
    ["comission", "commission"],
  ])("takes %s for %s", (typed, meant) => {
    expect(speller.correct(typed, { slips: 2, lists: ALL_LISTS })).toBe(meant);
  });

  test("takes a common English word for itself", () => {
    const common = commonWords(500).filter((word) => word.length >= 4 && isEnglish(word));
    expect(common.filter((word) => speller.correct(word, { slips: 2, lists: ALL_LISTS }) !== word)).toEqual([]);
  });
});

describe("the distance of two words", () => {
  test.each([
    ["release", "release", 0],
    ["relase", "release", 1],
    ["relaese", "release", 1],
    ["realese", "release", 2],
    ["", "ab", 2],
    ["ab", "", 2],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  test("is told no further than the limit", () => {
    expect(editDistance("release", "police", 1)).toBe(2);
    expect(editDistance("a", "abcdefgh", 2)).toBe(3);
  });

  test("is the same both ways, at most the longer length, and nought for the same word alone", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
