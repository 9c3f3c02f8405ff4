import { readWrittenDate } from "../../src/saga/written-date.ts";

test.each([
  ["28 September 2022", "2022-09-28"],
  ["Tuesday 27 September 2022", "2022-09-27"],
  ["the 27th", undefined],
  ["27th of september 2022", "2022-09-27"],
  ["September 28, 2022", "2022-09-28"],
  ["about 18 September 2022", "2022-09-18~"],
  ["September 2022 ~", "2022-09~"],
  ["May 2022", "2022-05"],
  ["about 2022", "2022~"],
  ["2022-9-8", "2022-09-08"],
  ["2022/9", "2022-09"],
  ["2022-09-28~", "2022-09-28~"],
  ["27-09-2022", "2022-09-27"],
  ["9/27/2022", "2022-09-27"],
  ["9.9.2022", "2022-09-09"],
  ["8-9-2022", "two days"],
  ["31 February 2022", undefined],
  ["2022-13-1", undefined],
  ["27-13-2022", undefined],
  ["28 September", undefined],
  ["September", undefined],
  ["yesterday", undefined],
  ["28 September 2022 or so", undefined],
  ["", undefined],
])("%j is read as the date that it is: %j", (typed, date) => {
  const read = readWrittenDate(typed);
  expect(read === undefined || read === "two days" ? read : read.date).toBe(date);
});
