import { soundOf } from "../../src/search/sound.ts";

test.each([
  ["cyfer", "cypher"],
  ["resining", "resigning"],
  ["skools", "schools"],
  ["clames", "claims"],
  ["brant", "brandt"],
  ["nife", "knife"],
  ["rong", "wrong"],
  ["kwestion", "question"],
  ["fotograf", "photograph"],
])("%s sounds like %s", (typed, meant) => {
  expect(soundOf(typed)).toBe(soundOf(meant));
});

test.each([
  ["rana", "raja"],
  ["bar", "dar"],
  ["wine", "fine"],
  ["meeting", "melting"],
  ["azam", "zam"],
])("%s does not sound like %s", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
