import { itemsOf, textOf } from "../answer/asking.ts";
import { type AtDesk, openAtDesk } from "./at-desk.ts";

let at: AtDesk;
beforeEach(async () => {
  at = await openAtDesk();
});
afterEach(() => expect(at.failures).toEqual([]));

const listed = async () => itemsOf(await at.run("gaps")).map(({ text }) => text);

test("a follow-up that is not answered is a gap in the words that were typed, with the question before it, and stays open", async () => {
  expect((await at.ask("who was recorded?")).judgement?.verdict).toBe("answered");
  expect((await at.ask("and when?")).judgement?.verdict).toBe("not_in_file");
  for (let round = 0; round < 2; round++) expect(await listed()).toEqual(["and when? (after: who was recorded?)"]);
});

test("a follow-up's words are no question of a fact that answers it, and close the gap", async () => {
  await at.ask("who was recorded?");
  await at.ask("and when?");
  const gap = await at.press(await at.run("gaps"), "and when? (after: who was recorded?)");
  const added = await at.press(gap, "Add a fact");
  const preview = await at.send(added, { claim: "The audio was allegedly recorded in May 2022.", sources: "ani" });
  expect(textOf(preview)).not.toContain("after:");
  const choose = await at.press(gap, "This fact answers it");
  expect(textOf(await at.send(choose, { fact: "", other: "dar-warrant" }))).toBe(
    "Closed: “and when? (after: who was recorded?)” is answered by dar-warrant. Nothing was added to it.",
  );
  expect(await listed()).toEqual([]);
});

test("a question that leans on nothing is kept as it is, whatever was asked before", async () => {
  await at.ask("who was recorded?");
  await at.ask("who won the cricket match");
  expect(await listed()).toEqual(["who won the cricket match"]);
});
