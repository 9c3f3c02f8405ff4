import { capitalized, dateText, dayText, joined, momentText } from "../../src/answer/wording.ts";

describe("a date in words", () => {
  test.each([
    ["2022-09-27", "Tuesday 27 September 2022"],
    ["2022-05-01", "Sunday 1 May 2022"],
    ["2022-09-18~", "about 18 September 2022"],
    ["2022-05", "May 2022"],
    ["2022-05~", "about May 2022"],
    ["2022", "2022"],
    ["2024-02-29", "Thursday 29 February 2024"],
  ])("%s is %s", (edtf, words) => {
    expect(dateText(edtf)).toBe(words);
  });

  test.each([
    ["2022-09-27", "27 September 2022"],
    ["2022-09-18~", "about 18 September 2022"],
    ["2022-05", "May 2022"],
  ])("%s without its weekday is %s", (edtf, words) => {
    expect(dayText(edtf)).toBe(words);
  });

  test.each([
    ["2022-09-30T09:30", "Friday 30 September 2022, 9:30 am"],
    ["2022-09-30T00:05", "Friday 30 September 2022, 12:05 am"],
    ["2022-09-30T12:00", "Friday 30 September 2022, 12:00 pm"],
    ["2022-09-30T23:59", "Friday 30 September 2022, 11:59 pm"],
    ["2022-09-30", "Friday 30 September 2022"],
  ])("and its time: %s is %s", (at, words) => {
    expect(momentText(at)).toBe(words);
  });
});

describe("names in a sentence", () => {
  test.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j are joined: %s", (names, text) => {
    expect(joined(names)).toBe(text);
  });

  test.each([
    ["the cypher", "The cypher"],
    ["élan", "Élan"],
    ["𐐨x", "𐐀x"],
    ["", ""],
    ["9:30 am", "9:30 am"],
  ])("%j begins a sentence as %j", (text, expected) => {
    expect(capitalized(text)).toBe(expected);
  });
});
