import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import { itemsOf, missingBasis, textOf } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const library = openSaga();
const run = runner(library);
const lighthouse = openLighthouse();
const runLighthouse = runner(lighthouse, new Date("2031-05-08T12:00:00Z"));
const small = libraryOf({ facts: [{ id: "leak", claim: "A report leaked." }] });
const runSmall = runner(small);

describe.each(commands.map((command) => [command.name, command] as const))("%s", (name, { example, options }) => {
  test("says something with its example", async () => {
    const reply = await run(name, example);
    expect(leadOf(reply)).not.toBe("");
    expect(textOf(reply)).not.toMatch(/does not say|There is no|undefined|\[object|NaN/);
  });

  test("says something with nothing behind it, and as of when", async () => {
    for (const typed of [undefined, "", "   "]) {
      const reply = await run(name, typed);
      expect(leadOf(reply)).not.toBe("");
      expect(textOf(reply)).toContain(`As of 28 September 2022, revision ${library.revision}`);
      expect(textOf(reply)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test("says with nonsense behind it that there is nothing, and tells no fact", async () => {
    for (const typed of ["xyzzy plugh", "😀", "?!", "\ud83d", "constructor", "__proto__"]) {
      const reply = await run(name, typed);
      expect(leadOf(reply)).toMatch(
        /does not say|no dated fact|is not a date|There is no command|quotes (?:no words|nobody)|has no source|^Ask /,
      );
      expect(reply.judgement?.verdict ?? "not_in_file").toBe("not_in_file");
    }
  });

  test("takes any text behind it", async () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        expect(leadOf(await run(name, typed))).not.toBe("");
      }),
      { numRuns: 40 },
    );
  });

  test("does not repeat a long text at length", async () => {
    for (const typed of ["x".repeat(40_000), "x ".repeat(20_000), `${"?".repeat(40_000)}x`]) {
      expect(leadOf(await run(name, typed)).length).toBeLessThan(400);
    }
  });

  test("says something of a file of one plain sentence", async () => {
    for (const typed of [undefined, "leak"]) {
      const reply = await runSmall(name, name === "new" ? undefined : typed);
      expect(leadOf(reply)).not.toBe("");
      expect(textOf(reply)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test("shows with each fact how sure it is", async () => {
    const replies = [
      { reply: await run(name), facts: library },
      { reply: await runLighthouse(name), facts: lighthouse },
    ];
    const missing = replies.flatMap(({ reply, facts }) =>
      itemsOf(reply).flatMap((item) => {
        const fact = facts.fact(item.factId ?? "");
        return fact ? missingBasis(`${item.text} ${item.detail}`, fact, facts) : [];
      }),
    );
    expect(missing.filter((what) => what.startsWith("standing"))).toEqual([]);
  });

  test("never tells a withdrawn fact as if it stood", async () => {
    const replies = [await runLighthouse(name), await runLighthouse(name, name === "new" ? "2031-04-01" : "dunmallow")];
    const unmarked = replies
      .flatMap(itemsOf)
      .filter(({ text, detail }) => /was arrested/.test(text) && !/withdrawn/i.test(`${text} ${detail}`));
    expect(unmarked).toEqual([]);
  });

  test("offers completions that are no longer than a platform shows", () => {
    for (const { suggest } of options) {
      for (const typed of ["", "a", "xyzzy", "\ud83d", "عم"]) {
        const offered = suggest?.(typed, library, commands) ?? [];
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.filter((text) => text === "" || text.length > 100)).toEqual([]);
      }
    }
  });
});
