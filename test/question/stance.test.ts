import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

function read(text: string): string {
  return understand(text, library).words.join(" ");
}

test.each([
  ["What is Imran Khan's position on the minutes?", "what did imran khan say about the minutes"],
  ["what was the official response of Shehbaz Sharif to the hacking", "what did shehbaz sharif say about the hacking"],
  ["What explanation has Azam Khan given for the meeting?", "what did azam khan say about the meeting"],
])("a stance is what somebody says: %j", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "what is the response to the leak",
  "what was the US government response to the leak",
  "what is the position of the file on the minutes",
  "what is Imran Khan's position",
])("nobody's stance is left as it is: %j", (text) => {
  expect(read(text)).not.toMatch(/ say about /);
});
