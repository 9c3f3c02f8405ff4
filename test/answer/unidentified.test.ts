import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("somebody whom the sources do not name", () => {
  test.each([
    "who is the hacker",
    "Who are the hackers?",
    "who's the leaker",
    "who is the dark web poster",
    "who exactly is this hacker guy",
    "please tell me who is the hacker",
    "so who is behind the dark web",
    "hacker kaun hai",
    "ڈارک ویب کون ہے",
    "who is the ambassador",
  ])("is not made up: %j", (question) => {
    const { verdict, lead, factId } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(factId).toBeUndefined();
    expect(lead).toMatch(/^The file does not say\b/);
  });

  test("is spoken of by what the reports call them", () => {
    expect(ask("who is the hacker").lead).toContain("dark-web poster");
    expect(ask("who is the ambassador").lead).toContain("ambassador");
  });

  test("still can be asked about otherwise", () => {
    expect(ask("what does the hacker hope for").verdict).toBe("answered");
    expect(ask("what did the ambassador recommend").verdict).toBe("answered");
  });
});

describe("somebody of whom the file holds but a part of the words", () => {
  test.each(["who is the president of France", "who was the finance minister of Norway", "who is the election commissioner of Brazil"])(
    "is not taken for somebody of the file: %s",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["who is the vice-president of PML-N", "who was Pakistan's finance minister"])("unlike somebody of it: %s", (question) => {
    expect(ask(question).verdict).toBe("answered");
  });
});
