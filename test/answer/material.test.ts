import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("a recording or document itself", () => {
  test.each([
    "where can i listen to the audio",
    "link to the clip pls",
    "got a link?",
    "can you send me the tape",
    "how can people get the leaked files",
    "do you have the recordings",
    "audio link",
  ])("is not in the file, and nothing else is taken for it: %j", (question) => {
    const { verdict, lead, told } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file holds no recordings or documents, only what was published of them and where.");
    expect(told).toEqual([]);
  });

  test.each(["how did the hacker get the audio", "where was the audio posted", "is there a link between the hacker and India"])(
    "is not what %j asks for",
    (question) => {
      expect(ask(question).lead).not.toMatch(/^The file holds no/);
    },
  );
});
