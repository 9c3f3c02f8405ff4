import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const FACT = { id: "lamp", claim: "The lamp of the harbour went out on 3 May 2022.", when: "2022-05-03" };
const OTHER = { id: "boat", claim: "A boat with nine people aboard was towed in.", questions: ["who was towed in"] };

describe("a question that a moderator wrote under a fact", () => {
  const without = asker(libraryOf({ facts: [FACT, OTHER] }));
  const withQuestion = asker(
    libraryOf({ facts: [{ ...FACT, questions: ["what makes the quay so gloomy", "since what date is the quay gloomy"] }, OTHER] }),
  );

  test.each(["what makes the quay so gloomy", "What makes the quay so gloomy?", "waht makes the quay so gloomy"])(
    "is answered by that fact: %j",
    (question) => {
      expect(without(question).verdict).toBe("not_in_file");
      expect(withQuestion(question).told).toContain("lamp");
    },
  );

  test("gets the kind of answer it asks for", () => {
    expect(withQuestion("since what date is the quay gloomy").lead).toMatch(/3 May 2022/);
  });

  test("answers no question that shares but a name with it", () => {
    expect(withQuestion("who owns the quay").verdict).toBe("not_in_file");
  });
});

test("is answered though its words count next to nothing elsewhere", () => {
  for (const question of ["what is this saga about", "what happened"]) {
    expect(asker(openSaga())(question).factId).toBe("leak-series");
  }
});

test("is answered by its fact, or one that shares it, every one of the real file, in whatever language it is written", () => {
  const { facts } = openSaga();
  const ask = asker(openSaga());
  const questions = new Set(facts.flatMap((fact) => fact.questions ?? []));
  const missed = [...questions].filter((question) => {
    const { verdict, told } = ask(question);
    const its = facts.filter((fact) => fact.questions?.includes(question)).map(({ id }) => id);
    return verdict !== "answered" || !its.some((id) => told.includes(id));
  });
  expect(missed).toEqual([]);
});
