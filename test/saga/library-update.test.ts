import { changesBetween } from "../../src/saga/changes.ts";
import { buildLibrary, type Library, libraryUpdate } from "../../src/saga/library.ts";
import type { Fact, Saga } from "../../src/saga/schema.ts";
import { finish, inSlices } from "../../src/search/steps.ts";
import type { Unit } from "../../src/search/units.ts";

/** Many enough to be derived from, and not built anew. */
const COUNT = 1500;

const COLOURS = ["red", "green", "blue", "white", "black"];

const OLDER: Saga = {
  saga: { title: "The harbour inquiry", timezone: "UTC" },
  sources: [{ id: "post", publisher: "The Evening Post" }],
  entities: [{ id: "jane", name: "Jane Doe", kind: "person" }],
  facts: Array.from({ length: COUNT }, (_, number) => fact(`f${number}`, `The ${COLOURS[number % 5]} boat ${number} entered the harbour.`)),
};

function fact(id: string, claim: string, more: Partial<Fact> = {}): Fact {
  return { id, claim, standing: "reported", sources: ["post"], ...more };
}

/** One fact more, one fewer, one changed, and one that disputes and replaces others. */
const NEWER: Saga = {
  ...OLDER,
  facts: [
    fact("first", "Jane Doe hid the zeppelin.", { about: ["jane"] }),
    ...OLDER.facts.slice(0, 700),
    fact("f700", "The submarine sank."),
    ...OLDER.facts.slice(701, 1200),
    ...OLDER.facts.slice(1201),
    fact("last", "No boat entered.", { disputes: ["f3"], supersedes: ["f4"] }),
  ],
};

function updated(older: Library, newer: Saga): Library {
  const changes = changesBetween({ ...OLDER, facts: [...older.facts] }, newer, "bbbbbbb");
  return finish(libraryUpdate(older, changes));
}

function search(library: Library, ...terms: readonly string[]): readonly string[] {
  return library.index.search(new Map(terms.map((term) => [term, 1])), 5).flatMap(({ id }) => library.facts[id]?.id ?? []);
}

/** A reading as words and names: the units' numbers depend on what was read before. */
function readText(library: Library, fact: Fact): unknown {
  const { claim, quote, extras, dates, questions, ids } = library.reading(fact);
  const textOf = (units: readonly Unit[]) => units.map(({ number: _, ...unit }) => unit);
  return {
    claim: textOf(claim),
    quote: textOf(quote),
    extras: textOf(extras),
    dates: textOf(dates),
    questions: questions.map(textOf),
    ids,
  };
}

describe("a library derived from an older one", () => {
  const older = buildLibrary(OLDER, "aaaaaaa");
  const newer = updated(older, NEWER);
  const anew = buildLibrary(NEWER, "bbbbbbb");

  test("holds the newer file's facts in its order, and its revision", () => {
    expect(newer.facts).toEqual(NEWER.facts);
    expect(newer.revision).toBe(anew.revision);
    expect(newer.fact("last")?.claim).toBe("No boat entered.");
    expect(newer.fact("f1200")).toBeUndefined();
  });

  test.each([["zeppelin"], ["submarin"], ["@jane"], ["1199"], ["1200"], ["700"], ["red"], ["boat", "enter"], ["black", "1404"]])(
    "finds for %s %s what one built anew finds",
    (...terms) => {
      expect(search(newer, ...terms)).toEqual(search(anew, ...terms));
      expect(terms.map((term) => newer.index.documentCount(term))).toEqual(terms.map((term) => anew.index.documentCount(term)));
      expect(newer.index.size).toBe(anew.index.size);
    },
  );

  test("knows the words that came, and no longer those that went", () => {
    expect([newer, older].map((library) => library.hasWord("zeppelin"))).toEqual([true, false]);
    expect([newer, older].map((library) => library.hasWord("1200"))).toEqual([false, true]);
    expect(newer.speller.correct("zepelin", { slips: 2, lists: 2 })).toBe("zeppelin");
  });

  test("reads facts and their relations as one built anew does", () => {
    for (const one of [NEWER.facts[0], NEWER.facts[701], NEWER.facts.at(-1)]) {
      if (one) expect(readText(newer, one)).toEqual(readText(anew, one));
    }
    const [third, fourth] = [newer.fact("f3"), newer.fact("f4")];
    expect(third && newer.disputesOf(third).map(({ id }) => id)).toEqual(["last"]);
    expect(fourth && newer.successorOf(fourth)?.id).toBe("last");
  });

  test("leaves the older one as it was", () => {
    expect(older.facts).toBe(OLDER.facts);
    expect([search(older, "zeppelin"), search(older, "submarin"), search(older, "1200"), search(older, "700")]).toEqual([
      [],
      [],
      ["f1200"],
      ["f700"],
    ]);
    expect(older.index.documentCount("zeppelin")).toBe(0);
  });

  test("can be derived from in turn, back to what it came from", () => {
    const back = updated(newer, OLDER);
    expect(back.facts).toEqual(OLDER.facts);
    expect([search(back, "zeppelin"), search(back, "1200"), search(back, "700")]).toEqual([[], ["f1200"], ["f700"]]);
  });

  test("reads every fact anew where a name has changed", () => {
    const renamed = updated(older, { ...OLDER, entities: [{ id: "boat", name: "Boat", kind: "event" }] });
    expect(older.index.documentCount("@boat")).toBe(0);
    expect(renamed.index.documentCount("@boat")).toBe(COUNT);
  });

  test("is made in steps between which the older one answers and others have their turn", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns++;
      expect(search(older, "1200")).toEqual(["f1200"]);
    }, 0);
    const made = await inSlices(libraryUpdate(older, changesBetween(OLDER, NEWER, "0000000")), 0);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(search(made, "zeppelin")).toEqual(["first"]);
  });
});
