import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

function wordsOf(text: string): string {
  return understand(text, library).words.join(" ");
}

describe("courtesies before a question", () => {
  test.each([
    "please when is the release",
    "Hi, when is the release",
    "hello there, can you tell me when is the release",
    "Good morning, could you please tell me when is the release",
    "do you know when is the release",
    "does anyone know when is the release",
    "any idea when is the release",
    "i want to know when is the release",
    "dear bot, kindly tell us when is the release",
    "when is the release, need it in 5 mins",
    "when is the release per the article pls",
  ])("are left out: %j", (text) => {
    expect(wordsOf(text)).toBe("when is the release");
  });

  test.each(["hi", "please", "good morning", "can you tell me"])("are kept where nothing else is said: %j", (text) => {
    expect(wordsOf(text)).not.toBe("");
  });
});

describe("shorthand", () => {
  test.each([
    ["wat did imran khan say abt the date", "what did imran khan say about the date"],
    ["wen r da files coming", "when are the files coming"],
    ["y did dar miss the hearings", "why did dar miss the hearings"],
    ["hu told the PM", "who told the pm"],
    ["whats this msg", "what is this message"],
    ["how meny sigs rn", "how many signatures"],
    ["who tld him", "who told him"],
    ["is it real y/n", "is it real"],
    ["who typed the mins of the mtg", "who typed the minutes of the meeting"],
    ["gonna release it on fri 30 sept", "going to release it on friday 2022-09-30"],
  ])("%j is written out", (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  test.each(["sat", "sum"])("leaves the English word %s alone", (word) => {
    expect(wordsOf(`did they mention that ${word}`)).toBe(`did they mention that ${word}`);
  });
});

describe("a numeric date", () => {
  test.each(["30/9", "9/30", "09/30", "30.09.2022", "30-9-2022", "30/09/22", "2022-09-30"])("%s is the 30th of September", (date) => {
    expect(wordsOf(`what happens on ${date}`)).toContain("2022-09-30");
  });

  test.each(["5/9", "09/10", "9.5.2022"])("%s may be read two ways and stays as it is", (date) => {
    expect(wordsOf(`what happens on ${date}`)).toBe(`what happens on ${date}`);
  });

  test.each(["99/99", "0/30", "31.31.2022", "1/2/3/4"])("%s is none", (date) => {
    expect(wordsOf(`what happens on ${date}`)).toBe(`what happens on ${date}`);
  });

  test.each(["9:30", "9.30 am", "at 10.30 pm"])("is not seen in the clock time %s", (time) => {
    expect(wordsOf(`the release at ${time}`)).not.toContain("september");
    expect(wordsOf(`the release at ${time}`)).not.toContain("october");
  });
});
