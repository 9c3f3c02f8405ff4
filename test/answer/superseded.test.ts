import { libraryOf, openLighthouse } from "../library.ts";
import { asker } from "./asking.ts";

const lighthouse = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("a fact that a newer one replaces", () => {
  test.each(["how much money is missing", "what did the audit find"])("gives way to it: %j", (question) => {
    const { verdict, factId, lead } = lighthouse(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe("missing-audit");
    expect(lead).toContain("712,500 crowns");
  });

  test.each([
    "was the missing sum 640,000 crowns",
    "how much did the Lantern first say was missing",
    "what did the Quillon Lantern say about the missing sum",
  ])("is not told without it: %j", (question) => {
    const { told, text } = lighthouse(question);
    expect(told).toContain("missing-audit");
    expect(text).toContain("712,500 crowns");
  });

  const opening = (at: string) => ({ what: "the opening of the lock", at });
  const harbour = asker(
    libraryOf({
      facts: [
        { id: "first", claim: "The harbour lock opens on 1 May 2022.", expected: opening("2022-05-01") },
        { id: "second", claim: "The harbour lock opens on 1 June 2022.", expected: opening("2022-06-01"), supersedes: ["first"] },
        { id: "third", claim: "The harbour lock opens on 1 July 2022.", expected: opening("2022-07-01"), supersedes: ["second"] },
      ],
    }),
    new Date("2022-04-25T12:00:00Z"),
  );

  test.each(["when does the harbour lock open", "When is the opening of the lock?", "harbour lock opening date"])(
    "gives way to the newest where one replaces another in turn: %j",
    (question) => {
      const { factId, lead } = harbour(question);
      expect(factId).toBe("third");
      expect(lead).toMatch(/^Friday 1 July 2022/);
    },
  );

  test("is never said to be so, though the question holds its very words", () => {
    const { lead, text } = harbour("does the harbour lock open on 1 May 2022");
    expect(lead).not.toMatch(/^yes\b/i);
    expect(text).toContain("1 July 2022");
  });
});
