import { parse } from "yaml";
import { type ParseOptions, parseSaga } from "../../src/saga/parse/parse.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { FILE } from "./planting.ts";

const PLAIN = `saga:
  title: The harbour inquiry
sources:
  - id: post
    publisher: The Evening Post
facts:
  - id: leaked
    claim: Two reports were leaked.
    standing: reported
    sources: [post]
`;

function parsed(text: string, options?: ParseOptions): Saga {
  const result = parseSaga(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.saga;
}

function problemsOf(text: string, options?: ParseOptions) {
  const result = parseSaga(text, options);
  return result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("a sound file", () => {
  test("is read as it is written", () => {
    const saga = parsed(FILE);
    expect(saga.saga.timezone).toBe("Asia/Karachi");
    expect(saga.facts.map((fact) => fact.id)).toEqual(parse(FILE).facts.map((fact: { id: string }) => fact.id));
  });

  test("needs no more than plain sentences with a source", () => {
    expect(parsed(PLAIN)).toEqual({
      saga: { title: "The harbour inquiry", timezone: "UTC" },
      sources: [{ id: "post", publisher: "The Evening Post" }],
      entities: [],
      facts: [{ id: "leaked", claim: "Two reports were leaked.", standing: "reported", sources: ["post"] }],
    });
  });

  test("may be JSON of the same shape, on one line or indented with tabs", () => {
    const data = parse(FILE, { schema: "failsafe" });
    expect(parsed(JSON.stringify(data), { json: true })).toEqual(parsed(FILE));
    expect(parsed(JSON.stringify(data, null, "\t"), { json: true })).toEqual(parsed(FILE));
  });

  test("may name its JSON Schema for the editor", () => {
    expect(parsed(`$schema: saga.schema.json\n${PLAIN}`).$schema).toBe("saga.schema.json");
  });

  test("may begin with a byte order mark and end its lines as Windows does", () => {
    expect(parsed(`\ufeff${PLAIN.replaceAll("\n", "\r\n")}`)).toEqual(parsed(PLAIN));
  });

  test.each([
    ["a year", "when: 2022", { when: "2022" }],
    ["a date", "when: 2022-09-27", { when: "2022-09-27" }],
    ["an approximate month", "when: 2022-09~", { when: "2022-09~" }],
    ["a number", "where: 1234.50", { where: "1234.50" }],
    ["no", "where: no", { where: "no" }],
    ["true", "where: true", { where: "true" }],
    ["a place that looks like an id", "where: red-zone", { where: "red-zone" }],
    ["a text over several lines", "where: the old\n      harbour", { where: "the old harbour" }],
    ["a text that hyphenates over several lines", "where: the old\n      -ish harbour", { where: "the old -ish harbour" }],
    ["quotes in a text", `where: 'the "old" harbour'`, { where: 'the "old" harbour' }],
    ["a comment behind a value", "where: the harbour # as of May", { where: "the harbour" }],
    ["another script", "where: بندرگاہ", { where: "بندرگاہ" }],
    ["a number sign without a space before it", "where: pier#4", { where: "pier#4" }],
  ])("keeps %s as text", (_, line, expected) => {
    expect(parsed(`${PLAIN}    ${line}\n`).facts[0]).toMatchObject(expected);
  });

  test("may give several sources one publisher, with its aliases", () => {
    const second = "  - {id: post-2, publisher: The Evening Post, aliases: [the Post]}\nfacts:";
    expect(
      parsed(PLAIN.replace("facts:", second).replace("Evening Post\n", "Evening Post\n    aliases: [the Post]\n")).sources,
    ).toHaveLength(2);
  });

  test("may let a publisher be an entity of the saga", () => {
    const entity = "entities:\n  - {id: the-post, name: The Evening Post, kind: organization}\nfacts:";
    expect(parsed(PLAIN.replace("facts:", entity)).entities).toHaveLength(1);
  });
});

describe("a file that is none", () => {
  test.each([
    ["nothing", ""],
    ["only a comment", "# to do\n"],
    ["null", "null"],
  ])("says that it is empty where there is %s", (_, text) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining("1:1 The file is empty. Write the sections saga:")]);
  });

  test.each([
    ["a text", "hello"],
    ["a list", "- a"],
  ])("says that it begins with no section where it is %s", (_, text) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining("1:1 The file does not begin with a section.")]);
  });

  test("names every section that is missing", () => {
    expect(problemsOf("saga: {title: t}")).toEqual([
      expect.stringContaining("1:1 The file has no section sources. Add it like this: sources: [{id: "),
      expect.stringContaining("1:1 The file has no section facts. Add it like this: facts: [{id: "),
    ]);
  });

  test("says of a section what should be there", () => {
    expect(problemsOf(PLAIN.replace("  title: The harbour inquiry", "  - title"))).toEqual([
      expect.stringContaining('2:3 Section saga is a list ("title"), but should be a group of keys.'),
    ]);
  });
});

describe("mistakes in JSON", () => {
  const data = {
    saga: { title: "t" },
    sources: [{ id: "post", publisher: "P" }],
    facts: [{ id: "f", claim: "c", standing: "claimed", sources: ["post"] }],
  };
  const json = JSON.stringify(data, null, "\t");

  test.each([
    ["a comma left out", '"c",', '"c"', '15:4 ""standing": "claimed"," does not fit'],
    ["a quote left out", '"c",', '"c,', "14:13"],
    ["a wrong value", '"claimed"', '"claimd"', '15:16 Fact "f": standing "claimd" is none of'],
    ["null", '"c"', "null", '14:13 Fact "f": claim is empty. Fill it in like this: "claim": "'],
    ["a list for a text", '"c"', '["c"]', '14:13 Fact "f": claim is a list ("c"), but should be one text. Write it like this: "claim": "'],
  ])("%s is told with its line and column", (_, from, to, expected) => {
    expect(problemsOf(json.replace(from, to), { json: true })).toEqual([expect.stringContaining(expected)]);
  });
});

describe("messages", () => {
  test("cannot steer a terminal or break a line", () => {
    const [problem = ""] = problemsOf(PLAIN.replace("reported", '"\\e[31m\\nred"'));
    expect(problem).toContain("red");
    expect(problem).not.toMatch(/\p{Cc}/u);
  });

  test("show only the beginning of a long value", () => {
    const [problem = ""] = problemsOf(PLAIN.replace("reported", "x".repeat(5000)));
    expect(problem).toContain(`"${"x".repeat(60)}…"`);
    expect(problem.length).toBeLessThan(300);
  });
});
