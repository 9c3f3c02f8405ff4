import { chainOf } from "../../src/saga/fact-reading.ts";
import { itemsOf, textOf } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const library = openSaga();
const run = runner(library);

describe("sources", () => {
  test("alone lists every outlet, with how many facts rest on it", async () => {
    const items = itemsOf(await run("sources"));
    expect(items.map(({ text }) => text)).toEqual(library.sources.map(({ publisher }) => expect.stringContaining(publisher)));
    for (const [index, { id }] of library.sources.entries()) {
      const count = library.facts.filter(({ sources }) => sources.flatMap(chainOf).includes(id)).length;
      expect(items[index]?.detail).toMatch(new RegExp(`\\b${count} facts?\\b`));
    }
  });

  test.each(["dawn", "Dawn newspaper", "DAWN?", "dwan"])("of an outlet tells the facts that rest on it: %j", async (typed) => {
    const ids = itemsOf(await run("sources", typed)).map(({ factId }) => factId);
    expect([...ids].sort()).toEqual(["dar-absconder", "dar-london", "nab-reference", "who-nab"]);
  });

  test.each([
    ["the case against Dar", "Dawn"],
    ["the absconder claim", "Dawn"],
    ["Imran Khan's claim about Raja and the Sharif family", "The Express Tribune"],
  ])("of a topic begins with the source: %j", async (typed, source) => {
    expect(leadOf(await run("sources", typed)).startsWith(source)).toBe(true);
  });

  test("tells the chain that a fact came through", async () => {
    expect(textOf(await run("sources", "dawn"))).toContain("Dawn, quoted by ANI (28 September 2022)");
  });

  test("leaves out what was withdrawn", async () => {
    expect(textOf(await runner(openLighthouse())("sources", "courier"))).not.toContain("was arrested");
  });

  test("gives the address of a source that has one", async () => {
    const small = libraryOf({ facts: [{ id: "leak", claim: "A report leaked." }] });
    const withUrl = { ...small, sources: [{ id: "post", publisher: "The Evening Post", url: "https://example.org/leak" }] };
    expect(textOf(await runner(withUrl)("sources"))).toContain("https://example.org/leak");
    expect(textOf(await runner(small)("sources"))).toContain("no address");
  });
});
