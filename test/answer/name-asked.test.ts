import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("what is asked for by name", () => {
  test.each([
    ["what is the name of the programme they wanted stopped", "health-card-clip"],
    ["name of the election commissioner", "who-raja"],
    ["name of the minister who resigned", "ismail-stepped-down"],
    ["chief election commissioner name??", "who-raja"],
  ])("is told by a fact that names it: %j", (question, id) => {
    expect(ask(question).factId).toBe(id);
  });

  test.each([
    "what's the name of the judge who issued Dar's warrant",
    "what's the name of the court that issued the warrant",
    "what's the name of the dark web forum it was posted on",
    "name of the journalist who got the files",
    "on which exact dark web site or forum was the message posted",
  ])("is not told by one that speaks of something else, or of nobody by name: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });
});
