import { understand } from "../../src/question/understand.ts";
import { libraryOf, openSaga } from "../library.ts";

const saga = openSaga();
const harbour = libraryOf({
  facts: [
    { id: "seized", claim: "Eleven computers were seized, and the pilot was freed on bail." },
    { id: "gone", claim: "The pilot lost his licence." },
  ],
});

function wordsOf(text: string, library = saga): string {
  return understand(text, library).words.join(" ");
}

describe("a word that is often typed for another", () => {
  test.each([
    ["which country did the bets come form", "which country did the bets come from"],
    ["how long is the pipe form Dunbrook", "how long is the pipe from dunbrook"],
    ["who was removed form office", "who was removed from office"],
    ["did the pilot loose his licence", "did the pilot lose his licence"],
    ["is he loosing it", "is he losing it"],
    ["were was Dar staying", "where was dar staying"],
    ["what dose imran say", "what does imran say"],
    ["why did ismail quite", "why did ismail quit"],
    ["do they now who leaked it", "do they know who leaked it"],
    ["what happened last weak", "what happened last week"],
    ["who leeked the audio", "who leaked the audio"],
  ])("is read as that: %j", (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  test.each([
    "what form does the leak take",
    "did he form a party",
    "will they form the government",
    "what is the full form of pti",
    "is there a loose end",
    "were they told",
    "what dose of medicine was given",
    "is it quite long",
    "is he weak",
    "are they now in london",
  ])("is left alone where it is right: %j", (text) => {
    expect(understand(text, saga).corrections).toEqual([]);
  });

  test("is read as what the file has, where both sound the same", () => {
    expect(wordsOf("how many computers were ceased", harbour)).toBe("how many computers were seized");
    expect(wordsOf("was he freed on bale", harbour)).toBe("was he freed on bail");
    expect(wordsOf("has the shooting ceased", saga)).toBe("has the shooting ceased");
  });

  test("is told among the corrections", () => {
    expect(understand("were was Dar staying", saga).corrections).toEqual([{ typed: "were", taken: "where" }]);
  });
});
