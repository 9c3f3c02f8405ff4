import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const harbour = [
  { id: "president", name: "Marit Stenberg", kind: "person" as const },
  { id: "minister", name: "Jonas Qvist", kind: "person" as const },
];
const demanded = { id: "demand", claim: "Jonas Qvist demands that Marit Stenberg step down.", about: ["minister", "president"] };
const refused = { id: "refusal", claim: "Marit Stenberg refuses to step down as president.", about: ["president"] };

describe("whether somebody does it is not answered by who demands it", () => {
  const ask = asker(libraryOf({ entities: harbour, facts: [demanded] }));

  test.each([
    "is Marit Stenberg stepping down",
    "will Marit Stenberg step down",
    "did Marit Stenberg step down",
    "has Stenberg stepped down y/n",
  ])("%j", (question) => {
    expect(ask(question).factId).toBeUndefined();
  });

  test.each(["should Marit Stenberg step down", "who wants Marit Stenberg to step down"])(
    "but asked for the demand it is: %j",
    (question) => {
      expect(ask(question).factId).toBe("demand");
    },
  );

  test.each(["is Marit Stenberg stepping down", "will Marit Stenberg step down"])("but by whether she is willing: %j", (question) => {
    expect(asker(libraryOf({ entities: harbour, facts: [demanded, refused] }))(question).factId).toBe("refusal");
  });
});

describe("who was at a meeting is not answered by who proposes one", () => {
  const ask = asker(openSaga());

  test.each(["who was in the meeting", "who was present at the meeting", "who all were at that meeting"])("%j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("That is proposed; the file does not say that it has happened.");
  });
});
