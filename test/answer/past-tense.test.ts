import { pastTense } from "../../src/answer/past-tense.ts";

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
