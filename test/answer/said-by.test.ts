import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("whether somebody said what another said", () => {
  test.each([
    ["did azam khan say lets play with it", "Imran Khan"],
    ["did shehbaz say if he had any shame", "Imran Khan"],
    ["did imran propose the meeting", "Azam Khan"],
    ["did azam say no need to name america", "Imran Khan"],
    ["did imran say the minutes are in my hands", "Azam Khan"],
    ["did maryam ask the CEC to resign", "Imran Khan"],
    ["Is it true that Azam Khan called on the CEC to resign?", "Imran Khan"],
    ["was it imran who said the language is a threat", "Azam Khan"],
    ["did azam khan insist let's just play with it", "Imran Khan"],
    ["did azam khan boast about playing with it", "Imran Khan"],
  ])("is answered with whose words they are: %j", (question, speaker) => {
    const { verdict, lead, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(lead).toBe("The file does not say just that. It says:");
    expect(text.split("\n")[1]).toContain(speaker);
  });

  test.each(["did Dawn report the cahoots thing", 'did Dawn say "spied on"'])("of an outlet too: %j", (question) => {
    expect(ask(question).lead).toBe("The file does not say just that. It says:");
  });

  test.each(["did imran khan say let's play with it", "did azam khan suggest a meeting", "was it azam khan who proposed a meeting"])(
    "is answered without a word before it where they are his own: %j",
    (question) => {
      expect(ask(question).lead).not.toMatch(/^The file does not say/);
    },
  );

  test("is no matter of what somebody replied to", () => {
    expect(ask("did the CEC reply to Imran's call to resign").verdict).toBe("not_in_file");
  });
});
