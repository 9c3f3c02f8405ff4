import fc from "fast-check";
import { factEntries } from "../../src/saga/parse/fact-entries.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { reparse } from "../../src/saga/parse/reparse.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { editFact, editText } from "../../src/saga/splice.ts";
import { FILE, inEntry } from "./planting.ts";

function parsed(text: string): Saga | undefined {
  const result = parseSaga(text);
  return result.ok ? result.saga : undefined;
}

const saga = parsed(FILE);
if (!saga) throw new Error("The data file is not sound.");
const known = { text: FILE, saga };

/** A file of a few facts, in which there is everything that may look like the beginning of another fact. */
const TRICKY = `saga: {title: The harbour}
sources: [{id: post, publisher: The Evening Post}]
facts:
  # - id: none
  - id: one
    claim: >-
      A text
      - that goes on
    standing: reported
    sources:
      - post

  - id: two # - id: none
    claim: "A text
      - id: none
      that goes on"
    standing: reported
    sources: [post]
    questions:
      - what: is it
      - id - none
  - # the third
    id: three
    claim: Three.
    standing: reported
    sources: [post]
entities:
  - {id: jane, name: Jane Doe, kind: person}
`.replace("- what: is it", '- "what: is it"');

describe("the entries of a file", () => {
  test("are as many as its facts, and begin with their dashes", () => {
    const { starts = [] } = factEntries(FILE) ?? {};
    expect(starts).toHaveLength(saga.facts.length + 1);
    expect(starts.slice(0, -1).map((start, at) => FILE.slice(start).startsWith(`  - id: ${saga.facts[at]?.id}\n`))).not.toContain(false);
    expect(starts.at(-1)).toBe(FILE.length);
    expect(factEntries(TRICKY)?.starts).toHaveLength(4);
    expect(factEntries(TRICKY.replaceAll("\n", "\r\n"))?.starts).toHaveLength(4);
    expect(factEntries('{"facts": []}')).toBeUndefined();
  });
});

describe("reading only what changed", () => {
  test.each<[string, string]>([
    ["one claim", inEntry("dar-warrant", /claim: .*/, "claim: Another.")(FILE)],
    ["a comment within a fact", inEntry("dar-warrant", /claim: /, "# a note\n    claim: ")(FILE)],
    ["a fact less", inEntry("who-nab", /^[\s\S]*$/, "")(FILE)],
    ["a fact more at the end", `${FILE}  - {id: new, claim: New., standing: reported, sources: [ani]}\n`],
    ["a fact more in the middle", inEntry("who-nab", /^/, "  - {id: new, claim: New., standing: reported, sources: [ani]}\n")(FILE)],
  ])("gives what reading all of it gives: %s", (_, text) => {
    expect(parsed(text)).toBeDefined();
    expect(reparse(known, text)).toEqual(parsed(text));
    expect(reparse(known, text)?.facts[0]).toBe(saga.facts[0]);
  });

  test.each<[string, string]>([
    ["another title", FILE.replace("title: Pakistan", "title: The Pakistan")],
    ["a source more", FILE.replace("\nentities:", "  - {id: geo, publisher: Geo News}\n\nentities:")],
    [
      "another person, and another fact",
      inEntry("dar-warrant", /claim: .*/, "claim: Another.")(FILE.replace("name: Imran Khan", "name: I. Khan")),
    ],
    ["the time zone left out", FILE.replace("  timezone: Asia/Karachi\n", "")],
    ["a comment", FILE.replace("sources:\n", "sources: # here\n")],
  ])("gives what reading all of it gives where what stands around the facts is another: %s", (_, text) => {
    expect(text).not.toBe(FILE);
    expect(parsed(text)).toBeDefined();
    expect(reparse(known, text)).toEqual(parsed(text));
    expect(reparse(known, text)?.facts.at(-1)).toBe(saga.facts.at(-1));
  });

  test.each<[string, string]>([
    ["a mistake in another section", FILE.replace("timezone: Asia/Karachi", "timezone: Asia/Nowhere")],
    ["a name that somebody else has", FILE.replace("name: Imran Khan", "name: Azam Khan")],
    ["a source less that facts cite", FILE.replace("- id: dawn\n", "- id: dusk\n")],
    ["a mistake", inEntry("dar-warrant", /standing: .*/, "standing: reportd")(FILE)],
    ["a quote that is never closed", inEntry("dar-warrant", /claim: /, 'claim: "')(FILE)],
    ["a source that is not there", inEntry("dar-warrant", /sources: .*/, "sources: [nowhere]")(FILE)],
    ["an id that is taken", inEntry("dar-warrant", /id: dar-warrant/, "id: who-nab")(FILE)],
    ["the heading gone", FILE.replace("facts:\n", "fakts:\n")],
  ])("leaves to reading all of it what it cannot tell: %s", (_, text) => {
    expect(reparse(known, text)).toBeUndefined();
  });

  test("never takes for sound, or for something else, what reading all of it does not", () => {
    const tricky = parsed(TRICKY);
    if (!tricky) throw new Error("The tricky file is not sound.");
    const pieces = [
      "",
      "\n",
      "  ",
      "- ",
      "  - id: x\n",
      '"',
      "'",
      "#",
      ": ",
      "[",
      "]",
      "{",
      "}",
      "  - ",
      "---\n",
      "a",
      "\t",
      "facts:\n",
      ">-",
      "&a ",
      "*a",
    ];
    const place = fc.nat(TRICKY.length);
    fc.assert(
      fc.property(place, fc.nat(12), fc.array(fc.constantFrom(...pieces), { maxLength: 4 }), (start, length, come) => {
        const text = TRICKY.slice(0, start) + come.join("") + TRICKY.slice(start + length);
        const read = reparse({ text: TRICKY, saga: tricky }, text);
        if (read) expect(read).toEqual(parsed(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test("an entry is edited as the whole text is", () => {
  const entries = factEntries(FILE);
  if (!entries) throw new Error("The data file has another layout.");
  for (const place of [0, 40, saga.facts.length - 1]) {
    const fact = saga.facts[place];
    if (!fact) throw new Error("There is no such fact.");
    for (const edit of [
      { of: "fact", kind: "replace", entry: { ...fact, claim: "Another.", review: "2022-10-01" } },
      { of: "fact", kind: "remove", id: fact.id },
    ] as const) {
      expect(editFact(FILE, entries, place, edit)).toBe(editText(FILE, edit));
    }
  }
  const entry = { id: "new", claim: "New.", standing: "reported", sources: ["ani"] } as const;
  const added = { of: "fact", kind: "add", entry, at: saga.facts.length } as const;
  expect(editFact(FILE, entries, saga.facts.length - 1, added)).toBe(editText(FILE, added));
});
