import { parseSaga } from "../../src/saga/parse/parse.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { itemsOf, textOf } from "../answer/asking.ts";
import { FILE } from "../saga/planting.ts";
import { type AtDesk, openAtDesk } from "./at-desk.ts";

let at: AtDesk;
let saga: Saga;
beforeEach(async () => {
  at = await openAtDesk();
  const parsed = parseSaga(FILE);
  if (!parsed.ok) throw new Error("The file is not sound.");
  saga = parsed.saga;
});
afterEach(() => expect(at.failures).toEqual([]));

const warrant = () => {
  const fact = at.store.current().fact("dar-warrant");
  if (!fact) throw new Error("The fact is gone.");
  return fact;
};

test("a fact that was taken out in an editor is in the check until it is back, and undo puts it back", async () => {
  const claim = warrant().claim;
  at.store.outside({ ...saga, facts: saga.facts.filter(({ id }) => id !== "dar-warrant") });
  const reply = await at.run("check");
  expect(textOf(reply)).toContain("Readers could see it, and it is gone from the file (1):");
  expect(itemsOf(reply)[0]).toEqual({
    text: expect.stringMatching(new RegExp(`^dar-warrant: ${claim.slice(0, 40)}`)),
    detail: "/leak-desk undo 1 puts it back; then retract it.",
  });
  await at.press(await at.run("undo", { revision: "1" }), "Save");
  expect(textOf(await at.run("check"))).not.toContain("gone from the file");
});
