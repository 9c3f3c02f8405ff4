import { readFileSync } from "node:fs";
import { doubtsIn } from "../../src/saga/doubts/doubts.ts";
import { keysAt } from "../../src/saga/parse/json-schema.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { ENTITY_KINDS, type Saga, STANDINGS } from "../../src/saga/schema.ts";
import { FILE, inEntry, replaced } from "./planting.ts";

const PAGE = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");

function section(title: string): string {
  const [, text] = PAGE.split(`\n## ${title}\n`);
  if (text === undefined) throw new Error(`The page has no section "${title}".`);
  return text.split("\n## ")[0] ?? "";
}

function examples(title: string): readonly string[] {
  return [...section(title).matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ""]) => yaml);
}

/** A sound file in which nothing looks like a slip, once it tells the saga up to the day of the last example. */
function clean(edited: string): Saga {
  const text = replaced(edited, /^ {2}updated: .*$/m, "  updated: 2022-10-01");
  const result = parseSaga(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(doubtsIn(text, result.saga, "2022-10-01")).toEqual([]);
  return result.saga;
}

function withSource(text: string, source: string): string {
  return replaced(text, /^entities:/m, `${source}\nentities:`);
}

describe("the page for moderators", () => {
  const [source = "", fact = ""] = examples("Add a fact");
  const [newSource = "", replacement = ""] = examples("Correct a fact");
  const [retraction = ""] = examples("Retract a fact");
  const before = clean(FILE);
  const withFact = `${withSource(FILE, source)}\n${fact}`;

  test("adds a source and a fact as it says", () => {
    const after = clean(withFact);
    expect(after.sources).toHaveLength(before.sources.length + 1);
    expect(after.facts.slice(0, -1)).toEqual(before.facts);
    expect(after.facts.at(-1)).toMatchObject({ id: "post-asks-for-inquiry", standing: "reported", sources: ["evening-post"] });
    expect(after.facts.at(-1)?.questions).toHaveLength(2);
  });

  test("corrects a fact as it says: the old one stays and is replaced", () => {
    const after = clean(`${withSource(withFact, newSource)}\n${replacement}`);
    expect(after.facts).toHaveLength(before.facts.length + 2);
    expect(after.facts.at(-1)).toMatchObject({
      id: "post-asks-parliament",
      sources: ["evening-post-2"],
      supersedes: ["post-asks-for-inquiry"],
    });
  });

  test("retracts a fact as it says: it stays, with the day and the reason", () => {
    const after = clean(inEntry("post-asks-for-inquiry", /^.*$/s, retraction)(withFact));
    expect(after.facts).toHaveLength(before.facts.length + 1);
    expect(after.facts.at(-1)).toMatchObject({
      id: "post-asks-for-inquiry",
      standing: "retracted",
      retracted: { on: "2022-10-01", reason: "The paper withdrew the article." },
    });
  });

  test("shows what the checker really says of a slip in the fact that was retracted", () => {
    const shown = [...section("Check it").matchAll(/saga\.yaml:(\d+):(\d+): (.*)/g)].map(([, line, column, message]) => [
      Number(line),
      Number(column),
      message,
    ]);
    const slip = retraction.replace("standing: retracted", "standing: retractd");
    const result = parseSaga(inEntry("post-asks-for-inquiry", /^.*$/s, slip)(withFact));
    const problems = result.ok ? [] : result.problems;
    const lines = Number(shown[0]?.[0]) - (problems[0]?.line ?? 0);
    expect(problems.map(({ line, column, message }) => [line + lines, column, message])).toEqual(shown);
  });

  test("explains every key, standing and kind that the file may have", () => {
    const facts = section("The fields of a fact");
    const others = section("The fields of sources, entities and the saga");
    for (const key of keysAt(["facts", 0])) expect(facts).toContain(`| \`${key}\` |`);
    for (const group of ["quote", "expected", "because", "retracted"]) {
      for (const key of keysAt(["facts", 0, group])) expect(facts).toContain(`\`${key}\``);
    }
    for (const key of [["saga"], ["sources", 0], ["entities", 0]].flatMap(keysAt)) expect(others).toContain(`| \`${key}\` |`);
    for (const kind of ENTITY_KINDS) expect(others).toContain(`\`${kind}\``);
    for (const standing of STANDINGS) expect(section("What each standing means")).toContain(`| \`${standing}\` |`);
  });
});
