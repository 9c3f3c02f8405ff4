import { baseOf, ingOf, participleOf, pastTense } from "../../src/search/conjugation.ts";

describe("the past tense", () => {
  test.each([
    ["resign", "resigned"],
    ["release", "released"],
    ["die", "died"],
    ["deny", "denied"],
    ["play", "played"],
    ["quit", "quit"],
    ["stop", "stopped"],
    ["rob", "robbed"],
    ["admit", "admitted"],
    ["transfer", "transferred"],
    ["leak", "leaked"],
    ["read", "read"],
    ["steal", "stole"],
    ["leave", "left"],
    ["overthrow", "overthrew"],
    ["freeze", "froze"],
    ["swear", "swore"],
    ["visit", "visited"],
    ["agree", "agreed"],
    ["confirm", "confirmed"],
    ["fix", "fixed"],
    ["show", "showed"],
    ["limit", "limited"],
    ["offer", "offered"],
    ["suffer", "suffered"],
    ["prefer", "preferred"],
    ["occur", "occurred"],
    ["regret", "regretted"],
    ["control", "controlled"],
    ["acquit", "acquitted"],
    ["rebut", "rebutted"],
    ["deter", "deterred"],
    ["panic", "panicked"],
  ])("of %s is %s", (verb, past) => {
    expect(pastTense(verb)).toBe(past);
  });
});

describe("the past participle", () => {
  test.each([
    ["write", "written"],
    ["release", "released"],
    ["cut", "cut"],
    ["put", "put"],
    ["quit", "quit"],
    ["admit", "admitted"],
    ["see", "seen"],
    ["tell", "told"],
    ["flee", "fled"],
  ])("of %s is %s", (base, participle) => {
    expect(participleOf(base)).toBe(participle);
  });
});

describe("the form in -ing", () => {
  test.each([
    ["lie", "lying"],
    ["see", "seeing"],
    ["flee", "fleeing"],
    ["dye", "dyeing"],
    ["be", "being"],
    ["release", "releasing"],
    ["quit", "quitting"],
    ["admit", "admitting"],
    ["leak", "leaking"],
    ["tap", "tapping"],
    ["offer", "offering"],
    ["panic", "panicking"],
  ])("of %s is %s", (base, ing) => {
    expect(ingOf(base)).toBe(ing);
  });
});

describe("the base form", () => {
  test.each([
    ["said", "say"],
    ["leaked", "leak"],
    ["written", "write"],
    ["resigning", "resign"],
  ])("of %s is %s", (form, base) => {
    expect(baseOf(form)).toBe(base);
  });
});
