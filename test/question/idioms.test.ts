import { withoutIdioms } from "../../src/question/reading/idioms.ts";
import { words } from "../../src/search/words.ts";
import { asker } from "../answer/asking.ts";
import { openSaga } from "../library.ts";

function read(text: string): string {
  return withoutIdioms(words(text))
    .map((word) => word.text)
    .join(" ");
}

describe("a turn of phrase is read as the word that it stands for", () => {
  test.each([
    ["who took Miftah Ismail's place", "who replaced miftah ismail"],
    ["who is taking his place now", "who is replaced his now"],
    ["whose idea was it to hold a meeting", "who proposed hold a meeting"],
    ["when did the meeting take place", "when did the meeting happen"],
    ["who took over from Miftah", "who replaced miftah"],
    ["take me to the very place where it was said first", "take me to the very place where it was said first"],
    ["what is in the recordings", "what is contents the recordings"],
    ["so whats actually on the tape", "so whats actually contents the tape"],
    ["what is it in", "what is it in"],
    ["why did the hacker give the files back", "why did the hacker return the files"],
    ["is Dar coming back", "is dar returning"],
    ["is he back yet", "has he returned yet"],
    ["when will he come back to Pakistan", "when will he return to pakistan"],
    ["how far back does it go", "how far back does it go"],
    ["is it out yet", "was it released yet"],
    ["who gave it back", "who returned it"],
    ["was the meeting called off", "was the meeting cancelled"],
    ["he gave a speech to the people who had come back", "he gave a speech to the people who had come back"],
    ["what did the inquiry find", "what did the inquiry say"],
    ["what did the diver find", "what did the diver find"],
    ["where did the story about the letter appear", "where was the letter reported"],
    ["where did the letter appear", "where did the letter appear"],
    ["how on earth did they do it", "how did they do it"],
    ["so what the hell happened", "so what happened"],
    ["who on earth", "who"],
    ["how the heckler was silenced", "how the heckler was silenced"],
    ["whose idea", "who proposed"],
    ["whose", "whose"],
    ["was it Imran who said so", "did imran said so"],
    ["was it the court that was bugged", "was the court bugged"],
    ["is it true that he left", "is it true that he left"],
    ["was it confirmed who leaked it", "was it confirmed who leaked it"],
    ["who got hacked", "who was hacked"],
    ["who got the letter", "who got the letter"],
    ["who did the bugging", "who bugged"],
    ["did he do the leaking", "did he leak"],
    ["is the trial over now", "is the trial finished now"],
    ["is the hearing over", "is the hearing finished"],
    ["will it be over then", "will it be finished then"],
    ["is dar taking over", "is dar taking over"],
    ["will dar take over", "will dar take over"],
    ["was the post handed over", "was the post handed over"],
    ["who took over", "who took over"],
    ["why should he go", "why should he resign"],
    ["where should the money go", "where should the money go"],
    ["who said to stop the card", "who asked to stop the card"],
    ["who said to him that it stops", "who said to him that it stops"],
    ["is ishaq dar still wanted by the police", "is there warrant for ishaq dar"],
    ["is dar wanted in london", "is dar wanted in london"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  const ask = asker(openSaga());

  test.each([
    ["who took Miftah Ismail's place", "dar-succeeds"],
    ["whose idea was it to hold a meeting on the cypher", "azam-suggests-meeting"],
    ["what's on the tapes", "contents"],
    ["what is in the hacked audio", "contents"],
    ["is dar wanted", "dar-warrant"],
  ])("and answered so: %j", (question, id) => {
    expect(ask(question).factId).toBe(id);
  });
});
