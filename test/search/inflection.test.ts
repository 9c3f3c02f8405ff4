import { basesOf, mendedEndings } from "../../src/search/inflection.ts";

describe("an ending that was put on the wrong way", () => {
  test.each([
    ["hideing", "hiding"],
    ["takeing", "taking"],
    ["comming", "coming"],
    ["stoping", "stopping"],
    ["lieing", "lying"],
    ["hackin", "hacking"],
    ["stoped", "stopped"],
    ["openned", "opened"],
    ["denyed", "denied"],
    ["wantd", "wanted"],
    ["stepd", "stepped"],
    ["fild", "filed"],
    ["partys", "parties"],
    ["churchs", "churches"],
    ["writed", "wrote"],
    ["gived", "gave"],
    ["sayed", "said"],
    ["runned", "ran"],
  ])("may be mended: %s to %s", (typed, meant) => {
    expect(mendedEndings(typed)).toContain(meant);
  });

  test.each(["warrant", "sing", "ed", "khan", ""])("is not looked for in %j", (word) => {
    expect(mendedEndings(word).filter((form) => form.length < word.length)).toEqual([]);
  });
});

describe("a word with an ending", () => {
  test.each([
    ["scrapping", ["scrap"]],
    ["hiding", ["hide"]],
    ["trolling", ["troll", "trolle"]],
    ["livestreamed", ["livestream", "livestreame"]],
  ])("is rightly made of a word: %s", (form, bases) => {
    expect(basesOf(form)).toEqual(bases);
  });

  test.each(["hideing", "metting", "warrant"])("is not rightly made, or has none: %s", (form) => {
    expect(basesOf(form).filter((base) => ["hide", "met", "warrant"].includes(base))).toEqual([]);
  });
});
