import { textOf } from "../answer/asking.ts";
import { openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const library = openSaga();
const run = runner(library);

describe("quote", () => {
  test.each(["imran khan", "Imran Khan?", "IK", "عمران خان", "imrna khan"])(
    "gives all of a person's words, verbatim: %j",
    async (typed) => {
      const reply = await run("quote", typed);
      const quotes = library.facts.filter(({ quote, standing }) => quote?.speaker === "imran-khan" && standing !== "retracted");
      expect(quotes.length).toBeGreaterThan(3);
      expect(reply.parts.flatMap((part) => (part.kind === "quote" ? [part.words] : []))).toEqual(quotes.map(({ quote }) => quote?.words));
    },
  );

  test("says of each whose words they are, to whom, how sure it is and where they were published", async () => {
    const reply = await run("quote", "azam khan");
    const quotes = reply.parts.filter((part) => part.kind === "quote");
    const bases = reply.parts.filter((part) => part.kind === "basis");
    expect(quotes.length).toBeGreaterThan(1);
    expect(bases).toHaveLength(quotes.length);
    for (const { by } of quotes) expect(by).toMatch(/^Azam Khan to Imran Khan, allegedly$/);
    for (const { text } of bases) expect(text).toMatch(/^Alleged, not confirmed\..* Source: The News International, quoted by ANI/);
  });

  test("finds who said some words", async () => {
    const reply = await run("quote", "let's play with it");
    expect(leadOf(reply)).toMatch(/^Imran Khan\b/);
    expect(textOf(reply)).toContain("Let's play with it.");
  });

  test("says of somebody who is not quoted that there are no words", async () => {
    expect(leadOf(await run("quote", "ishaq dar"))).toBe("The file quotes no words of Ishaq Dar.");
  });

  test.each(["nobody", "john smith", "bilawal"])("says that nobody of a name is quoted whom the file does not have: %j", async (name) => {
    expect(leadOf(await run("quote", name))).toMatch(/^The file quotes nobody of that name\./);
  });

  test("alone lists who is quoted, and how often", async () => {
    const text = textOf(await run("quote"));
    for (const name of ["Imran Khan", "Azam Khan", "The dark-web poster", "The News International"]) expect(text).toContain(name);
    expect(text).toMatch(/\b10 quotes\b/);
    expect(text).not.toContain("Ishaq Dar");
  });

  test("gives the words that a lawyer said for somebody as the lawyer's", async () => {
    const reply = await runner(openLighthouse())("quote", "sable wintringham");
    expect(textOf(reply)).toContain("My client has not pocketed one crown.");
  });
});
