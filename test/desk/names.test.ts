import { textOf } from "../answer/asking.ts";
import { type AtDesk, openAtDesk } from "./at-desk.ts";

let at: AtDesk;
beforeEach(async () => {
  at = await openAtDesk();
});
afterEach(() => expect(at.failures).toEqual([]));

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";

test("a name without its article or with a word more is asked about by the name that the file has", async () => {
  const form = await at.press(
    await at.send(await at.run("add", { claim: CLAIM }), { sources: "The Evening Herald" }),
    "Add “The Evening Herald” as a source",
  );
  await at.press(await at.send(form, {}), "Save");
  for (const sources of ["Evening Herald", "the Evening Herald newspaper"])
    expect(textOf(await at.send(await at.run("add", { claim: CLAIM }), { sources }))).toContain(
      `“${sources}” is not a source of the file yet. Did you mean "The Evening Herald"?`,
    );
});

test("a source that was added for a fact that was discarded is in the check", async () => {
  expect(textOf(await at.run("check"))).not.toContain("no fact names");
  const form = await at.press(await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News" }), "Add “Geo News” as a source");
  const fact = await at.press(await at.send(form, {}), "Save");
  await at.press(fact, "Discard");
  expect(textOf(await at.run("check"))).toContain(
    "Sources that no fact names (1):\ngeo-news: Geo News\nName it in a fact, or take it out; /leak-desk history geo-news shows what to undo.",
  );
});
