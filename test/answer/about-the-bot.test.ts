import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("a question about the bot itself", () => {
  test.each([
    "who are you",
    "are you a robot",
    "Are you human?",
    "who made you",
    "what can you do",
    "what is your name",
    "do you like Imran Khan",
  ])("is told what the bot is, and no fact: %j", (question) => {
    const { verdict, lead, factId } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(factId).toBeUndefined();
    expect(lead).toMatch(/\bbot\b/i);
    expect(lead).toContain("Pakistan Prime Minister's Office audio leaks");
  });

  test("is told of the story that the bot knows", () => {
    expect(asker(openLighthouse())("who are you").lead).toContain("The Corvane Light affair");
  });

  test.each(["who made you", "How can I trust you?"])(
    "is answered by a fact that a moderator wrote that very question to: %j",
    (question) => {
      const facts = [{ id: "maker", claim: "The harbour office keeps this bot.", questions: ["who made you", "how can i trust you"] }];
      expect(asker(libraryOf({ facts }))(question)).toMatchObject({ verdict: "answered", factId: "maker" });
    },
  );

  test.each(["do you know when the release is", "can you tell me when the release is", "do you think the release is on Friday"])(
    "is not seen in a polite question: %j",
    (question) => {
      expect(ask(question).lead).toMatch(/30 September 2022/);
    },
  );
});
