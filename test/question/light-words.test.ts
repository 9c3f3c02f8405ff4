import { isLight, LIGHT_WORDS } from "../../src/question/reading/light-words.ts";
import { isTelling, TELLING_WORDS } from "../../src/question/reading/telling-words.ts";
import { stem } from "../../src/search/words.ts";

describe.each([
  { list: "light words", words: LIGHT_WORDS },
  { list: "telling words", words: TELLING_WORDS },
])("$list", ({ words }) => {
  test("no word repeats the stem of another", () => {
    const stems = words.map(stem);
    expect(words.filter((_, at) => stems.indexOf(stems[at] ?? "") < at)).toEqual([]);
  });
});

test("a word that is both light and telling is one of those that telling-words.ts tells of", () => {
  expect(LIGHT_WORDS.filter((word) => isTelling(stem(word)))).toEqual(["sentence"]);
  expect(isLight(stem("sentenced"))).toBe(true);
});
