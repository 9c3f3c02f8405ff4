import { factEntries } from "../../src/saga/parse/fact-entries.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import type { Entity, Fact, Saga, Source } from "../../src/saga/schema.ts";
import { type Edit, editAroundFacts, editText, editUpdated } from "../../src/saga/splice.ts";
import { FILE } from "./planting.ts";

function parsed(text: string, json = false): Saga {
  const result = parseSaga(text, { json });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.saga;
}

function factOf(text: string, id: string): Fact {
  const fact = parsed(text).facts.find((entry) => entry.id === id);
  if (!fact) throw new Error(`There is no fact "${id}".`);
  return fact;
}

/** The lines of a text that another has not, in both directions. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { gone: old.slice(head, old.length - tail), come: now.slice(head, now.length - tail) };
}

const NEW: Fact = {
  id: "post-asks",
  claim: "The Evening Post: calls for an inquiry # now.",
  standing: "reported",
  claimant: "ani",
  about: ["pm-office"],
  quote: { words: "\"No\" 'yes', he said: null", speaker: "ani" },
  sources: [{ id: "ani", via: ["the-news"] }, "dawn"],
  when: "2022",
  expected: { what: "an inquiry", at: "2022-09-30T09:30" },
  because: { cause: "- of the leak", claimant: "ani" },
  questions: ["who calls: for an inquiry", "true", "کون"],
  added: "2022-09-29",
};

const SAMPLES: readonly (readonly [string, string])[] = [
  ["as it stands", FILE],
  ["with Windows' line ends", FILE.replaceAll("\n", "\r\n")],
  ["without a line end", FILE.trimEnd()],
  ["with a comment behind every field", FILE.replace(/^( {4}(?:standing|claimant|when): \S+)$/gm, "$1 # note - of: somebody")],
  ["with a comment between dash and field", FILE.replace(/^ {2}- id: dar-warrant$/m, "  - # the warrant - first\n    id: dar-warrant")],
  ["with a byte order mark", `\ufeff${FILE}`],
  ["with sections swapped", swapped(FILE)],
];

function swapped(text: string): string {
  const at = (key: string) => text.indexOf(`\n${key}:\n`) + 1;
  return `${text.slice(0, at("entities")) + text.slice(at("facts")).trimEnd()}\n\n${text.slice(at("entities"), at("facts"))}`;
}

describe.each(SAMPLES)("an edit of the data file %s", (_, text) => {
  const before = parsed(text);

  function edited(edit: Edit): string {
    const after = editText(text, edit);
    const id = edit.kind === "remove" ? edit.id : edit.entry.id;
    const without = (saga: Saga) => saga.facts.filter((fact) => fact.id !== id);
    expect(without(parsed(after))).toEqual(without(before));
    return after;
  }

  test("adds a fact with every field, and nothing else changes", () => {
    const after = edited({ of: "fact", kind: "add", entry: NEW, at: before.facts.length });
    expect(factOf(after, NEW.id)).toEqual(NEW);
    expect(changedLines(text, after).gone.filter((line) => line !== "")).toEqual([]);
  });

  test("replaces each field of each fact alone, on its own lines", () => {
    for (const fact of before.facts.filter(({ id }) => id === "dar-warrant")) {
      for (const change of [
        { claim: "Another claim, in one sentence: short." },
        { standing: "disputed" as const },
        { about: ["pti"] },
        { when: "2022-10-01~" },
        { quote: { words: 'not so: "no"', speaker: "imran-khan" } },
        { questions: [...(fact.questions ?? []), "what - now?"] },
        { sources: ["dawn" as const] },
        { review: "2022-11-01" },
      ]) {
        const wanted: Fact = { ...fact, ...change };
        const after = edited({ of: "fact", kind: "replace", entry: wanted });
        expect(factOf(after, fact.id)).toEqual(wanted);
        const { gone, come } = changedLines(text, after);
        expect(gone.length).toBeLessThan(8 + 6 * Number("sources" in change));
        expect(come.length).toBeLessThan(8);
      }
    }
  });

  test("takes each optional field out and puts it back", () => {
    for (const fact of before.facts.slice(30, 33)) {
      for (const key of ["claimant", "about", "quote", "when", "questions", "because", "expected"] as const) {
        if (fact[key] === undefined) continue;
        const { [key]: _gone, ...rest } = fact;
        const without = edited({ of: "fact", kind: "replace", entry: rest });
        expect(factOf(without, fact.id)).toEqual(rest);
        expect(factOf(editText(without, { of: "fact", kind: "replace", entry: fact }), fact.id)).toEqual(fact);
      }
    }
  });

  test("changes no byte where nothing changes", () => {
    for (const fact of before.facts.slice(-9)) expect(editText(text, { of: "fact", kind: "replace", entry: fact })).toBe(text);
  });

  test("removes a fact and leaves the comments about others", () => {
    for (const { id } of [before.facts[0], before.facts[40], before.facts.at(-1)].flatMap((fact) => fact ?? [])) {
      const after = editText(text, { of: "fact", kind: "remove", id });
      const comments = (of: string) => of.split("\n").filter((line) => /^\s*#/.test(line));
      expect(comments(after)).toEqual(comments(text));
      expect(after).not.toContain(`id: ${id}\n`);
    }
  });
});

const SOURCE: Source = {
  id: "geo-news",
  publisher: "Geo News: the channel",
  published: "2022-09-29",
  url: "https://www.geo.tv/latest/1#top",
};
const PERSON: Entity = {
  id: "fawad",
  name: "Fawad Chaudhry",
  kind: "person",
  role: "former minister: information",
  aliases: ["Fawad", "فواد"],
};

describe.each(SAMPLES.filter((_, at) => at % 2 === 1 || at === 6))("sources, people and things of the data file %s", (_, text) => {
  const before = parsed(text);
  const people = before.entities.findLastIndex(({ kind }) => kind === "person") + 1;

  test.each<[string, Edit]>([
    ["a source", { of: "source", kind: "add", entry: SOURCE, at: before.sources.length }],
    ["a person", { of: "entity", kind: "add", entry: PERSON, at: people }],
  ])("%s is added at its place, nothing else changes, and is taken out again", (_name, edit) => {
    const after = editText(text, edit);
    const section = edit.of === "source" ? "sources" : "entities";
    if (edit.kind !== "add") throw new Error("It is an addition.");
    expect(parsed(after)).toEqual({ ...before, [section]: before[section].toSpliced(edit.at, 0, edit.entry as never) });
    expect(changedLines(text, after).gone.filter((line) => line !== "")).toEqual([]);
    expect(editText(after, { of: edit.of, kind: "remove", id: edit.entry.id })).toBe(text);
    const entries = factEntries(text);
    expect(entries?.starts).toHaveLength(before.facts.length + 1);
    if (entries) expect(editAroundFacts(text, entries, edit)).toBe(after);
  });

  test("are corrected on their own lines", () => {
    const dawn = before.sources.find(({ id }) => id === "dawn");
    const imran = before.entities.find(({ id }) => id === "imran-khan");
    if (!dawn || !imran) throw new Error("The file has no such entries.");
    for (const edit of [
      { of: "source", kind: "replace", entry: { ...dawn, url: "https://www.dawn.com", kind: "paper" } },
      { of: "entity", kind: "replace", entry: { ...imran, aliases: ["IK"], role: "chief of PTI" } },
    ] as const) {
      const after = editText(text, edit);
      const section = edit.of === "source" ? "sources" : "entities";
      expect(parsed(after)[section]).toContainEqual(edit.entry);
      expect(changedLines(text, after).gone.length).toBeLessThan(6);
      const entries = factEntries(text);
      if (entries) expect(editAroundFacts(text, entries, edit)).toBe(after);
    }
  });
});

describe("a file that names nobody", () => {
  const bare =
    "saga: {title: The harbour}\nsources:\n  - {id: post, publisher: Post}\n\n# the facts\nfacts:\n  - {id: one, claim: One., standing: reported, sources: [post]}\n";
  const json = JSON.stringify(parsed(bare));

  test.each<[string, string, boolean]>([
    ["without the section", bare, false],
    ["with an empty one", bare.replace("\nfacts:", "\nentities: [] # nobody yet\nfacts:"), false],
    ["in JSON", json, true],
    ["in JSON without the section", json.replace('"entities":[],', ""), true],
  ])("takes the first person, %s, and lets them go", (_, text, isJson) => {
    const grown = editText(text, { of: "entity", kind: "add", entry: PERSON, at: 0 }, { json: isJson });
    expect(parsed(grown, isJson).entities).toEqual([PERSON]);
    const shrunk = editText(grown, { of: "entity", kind: "remove", id: PERSON.id }, { json: isJson });
    expect(parsed(shrunk, isJson)).toEqual(parsed(text, isJson));
    expect(parsed(editText(shrunk, { of: "entity", kind: "add", entry: PERSON, at: 0 }, { json: isJson }), isJson).entities).toEqual([
      PERSON,
    ]);
    if (!isJson) expect(grown).toContain("# the facts\n");
  });
});

describe("a file in brackets", () => {
  const flow = `saga: {title: The harbour}
sources: [{id: post, publisher: The Evening Post}]
# kept
facts: [{id: one, claim: One., standing: reported, sources: [post]}, {id: two, claim: Two., standing: reported, sources: [post]}] # kept too
`;
  const small = JSON.parse(JSON.stringify(parsed(flow))) as Saga;
  const two: Fact = { id: "two", claim: 'Two, "changed": {so}.', standing: "disputed", sources: ["post"], questions: ["which, two?"] };

  test.each([
    ["YAML", flow, false],
    ["JSON on one line", JSON.stringify(small), true],
    ["JSON laid out", `${JSON.stringify(small, null, 2)}\n`, true],
  ])("in %s is edited in place", (_, text, json) => {
    const replaced = editText(text, { of: "fact", kind: "replace", entry: two }, { json });
    expect(parsed(replaced, json).facts).toEqual([small.facts[0], two]);
    const grown = editText(replaced, { of: "fact", kind: "add", entry: { ...two, id: "three" }, at: 2 }, { json });
    expect(parsed(grown, json).facts.map(({ id }) => id)).toEqual(["one", "two", "three"]);
    for (const id of ["one", "two", "three"]) {
      const without = editText(grown, { of: "fact", kind: "remove", id }, { json });
      expect(parsed(without, json).facts.map((fact) => fact.id)).toEqual(["one", "two", "three"].filter((other) => other !== id));
    }
    if (json) expect(() => JSON.parse(grown)).not.toThrow();
    else expect(grown).toMatch(/# kept\n.*# kept too\n/s);
  });
});

describe("the day of the saga", () => {
  test("is set in its line alone", () => {
    expect(changedLines(FILE, editUpdated(FILE, "2022-09-30"))).toEqual({
      gone: [expect.stringContaining("updated: 2022-09-28")],
      come: [expect.stringContaining("updated: 2022-09-30")],
    });
  });

  const FACTS = "sources: [{id: p, publisher: P}]\nfacts: [{id: f, claim: It is so., standing: reported, sources: [p]}]\n";
  test.each([
    ["in brackets", `saga: {title: T, updated: "2022"}\n${FACTS}`],
    [
      "where there was none, with a byte order mark and other line ends",
      `\ufeffsaga:\n  title: T # a note\n${FACTS}`.replaceAll("\n", "\r\n"),
    ],
  ])("is set %s", (_, text) => {
    const edited = editUpdated(text, "2022-09-30");
    expect(parsed(edited)).toEqual({ ...parsed(text), saga: { ...parsed(text).saga, updated: "2022-09-30" } });
    expect(edited.startsWith("\ufeff")).toBe(text.startsWith("\ufeff"));
    expect(edited.includes("# a note")).toBe(text.includes("# a note"));
  });

  test("is set in JSON", () => {
    const text = JSON.stringify(parsed(FILE), null, 2);
    expect(changedLines(text, editUpdated(text, "2022-09-30", { json: true })).come).toEqual([
      expect.stringContaining('"updated": "2022-09-30"'),
    ]);
  });
});
