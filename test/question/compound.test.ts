import { questionsIn } from "../../src/question/talk/compound.ts";

describe("several questions in one text", () => {
  test.each([
    ["when is the release and who announced it?", ["when is the release", "who announced it?"]],
    ["Who is Dar? Is he in London?", ["Who is Dar", "Is he in London?"]],
    ["who resigned, and who replaced him", ["who resigned", "who replaced him"]],
    ["who told the mayor, and how long ago", ["who told the mayor", "how long ago"]],
    ["mayor ko kis ne bataya aur kab", ["mayor ko kis ne bataya", "kab"]],
    ["was a warrant issued? if so when", ["was a warrant issued", "when"]],
    ["what was said and by whom", ["what was said", "by whom"]],
    ["is it true, and who says so?", ["is it true", "who says so?"]],
  ])("are parted: %j", (text, expected) => {
    expect(questionsIn(text)).toEqual(expected);
  });

  test.each([
    ["when and where did he miss it", ["when did he miss it", "where did he miss it"]],
    ["when, where and why did he go", ["when did he go", "where did he go", "why did he go"]],
  ])("that share their words get them each: %j", (text, expected) => {
    expect(questionsIn(text)).toEqual(expected);
  });
});

describe("one question", () => {
  test.each([
    "who told Dar and Ismail",
    "was he arrested and was fined",
    "what did he say when he was asked",
    "did Dar, who was in London, miss the hearings",
    'who said "who is he and what is he"',
    "the mayor and what he did",
    "hi. when is the release? thanks",
    "and why",
    "",
  ])("stays whole: %j", (text) => {
    expect(questionsIn(text)).toEqual([text]);
  });

  test("too long to be read to its end stays whole", () => {
    const text = `who is he and what is he ${"x".repeat(300)}`;
    expect(questionsIn(text)).toEqual([text]);
  });

  test("made of nothing but joints is parted in no time, into three at the most", () => {
    expect(questionsIn("who and ".repeat(37)).length).toBeLessThanOrEqual(3);
  });
});
