import fc from "fast-check";
import { fold } from "../../src/search/fold.ts";

describe("texts that a reader calls the same", () => {
  test.each([
    ["upper and lower case", "RELEASE", "release"],
    ["an accent left out", "démarche", "demarche"],
    ["an accent as a character of its own", "de\u0301marche", "démarche"],
    ["the dotted capital I of Turkish", "İmran", "imran"],
    ["full-width letters", "ＡＮＩ", "ANI"],
    ["a ligature", "oﬃcial", "official"],
    ["a curly apostrophe", "Let’s play", "let's play"],
    ["an opening quote for an apostrophe", "Let‘s play", "let's play"],
    ["a backtick for an apostrophe", "let`s play", "let's play"],
    ["an acute accent for an apostrophe", "let´s play", "let's play"],
    ["a modifier apostrophe", "letʼs play", "let's play"],
    ["the Arabic and the Urdu yeh", "شريف", "شریف"],
    ["the Arabic and the Urdu kaf", "كون", "کون"],
    ["the Arabic and the Urdu heh", "شهباز", "شہباز"],
    ["teh marbuta and heh", "خزانة", "خزانہ"],
    ["alef with a hamza and without", "أعظم", "اعظم"],
    ["vowel signs and none", "اِسحاق", "اسحاق"],
    ["a superscript alef and none", "اسحٰق", "اسحق"],
    ["a stretched word", "عمـــران", "عمران"],
    ["a nukta and none", "आज़म", "आजम"],
    ["a zero-width space", "re\u200blease", "release"],
    ["a byte order mark", "\ufeffrelease", "release"],
  ])("fold alike: %s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ["hyphens", "dark-web"],
    ["spaces", "dark web"],
    ["straight apostrophes", "let's"],
    ["dots and colons", "9:30 u.s."],
    ["Urdu letters", "عمران خان"],
    ["emoji", "leak 😀"],
  ])("keep their %s", (_, text) => {
    expect(fold(text)).toBe(text);
  });

  test("are not changed by folding them again", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });
});
