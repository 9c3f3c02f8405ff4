import { sampleQuestions } from "../../src/answer/reply/sample-questions.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

describe.each([
  ["the saga", openSaga()],
  ["another story", openLighthouse()],
])("the questions offered to a newcomer to %s", (_, library) => {
  test("are as many as wanted, all different", () => {
    for (const count of [0, 1, 3, 8]) expect(new Set(sampleQuestions(library, count)).size).toBe(count);
  });

  test("are all answered", () => {
    const ask = asker(library);
    expect(sampleQuestions(library, 6).map((question) => [question, ask(question).verdict])).toEqual(
      sampleQuestions(library, 6).map((question) => [question, "answered"]),
    );
  });
});

describe("the questions offered where no moderator wrote any", () => {
  test("are none", () => {
    expect(sampleQuestions(libraryOf({ facts: [{ id: "leak", claim: "A report leaked." }] }), 4)).toEqual([]);
  });
});
