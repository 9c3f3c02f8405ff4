import { stem } from "../../src/search/words.ts";

describe("forms of one word", () => {
  test.each([
    "leak leaks leaked leaking",
    "release releases released releasing",
    "warrant warrants",
    "say says said saying",
    "tell tells told telling",
    "take took taken taking",
    "resign resigned resigning resigns resignation",
    "replace replaced replacement",
    "allege alleged alleges allegation",
    "spy spies spied spying",
    "verify verified verifies verification",
    "steal stole stolen",
    "overthrow overthrew overthrown",
    "conspire conspired conspiracy conspiracies",
    "man men",
    "child children",
    "judge judges judiciary",
  ])("share a stem: %s", (forms) => {
    const stems = forms.split(" ").map(stem);
    expect(new Set(stems).size).toBe(1);
  });
});

describe("words that only look alike", () => {
  test.each([
    ["news", "new"],
    ["nationality", "nation"],
    ["hearing", "heard"],
    ["minister", "ministry"],
    ["personnel", "personal"],
    ["general", "generate"],
    ["international", "internal"],
    ["university", "universe"],
    ["policy", "police"],
    ["author", "authority"],
    ["execution", "executive"],
    ["capital", "capitalism"],
    ["information", "inform"],
    ["customs", "custom"],
    ["department", "departure"],
  ])("have stems of their own: %s and %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe("a word without a rule", () => {
  test.each(["عمران", "खत", "9:30", "30", "2022", "démarche", ""])("%j is its own stem", (word) => {
    expect(stem(word)).toBe(word);
  });

  test.each(["constructor", "tostring", "hasownproperty", "valueof"])("%s is a word like any other", (word) => {
    expect(stem(word)).toMatch(/^[a-z]+$/);
  });
});
