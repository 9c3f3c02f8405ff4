import { edtfDays } from "../../src/saga/edtf.ts";
import { itemsOf, textOf } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const library = openSaga();
const run = runner(library);

async function idsOf(typed?: string): Promise<readonly string[]> {
  return itemsOf(await run("timeline", typed)).flatMap(({ factId }) => factId ?? []);
}

describe("timeline", () => {
  test("tells every dated fact once, the earliest first", async () => {
    const ids = await idsOf();
    const dated = library.facts.filter(({ when, standing }) => when !== undefined && standing !== "retracted");
    expect([...ids].sort()).toEqual(dated.map(({ id }) => id).sort());
    const days = ids.map((id) => edtfDays(library.fact(id)?.when ?? "").first);
    expect(days).toEqual([...days].sort());
  });

  test("begins each fact with its date", async () => {
    const items = itemsOf(await run("timeline"));
    expect(items[0]?.text).toMatch(/^May 2022, day not known: In May 2022 a Pakistani court/);
    expect(items.find(({ factId }) => factId === "bureau-told-pm")?.text).toMatch(/^About 18 September 2022: /);
    expect(items.find(({ factId }) => factId === "message-posted")?.text).toMatch(/^Tuesday 27 September 2022: /);
  });

  test.each([
    ["ishaq dar", ["dar-warrant", "dar-succeeds"]],
    ["Dar", ["dar-warrant", "dar-succeeds"]],
    ["minutes", ["azam-types-minutes", "azam-minutes-content", "azam-drafts-minutes"]],
    ["arrest warrant", ["dar-warrant"]],
  ])("of %j tells only what has to do with it", async (typed, expected) => {
    const ids = await idsOf(typed);
    expect(ids).toEqual(expect.arrayContaining([...expected]));
    expect(ids.length).toBeLessThan(9);
  });

  test("tells nothing of what only readers call somebody: a former cricketer", async () => {
    expect(leadOf(await run("timeline", "cricket"))).toMatch(/^The file has no dated fact about “cricket”\./);
  });

  test("of somebody ends with what has no date, and says so", async () => {
    const reply = await run("timeline", "ishaq dar");
    const facts = itemsOf(reply).map(({ factId }) => library.fact(factId ?? ""));
    const firstUndated = facts.findIndex((fact) => fact?.when === undefined);
    expect(firstUndated).toBeGreaterThan(0);
    expect(facts.slice(firstUndated).every((fact) => fact?.when === undefined)).toBe(true);
    expect(leadOf(reply)).toBe(
      `The story of Ishaq Dar in order: ${firstUndated} dated facts, then ${facts.length - firstUndated} without a date.`,
    );
  });

  test("of nothing in the file says so and what to do", async () => {
    expect(leadOf(await run("timeline", "the moon"))).toMatch(/no dated fact about “the moon”.*Leave the topic out/);
  });

  test("leaves out what was withdrawn", async () => {
    const reply = await runner(openLighthouse())("timeline");
    expect(itemsOf(reply).length).toBeGreaterThan(40);
    expect(textOf(reply)).not.toContain("was arrested");
  });

  test("puts what is known less exactly before what is known to the day", async () => {
    const small = libraryOf({
      facts: [
        { id: "day", claim: "The lock broke.", when: "2022-05-01" },
        { id: "year", claim: "The harbour silted up.", when: "2022" },
        { id: "month", claim: "The harbour closed.", when: "2022-05" },
        { id: "never", claim: "The lock is of oak." },
      ],
    });
    const ids = itemsOf(await runner(small)("timeline")).map(({ factId }) => factId);
    expect(ids[0]).toBe("year");
    expect(ids).toHaveLength(3);
  });
});
