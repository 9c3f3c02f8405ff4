import { inContext } from "../../src/question/talk/follow-up.ts";
import { openSaga } from "../library.ts";

const library = openSaga();
const imran = { entityIds: ["imran-khan", "united-states"], question: "what did Imran Khan say about America" };
const release = { entityIds: ["dark-web-poster"], question: "when is the release" };
const cypher = { entityIds: ["cypher"], question: "what is the cypher" };

/** The question that a text is read as. */
function read(...[text, topic, saga]: Parameters<typeof inContext>): string {
  const meant = inContext(text, topic, saga);
  return meant.kind === "question" ? meant.text : meant.kind;
}

describe("a follow-up", () => {
  test.each([
    ["he", "what did he say about the date?", "what did Imran Khan say about the date?"],
    ["him", "who told him to do it", "who told Imran Khan to do it"],
    ["he, beside the name of something else", "what did he say about America?", "what did Imran Khan say about America?"],
  ])("means by “%s” the person of the conversation", (_, text, expected) => {
    expect(read(text, imran, library)).toBe(expected);
  });

  test("means by “it” the thing of the conversation", () => {
    expect(read("who wrote it at the embassy", cypher, library)).toBe("who wrote the cypher at the embassy");
    expect(read("was it somehow solved by the embassy", cypher, library)).toBe("was the cypher somehow solved by the embassy");
  });

  test("means by “it” neither somebody nor a place", () => {
    expect(read("who leaked it", { entityIds: ["ishaq-dar", "london"], question: "where is Dar" }, library)).toBe("who leaked it");
  });

  test("means by “he” nobody where the conversation is about a thing", () => {
    expect(read("what did he write about the embassy", cypher, library)).toBe("what did he write about the embassy");
  });

  test.each(["and when?", "when?", "but when", "so when then?"])("that is but a question word asks for the same as before: %j", (text) => {
    expect(read(text, { ...release, question: "what will the hacker release" }, library)).toMatch(/^when\b.*\brelease$/);
  });

  test.each(["is it true that the release is on Friday", "is it known who wrote to the embassy", "did Imran Khan say that he would go"])(
    "with a pronoun that stands for nothing said before stays as it is: %j",
    (text) => {
      expect(read(text, { ...imran, entityIds: ["azam-khan"] }, library)).toBe(text);
    },
  );

  test("with a pronoun and nothing else asks about the person, not what was asked before", () => {
    expect(read("where was he?", { entityIds: ["ishaq-dar"], question: "why is Ishaq Dar an absconder" }, library)).toBe(
      "where was Ishaq Dar?",
    );
  });

  test.each([`${"?".repeat(40_000)}x`, "hello", "thanks!", "ok", "🙏"])("is none where nothing is asked: %.20j", (text) => {
    expect(read(text, release, library)).toBe(text);
  });
});

describe("a question that stands for itself", () => {
  test.each(["what did Azam Khan say", "when was the arrest warrant issued in court", "who is Dar"])("stays as it is: %j", (text) => {
    expect(read(text, imran, library)).toBe(text);
  });

  test("stays as it is where nothing was said before", () => {
    expect(read("what did he say?", undefined, library)).toBe("what did he say?");
  });
});
