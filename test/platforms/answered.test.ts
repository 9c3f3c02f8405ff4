import { createAnswered } from "../../src/platforms/answered.ts";

test("an answer is known for ten minutes", () => {
  let time = 0;
  const answered = createAnswered<{ readonly id: string }>(() => time);
  answered.remember("question", { id: "answer" });
  time = 10 * 60_000;
  expect(answered.answerTo("question")).toEqual({ id: "answer" });
  time += 1;
  expect(answered.answerTo("question")).toBeUndefined();
});

test("a forgotten one is not", () => {
  const answered = createAnswered<{ readonly id: string }>(() => 0);
  answered.remember("question", { id: "answer" });
  answered.forget("question");
  expect(answered.answerTo("question")).toBeUndefined();
  expect(answered.answerTo("another")).toBeUndefined();
});
