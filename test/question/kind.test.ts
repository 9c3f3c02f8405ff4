import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

function kindOf(text: string) {
  return understand(text, library).kind;
}

test("an agency is no outlet by that it says something", () => {
  expect(kindOf("which agency reported it")).toBe("source");
  expect(kindOf("which intelligence agency said it could not verify it")).not.toBe("source");
});

test("whoever is only told of is not asked for", () => {
  expect(kindOf("what does the court give to those who missed hearings")).toBe("what");
  expect(kindOf("how do people who missed hearings get on")).toBe("how");
  expect(kindOf("what is the name of the man who leaked it")).toBe("who");
});

describe("what a question asks for", () => {
  test.each([
    ["when is the release", "when"],
    ["what time will the audio come out", "when"],
    ["at what time is the release", "when"],
    ["on which day did the message come", "when"],
    ["in what month was the warrant issued", "when"],
    ["since when did the PM know", "when"],
    ["how many days ago was the PM informed", "when"],
    ["how long ago was he told", "when"],
    ["release date", "when"],
    ["date and time of the release", "when"],
  ])("%j asks for a time", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["who leaked it", "who"],
    ["whom did Dar replace", "who"],
    ["whose conversation went viral", "who"],
    ["which minister quit", "who"],
    ["what official told the PM", "who"],
    ["according to whom is Dar an absconder", "who"],
    ["so who told him", "who"],
  ])("%j asks for somebody", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["why is Dar an absconder", "why"],
    ["how come Dar missed the hearings", "why"],
    ["what is the reason for the release", "why"],
    ["on what grounds was the warrant issued", "why"],
    ["what made Miftah Ismail resign", "why"],
  ])("%j asks for a cause", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["where was Miftah Ismail", "where"],
    ["in which city did Dar stay", "where"],
    ["what place was bugged", "where"],
  ])("%j asks for a place", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["how many cases does Dar have", "count"],
    ["how much audio is there", "count"],
    ["how big is the leak", "count"],
    ["how high was the bail", "count"],
    ["number of clips", "count"],
  ])("%j asks for a number", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["how long was the PM House tapped", "duration"],
    ["for how many months was it tapped", "duration"],
  ])("%j asks for a length of time", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["which newspaper reported the case against Dar", "source"],
    ["what is the source of this", "source"],
    ["where was this reported", "source"],
    ["who reported the case first", "source"],
    ["cite your source", "source"],
  ])("%j asks for a source", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["did Miftah Ismail resign", "yes-no"],
    ["is Dar corrupt", "yes-no"],
    ["so was the PM warned", "yes-no"],
    ["hasn't Dar come back", "yes-no"],
    ["will the files be released", "yes-no"],
    ["is it true that Azam Khan types the minutes", "yes-no"],
  ])("%j asks for a yes or no", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ["how did they record the audio", "how"],
    ["what did Imran Khan say about America", "what"],
    ["what is in the files", "what"],
    ["dar london hearings", "keywords"],
    ["azam khan minutes", "keywords"],
  ])("%j asks for %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test("is the first thing it asks for, where it asks for two", () => {
    expect(kindOf("who told the PM about it, and when")).toBe("who");
    expect(kindOf("when was the PM told, and by whom")).toBe("when");
  });

  test("is the same however the question is written", () => {
    for (const text of ["WHEN IS THE RELEASE", "wHeN is the release???", "  when   is the release ", "“when is the release”"])
      expect(kindOf(text)).toBe("when");
  });
});

describe("how a question is meant", () => {
  test.each(["what did Imran Khan say", "who suggested a meeting", "the exact words of the hacker"])(
    "%j is about what was said",
    (text) => {
      expect(understand(text, library).isAboutSpeech).toBe(true);
    },
  );

  test.each(["when is the release", "who replaced Ismail"])("%j is about what happened", (text) => {
    expect(understand(text, library).isAboutSpeech).toBe(false);
  });

  test.each(["what are Imran Khan's exact words", "quote from Azam Khan", "what did he say verbatim"])("%j wants very words", (text) => {
    expect(understand(text, library).wantsQuote).toBe(true);
  });

  test.each(["is it confirmed that Dar missed the hearings", "is the message real or fake", "has it been verified"])(
    "%j asks how sure it is",
    (text) => {
      expect(understand(text, library).asksStanding).toBe(true);
    },
  );

  test.each(["which court issued the warrant", "name of the judge"])("%j wants a name", (text) => {
    expect(understand(text, library).wantsName).toBe(true);
  });

  test.each(["are you a bot", "who made you", "what can you do", "what is your name", "who are you"])("%j is about the bot", (text) => {
    expect(understand(text, library).isAboutBot).toBe(true);
  });

  test.each([
    "do you know when the release is",
    "what do you think the hacker wants",
    "who told you",
    "can you tell me who replaced Ismail",
  ])("%j is not about the bot", (text) => {
    expect(understand(text, library).isAboutBot).toBe(false);
  });
});

test("what only asks for yes or no is no part of the question", () => {
  expect(understand("is the audio leak real or nah", library).words.join(" ")).toBe("is the audio leak real");
  expect(understand("is the audio leak real y/n", library).isNegated).toBe(false);
});

test.each(["is the audio real y/n", "y/n is the audio real", "the audio is real, y/n?", "has Dar been arrested yes or no"])(
  "%j asks whether it is so, and not why",
  (text) => {
    expect(kindOf(text)).toBe("yes-no");
  },
);
