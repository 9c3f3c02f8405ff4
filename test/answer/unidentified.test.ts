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
