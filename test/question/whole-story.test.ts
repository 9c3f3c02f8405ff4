import { wholeStoryAsked } from "../../src/question/talk/whole-story.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

test.each(["what is the story about in short", "what happened, briefly", "what is this about in a few words"])(
  "the whole story is asked for in few words: %j",
  (question) => {
    expect(wholeStoryAsked(question, library)).toBe("overview");
  },
);

test("something in the story is not", () => {
  expect(wholeStoryAsked("what does the letter say in short", library)).toBeUndefined();
});
