import { understand } from "../../src/question/understand.ts";
import { baseOf, ingOf, participleOf } from "../../src/search/conjugation.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

describe("a question for a yes or a no stands in the order of English", () => {
  test.each([
    ["kya miftah ismail ne istifa de diya", "did miftah ismail resign"],
    ["CEC ne istifa de diya phir?", "did cec resign"],
    ["qureshi ne letter parha tha ya nahi", "did qureshi read letter"],
    ["dar giraftar ho gaya kya", "was dar arrested"],
    ["dar ko saza ho gayi kya", "was dar sentenced"],
    ["kya hacker data bech dega", "will hacker sell data"],
    ["kya judges ki audio hacker ke paas hai", "does hacker have judges audio"],
    ["kya imran khan ne azam khan ko paise diye", "did imran khan give azam khan money"],
    ["kya intelligence ne tasdeeq ki", "did intelligence confirm"],
    ["کیا اسحاق ڈار گرفتار ہو گیا", "was اسحاق ڈار arrested"],
  ])("%j", (text, expected) => {
    const { kind, words } = understand(text, library);
    expect(words.join(" ")).toBe(expected);
    expect(kind).toBe("yes-no");
  });

  test.each(["imran khan ne kya kaha", "khan ne kaha kya", "ye hai kya", "NAB kya cheez hai"])(
    "but not where a thing is asked for: %j",
    (text) => {
      expect(understand(text, library).kind).not.toBe("yes-no");
    },
  );
});

test("a verb in the future is one that will be done", () => {
  expect(understand("hacker kab release karega", library).words.join(" ")).toContain("will do");
  expect(understand("dar par kya ilzam laga", library).words).not.toContain("will");
});

test("forms of English verbs are made by rule, or known", () => {
  expect(["said", "confirmed", "resign"].map(baseOf)).toEqual(["say", "confirm", "resign"]);
  expect(["write", "leak", "stop", "spy", "release", "flee"].map(participleOf)).toEqual([
    "written",
    "leaked",
    "stopped",
    "spied",
    "released",
    "fled",
  ]);
  expect(["lie", "stop", "release"].map(ingOf)).toEqual(["lying", "stopping", "releasing"]);
});
