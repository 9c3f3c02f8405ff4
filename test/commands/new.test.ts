import { itemsOf, textOf } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const run = runner(openSaga());

const small = runner(
  libraryOf({
    about: { updated: "2022-05-20" },
    facts: [
      { id: "old", claim: "The lock broke.", when: "2022-04-01" },
      { id: "month", claim: "The harbour closed.", when: "2022-05" },
      { id: "newest", claim: "The harbour opened again.", when: "2022-05-19" },
      { id: "added", claim: "The lock was made of oak.", when: "1950", added: "2022-05-18" },
      {
        id: "gone",
        claim: "The harbour master fled.",
        standing: "retracted",
        when: "2022-04-02",
        retracted: { on: "2022-05-17", reason: "He had been on leave." },
      },
    ],
  }),
);

async function idsOf(since?: string): Promise<readonly string[]> {
  return itemsOf(await small("new", since)).flatMap(({ factId }) => factId ?? []);
}

describe("new", () => {
  test("begins with what is known to be newest", async () => {
    expect((await idsOf())[0]).toBe("newest");
    expect(itemsOf(await run("new"))[0]?.text).toMatch(/^(?:Wednesday )?28 September 2022: /);
  });

  test("counts a fact as new when it came into the file, not when it happened", async () => {
    expect(await idsOf("2022-05-18")).toEqual(expect.arrayContaining(["newest", "added"]));
  });

  test("with a date tells what came since, and how much", async () => {
    expect(await idsOf("2022-05-17")).not.toContain("old");
    expect(leadOf(await small("new", "2022-05-19"))).toContain("19 May 2022");
    expect(leadOf(await small("new", "2030-01-01"))).toBe("Nothing new since 1 January 2030.");
  });

  test.each(["2022", "2022-05", "2022-05-01", "2022-05-17~"])("takes the date %s", async (since) => {
    expect(await idsOf(since)).toContain("newest");
  });

  test("takes a day as people say it", async () => {
    expect(await idsOf("18 May")).toEqual(await idsOf("2022-05-18"));
    expect(await idsOf("17 May 2022")).toContain("newest");
  });

  test.each(["yesterday", "ages ago", "18 May or 19 May", "30/9", "2022-13-01", "2022-02-30"])(
    "says of %j how a date is written",
    async (since) => {
      const lead = leadOf(await small("new", since));
      expect(lead).toContain(`“${since}”`);
      expect(lead).toMatch(/2022-09-26/);
    },
  );

  test("tells what was withdrawn, when and why", async () => {
    for (const reply of [await small("new"), await small("new", "2022-05-17")]) {
      expect(itemsOf(reply).map(({ factId }) => factId)).toContain("gone");
      expect(textOf(reply)).toMatch(/withdrawn/i);
      expect(textOf(reply)).toContain("17 May 2022");
      expect(textOf(reply)).toContain("He had been on leave.");
    }
  });

  test("tells of another story what was withdrawn, when and why", async () => {
    const text = textOf(await runner(openLighthouse())("new", "2031-04-18"));
    expect(text).toMatch(/withdrawn/i);
    expect(text).toContain("a tourist who looks like him");
  });
});
