import { understand } from "../../src/question/understand.ts";
import { libraryOf, openSaga } from "../library.ts";

const saga = openSaga();
const BEFORE = new Date("2022-09-28T06:00:00Z");

/** The words of a question as they are looked up, and the day a relative time was taken for. */
function read(text: string, now: Date | undefined = BEFORE, library = saga) {
  const { words, times } = understand(text, library, now);
  return { words: words.join(" "), days: times.map(({ day }) => day) };
}

describe("a relative time", () => {
  test.each([
    ["what was said last Tuesday", "2022-09-27"],
    ["what is to happen this Friday", "2022-09-30"],
    ["what comes out next friday", "2022-09-30"],
    ["what was announced yesterday", "2022-09-27"],
    ["what was said two days ago", "2022-09-26"],
    ["who was told ten days ago", "2022-09-18"],
    ["what comes out on the 30th", "2022-09-30"],
  ])("is the day it is from today: %j", (text, day) => {
    expect(read(text).days).toEqual([day]);
  });

  test("is today in the saga's zone, not in the server's", () => {
    expect(read("what was said yesterday", new Date("2022-09-27T19:30:00Z")).days).toEqual(["2022-09-27"]);
  });

  test("is seen from the saga's own time where today's has nothing", () => {
    expect(read("what was said last tuesday", new Date("2026-01-15T00:00:00Z")).days).toEqual(["2022-09-27"]);
    expect(read("what is due this friday", new Date("2022-10-03T00:00:00Z")).days).toEqual(["2022-09-30"]);
  });

  test.each(["what was said yesterday", "who spoke two days ago", "what is planned for tomorrow"])(
    "of nearness alone is not put into an old story: %j",
    (text) => {
      expect(read(text, new Date("2026-01-15T00:00:00Z")).days).toEqual([]);
    },
  );

  test("stays a word where the file has no such day", () => {
    expect(read("will it rain tomorrow")).toEqual({ words: "will it rain tomorrow", days: [] });
    expect(read("what was said last week").days).toEqual([]);
  });

  test("is a word in a file without dates", () => {
    const library = libraryOf({ facts: [{ id: "sank", claim: "The ferry sank." }] });
    expect(read("did the ferry sink yesterday", BEFORE, library).days).toEqual([]);
    expect(read("did the ferry sink last tuesday", undefined, library).days).toEqual([]);
  });
});

describe("a date", () => {
  test.each([
    ["what was said on 26 September", "2022-09-26"],
    ["what was said on the 26th of September", "2022-09-26"],
    ["what was said on September 26th, 2022", "2022-09-26"],
    ["what happened on 27 sept 2022", "2022-09-27"],
    ["what is on 30/9", "2022-09-30"],
    ["what is on 2022-09-30", "2022-09-30"],
    ["what happened in May", "2022-05"],
    ["what happened in may 2022", "2022-05"],
  ])("is one thing to look for: %j", (text, date) => {
    expect(read(text).words).toContain(date);
    expect(read(text).days).toEqual([]);
  });

  test.each(["who may resign", "may I ask who Azam Khan is"])("is not read into a verb: %j", (text) => {
    expect(read(text).words).toContain("may");
  });
});
