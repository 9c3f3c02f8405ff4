import { parseSaga } from "../../src/saga/parse/parse.ts";
import { FILE } from "./planting.ts";

const DEEP = 1000;

/** Texts that nobody keeps a saga in, and what is said of each. */
const HOSTILE: readonly (readonly [name: string, text: () => string, says: RegExp])[] = [
  ["1000 brackets", () => `saga: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}`, /more than 32 deep/],
  ["1000 open brackets", () => "[".repeat(DEEP), /more than 32 deep/],
  ["1000 braces", () => `${"{a: ".repeat(DEEP)}${"}".repeat(DEEP)}`, /more than 32 deep/],
  ["1000 dashes", () => `${"- ".repeat(DEEP)}a`, /more than 32 deep/],
  ["1000 indented keys", () => Array.from({ length: DEEP }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), /more than 32 deep/],
  ["1000 keys on a line in brackets", () => `[${"a: ".repeat(DEEP)}]`, /more than 32 deep/],
  ["1000 question marks", () => `${"? ".repeat(DEEP)}a`, /more than 32 deep/],
  ["an alias bomb", aliasBomb, /The \* in front of "a" has a meaning of its own/],
  ["a prototype as a section", () => `__proto__: {a: b}\n${FILE}`, /has a section "__proto__", which does not exist/],
  [
    "a constructor as a key",
    () => FILE.replace("saga:\n", "saga:\n  constructor: {a: b}\n"),
    /has a key "constructor", which does not exist/,
  ],
  ["objects that cannot be written as text", () => "saga: {title: [{toString: a, valueOf: b}]}", /title is a list/],
  ["60 MB", () => "x".repeat(60_000_000), /larger than 50 MB/],
  ["a line of 100,000 characters", () => `saga: ${"x".repeat(100_000)}`, /longer than 20000 characters/],
  ["a zero byte", () => FILE.replace("saga:", "saga:\u0000"), /control character here \(U\+0000\)/],
  ["an escape character", () => FILE.replace("title: ", "title: \u001b[31m"), /control character here \(U\+001B\)/],
  ["10,000 brackets that do not match", () => "]".repeat(10_000).replace(/(.{100})/g, "$1\n"), /cannot be read|does not fit|too far/],
];

function aliasBomb(): string {
  const levels = Array.from({ length: 20 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(", ")}]`);
  return ["l0: &a x", ...levels].join("\n").replaceAll("*l0", "*a");
}

describe("a hostile text", () => {
  test.each(HOSTILE)("%s: is refused at once, again and again", (_, text, says) => {
    const hostile = text();
    for (let round = 0; round < 3; round++) {
      const before = performance.now();
      const result = parseSaga(hostile);
      expect(performance.now() - before).toBeLessThan(2000);
      expect(result.ok ? [] : result.problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
    }
  });

  test("leaves every object without the keys it brought", () => {
    parseSaga(`__proto__: {polluted: yes}\nsaga: {__proto__: {polluted: yes}}\n`);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a large file", () => {
  const seconds = (facts: number, broken: boolean) => {
    const text = saga(facts, broken);
    const before = performance.now();
    const result = parseSaga(text);
    expect(result.ok ? 0 : result.problems.length).toBe(broken ? 4 * facts + 1 : 0);
    return (performance.now() - before) / 1000;
  };

  test.each([
    ["sound", false],
    ["wrong in every fact", true],
  ])("that is %s takes time in proportion to its size", (_, broken) => {
    seconds(500, broken);
    const small = seconds(500, broken);
    // Eight times the facts: in proportion 8 times as long, quadratic 64 times.
    expect(seconds(4000, broken)).toBeLessThan(30 * small);
  });
});

/** A saga of many facts, each superseding the one before; broken, each has four mistakes and all of them form one ring. */
function saga(facts: number, broken: boolean): string {
  const fact = (at: number) => `
  - id: fact-${at}
    claim: Report ${at} was leaked to the papers.
    standing: ${broken ? "reportd" : "reported"}
    about: [${broken ? `nobody-${at}` : "jane-doe"}]
    sources: [post]
    when: ${broken ? "2022-13" : "2022-09-27"}
    supersedes: [${broken ? `fact-${(at + 1) % facts}, fakt-${at}` : at > 0 ? `fact-${at - 1}` : ""}]`;
  return `saga: {title: The harbour inquiry}
sources:
  - {id: post, publisher: The Evening Post}
entities:
  - {id: jane-doe, name: Jane Doe, kind: person}
facts:${Array.from({ length: facts }, (_, at) => fact(at)).join("")}
`;
}
