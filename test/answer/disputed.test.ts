import { openLighthouse } from "../library.ts";
import { asker } from "./asking.ts";

const library = openLighthouse();
const ask = asker(library, new Date("2031-05-08T12:00:00Z"));

describe("a disputed matter", () => {
  test.each([
    ["were the signatures forged", "forged", "chair-approved"],
    ["did Petra Lindqvael approve every payment", "chair-approved", "forged"],
    ["did Mayor Brisk stay in the chamber", "mayor-voted", "mayor-left-room"],
    ["what does the mayor say about the vote", "mayor-left-room", "mayor-voted"],
    ["did the mayor vote for the ferry contract", "mayor-voted", "mayor-left-room"],
    ["where did the missing money go", "ferry-money", "ferry-loan"],
    ["why did the Little Margit strike the rocks", "trawler-beacon", "trawler-off-course"],
    ["why was the keeper suspended", "keeper-suspended", "keeper-reprisal"],
  ])("%j shows both sides", (question, one, other) => {
    const { verdict, told, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(told).toEqual(expect.arrayContaining([one, other]));
    expect(text).toContain(library.fact(one)?.claim);
    expect(text).toContain(library.fact(other)?.claim);
    expect(text).toMatch(/\bdisputed\b/i);
  });

  test.each(["were the signatures forged", "did Mayor Brisk stay in the chamber", "did the mayor vote for the ferry contract"])(
    "%j gets no bare yes or no",
    (question) => {
      expect(ask(question).lead).not.toMatch(/^(?:yes|no)\b/i);
    },
  );

  test.each(["were the signatures forged", "did the mayor vote for the ferry contract", "did Mayor Brisk stay in the chamber"])(
    "%j shows each side once",
    (question) => {
      const { told } = ask(question);
      expect(told).toEqual([...new Set(told)]);
    },
  );

  test("names who says the one and who says the other", () => {
    const { text } = ask("did Mayor Brisk stay in the chamber");
    expect(text).toContain("Nell Farraday");
    expect(text).toContain("Halden Brisk says he left the chamber");
  });

  test("is not seen where nobody disputes the fact", () => {
    expect(ask("when did the treasurer resign").text).not.toMatch(/\bdisputed\b/i);
  });
});
