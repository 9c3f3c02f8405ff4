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
  ["29 Sep 2022", "2022-09-29"],
  ["29 Sept 2022", "2022-09-29"],
  ["29 Sept. 2022", "2022-09-29"],
  ["Sep 29, 2022", "2022-09-29"],
  ["29-Sep-2022", "2022-09-29"],
  ["Sep 2022", "2022-09"],
  ["Dec. 2022", "2022-12"],
  ["the 29th of September 2022", "2022-09-29"],
  ["Thurs. 29 Sep 2022", "2022-09-29"],
  ["Thursday, the 29th of September 2022", "2022-09-29"],
  ["about Friday 29 September 2022", "2022-09-29~"],
  ["2022 Sep 29", "2022-09-29"],
  ["20220929", "2022-09-29"],
  ["29092022", undefined],
  ["29 Sxp 2022", undefined],
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

test.each([
  ["Friday 29 September 2022", "Friday"],
  ["Fri, Sep 29, 2022", "Friday"],
  ["Thursday 29 September 2022", undefined],
  ["29 September 2022", undefined],
])("of %j it is told that it is on another weekday: %j", (typed, wrongWeekday) => {
  expect(readWrittenDate(typed)).toEqual({ date: "2022-09-29", ...(wrongWeekday !== undefined && { wrongWeekday }) });
});
