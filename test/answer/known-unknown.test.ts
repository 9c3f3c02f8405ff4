import { openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());
const lighthouse = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("what the file says is not known", () => {
  test.each([
    ["is the dark web claim real or fake", "claims-unverified"],
    ["how much audio is there", "volume-unknown"],
    ["how many audio files does the hacker have", "volume-unknown"],
    ["does the government know if the audio will come out", "release-unknown"],
    ["how was the PM House bugged", "tapping-method-unknown"],
    ["how did they record the audio", "tapping-method-unknown"],
    ["what software was used to hack the PM office", "tapping-method-unknown"],
  ])("is an answer to %j", (question, id) => {
    const { verdict, lead, factId } = ask(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe(id);
    expect(lead).toMatch(/\bnot known\b/i);
  });

  test.each(["has anyone verified the dark web message", "is the hacker's claim confirmed", "has it been verified"])(
    "is answered by who could not verify it: %j",
    (question) => {
      const { verdict, lead, factId, text } = ask(question);
      expect(verdict).toBe("answered");
      expect(factId).toBe("claims-unverified");
      expect(lead).toBe("Not as far as the file says.");
      expect(text).toMatch(/\bunable to verify\b/);
    },
  );

  test.each([
    ["where is Dunmallow now", "treasurer-whereabouts"],
    ["has anyone seen the loan paper", "loan-paper-unseen"],
  ])("is an answer to %j in another story", (question, id) => {
    const { verdict, lead, factId } = lighthouse(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe(id);
    expect(lead).toMatch(/\bnot known\b/i);
  });
});

test("who asks what was used to do it asks for something: what comes nearest is shown", () => {
  const { lead, told } = ask("what software did the hacker use");
  expect(lead).toBe("That is not known.");
  expect(told[0]).toBe("tapping-method-unknown");
});

describe("what the file does say", () => {
  test.each(["was the PM House tapped", "was the Prime Minister's House bugged", "how long was the PM House tapped"])(
    "is not called unknown because something near it is: %j",
    (question) => {
      expect(ask(question).lead).not.toMatch(/\bnot known\b/i);
    },
  );
});
