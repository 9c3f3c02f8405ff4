import { textOf } from "../answer/asking.ts";
import { type AtDesk, actionsOf, openAtDesk } from "./at-desk.ts";

let at: AtDesk;
beforeEach(async () => {
  at = await openAtDesk();
});
afterEach(() => expect(at.failures).toEqual([]));

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";
const PRESS = "Make answers “as of 29 September 2022”";
const saved = async (when: string) => at.press(await at.send(await at.run("add", { claim: CLAIM }), { sources: "ani", when }), "Save");
const labels = (reply: Awaited<ReturnType<typeof saved>>) => actionsOf(reply).map(({ label }) => label);

test("where a fact is later than the day of the answers, the press behind Save carries that on, and another one back", async () => {
  const reply = await saved("29 Sep 2022");
  const done = await at.press(reply, PRESS);
  expect(textOf(done)).toBe("Saved: answers are as of 29 September 2022 from now on.");
  expect(textOf(await at.ask("who is Azam Khan"))).toContain("As of 29 September 2022");
  await at.press(done, "Back to “as of 28 September 2022”");
  expect(at.store.current().about.updated).toBe("2022-09-28");
});

test("the check tells of it, and carries it on", async () => {
  expect(textOf(await at.run("check"))).not.toContain("older than the facts");
  await saved("2022-09-29");
  const id = at.store.current().facts.at(-1)?.id;
  const check = await at.run("check");
  expect(textOf(check)).toContain(
    `Answers are older than the facts (1):\nAnswers are "as of" "2022-09-28", yet fact "${id}" tells of 2022-09-29.`,
  );
  await at.press(check, PRESS);
  const again = await at.run("check");
  expect(textOf(again)).not.toContain("older than the facts");
  expect(labels(again)).toEqual([]);
});

test("a withdrawal counts too; what lies ahead, or before, does not", async () => {
  expect(labels(await saved("2022-10-05"))).toEqual(["Undo"]);
  expect(labels(await saved("2022-09-20"))).toEqual(["Undo"]);
  const retracted = await at.press(await at.run("retract", { fact: "dar-warrant", reason: "It was wrong." }), "Save");
  expect(labels(retracted)).toEqual(["Undo", PRESS]);
});
