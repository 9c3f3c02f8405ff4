import { understand } from "../../src/question/understand.ts";
import { asker } from "../answer/asking.ts";
import { openSaga } from "../library.ts";

const library = openSaga();
const ask = asker(library);

function read(text: string): string {
  return understand(text, library).words.join(" ");
}

describe("what somebody has heard", () => {
  test.each([
    ["I heard Imran Khan was arrested, is that so?", "was imran khan arrested"],
    ["my friend says that Dar is in jail, is he right?", "is dar in jail"],
    ["Shehbaz is the prime minister, right?", "is shehbaz the prime minister"],
    ["Miftah Ismail was fired, correct?", "was miftah ismail fired"],
    ["people say the CEC resigned", "did the cec resigned"],
    ["rumour has it that Maryam will go", "will maryam go"],
    ["Isn't it true that Maryam Nawaz resigned?", "did maryam nawaz resigned"],
    ["is it a lie that Miftah Ismail resigned", "did miftah ismail resigned"],
    ["is it really the case that Dar was fired", "was dar fired"],
  ])("is asked after: %j", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(understand(text, library).kind).toBe("yes-no");
  });

  test.each([
    ["when is the release, thanks", "when is the release"],
    ["who is Azam Khan? thank you", "who is azam khan"],
    ["would you be so kind as to tell me who Azam Khan is", "who azam khan is"],
    ["could you please be good enough to tell me where Dar was", "where dar was"],
  ])("courtesies around a question are left out: %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["was Imran Khan right", "what did people say", "who heard it", "right?", "thanks"])(
    "nothing is taken for it that is none: %j",
    (text) => {
      expect(read(text)).toBe(text.toLowerCase().replace("?", ""));
    },
  );

  test("is not agreed to because it was said", () => {
    expect(ask("I heard Imran Khan was arrested, is that so?").lead).toMatch(/^The file does not say that Imran Khan was arrested/);
    expect(ask("Miftah was fired because of the leak, right?").lead).not.toMatch(/^Yes/);
    expect(ask("Shehbaz is the prime minister, isn't he?").lead).toMatch(/^Yes, as reported/);
  });
});

describe("who did not do it", () => {
  test.each([
    "who wasn't told about the hacking",
    "who was not informed of the hack",
    "who did not tell the PM about the hacking",
    "who didn't step down",
  ])("is not whoever did: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict === "answered" ? lead : "").not.toMatch(/Shehbaz Sharif, as|Intelligence Bureau, as|Miftah Ismail, as/);
    expect(verdict).not.toBe("answered");
  });

  test("is found where the file says who", () => {
    expect(ask("who did not attend the hearings").factId).toBe("dar-london");
  });
});
