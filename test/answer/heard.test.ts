import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("who is heard in a recording", () => {
  test.each([
    "who is in the audio",
    "whose voices are on the recordings",
    "who is heard in the leaked audio?",
    "audio mein kaun hai",
    "clip mein kaun hai",
    "who was in the leaked clip",
  ])("is told of all of them: %j", (question) => {
    const { verdict, text } = ask(question);
    expect(verdict).toBe("answered");
    for (const name of ["Imran Khan", "Azam Khan", "Shehbaz Sharif", "Maryam Nawaz"]) expect(text).toContain(name);
  });

  test.each([
    ["is Miftah on the recordings", "Miftah Ismail is heard"],
    ["was Ishaq Dar in the audio?", "Ishaq Dar is heard"],
    ["does Raja appear in one of the clips", "Sikandar Sultan Raja is heard"],
    ["was Miftah Ismail mentioned in the leaked audio", "Miftah Ismail is mentioned"],
  ])("is not lent somebody of whom nothing is heard: %j", (question, clause) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe(`The file does not say that ${clause} in a recording.`);
  });

  test.each(["is Maryam in the audio", "is Imran Khan on the tape", "is azam khan heard in the clip", "is the army chief on the tapes"])(
    "is told of somebody who is: %j",
    (question) => {
      expect(ask(question).verdict).toBe("answered");
    },
  );
});
