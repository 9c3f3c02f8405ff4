import { doubtsIn } from "../../src/saga/doubts/doubts.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { FILE, inEntry, planted, withLines, withValue } from "./planting.ts";

function doubts(edited: string) {
  const { text, lines } = planted(edited);
  const parsed = parseSaga(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { told: doubtsIn(text, parsed.saga, "2022-09-29"), lines };
}

describe("what is sound and looks like a slip", () => {
  test("is nothing in the real file", () => {
    expect(doubts(FILE).told).toEqual([]);
  });

  test.each([
    ["a claim that lost its first quotation mark", withValue("dar-warrant", "claim", 'Dar is "wanted" and the court said" so.')],
    ["a quote that lost its last one", withLines("who-nab", `    quote:\n      words: ¦He was "spied on.\n      speaker: nab`)],
    ["a cause that has one", inEntry("dar-warrant", /cause: .*/, 'cause: ¦of a "corruption reference')],
  ])("is told at its line with its words: %s", (_, edit) => {
    const { told, lines } = doubts(edit(FILE));
    expect(told.map(({ line }) => line)).toEqual(lines);
    expect(told[0]?.message).toMatch(
      /^Fact "(?:dar-warrant|who-nab)": ".*" has one quotation mark \("\) without its partner\. Put the other one in/,
    );
  });

  test("is told of a curly quotation mark too", () => {
    const { told } = doubts(withValue("dar-warrant", "claim", "“Dar is wanted, the court said.")(FILE));
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining("has one quotation mark (“) without its partner")]);
  });

  test("is told of a text that a comment cuts off, with what is left of it", () => {
    const { told, lines } = doubts(withValue("dar-warrant", "claim", "The bureau filed case # 2 against Dar.")(FILE));
    expect(told.map(({ line }) => line)).toEqual(lines);
    expect(told[0]?.message).toMatch(/only "The bureau filed case" is read: .*Put the whole text in double quotes/);
  });

  test.each(['"Case # 2 was filed."', "Case no.#2 was filed.", "Case number 2 was filed."])("is not told of %s", (claim) => {
    expect(doubts(withValue("dar-warrant", "claim", claim)(FILE)).told).toEqual([]);
  });

  test.each(["9999", "3022-01-01", "2024-01-01"])("is told of what happened years ahead: %s", (when) => {
    const { told, lines } = doubts(withValue("dar-warrant", "when", when)(FILE));
    expect(told.map(({ line }) => line)).toContain(lines[0]);
    expect(told.map(({ message }) => message)).toContain(`Fact "dar-warrant": "${when}" is years ahead. Correct the date.`);
  });

  test("is not told of what is planned for the next year", () => {
    const { told } = doubts(withValue("dar-warrant", "when", "2023-12-31")(FILE));
    expect(told.map(({ message }) => message).join()).not.toContain("ahead");
  });

  test.each([
    ["happened later", withValue("dar-warrant", "when", "2022-09-29")],
    [
      "was withdrawn later",
      inEntry("dar-warrant", /standing: .*/, "standing: retracted\n    retracted: { on: 2022-09-29, reason: It was wrong. }"),
    ],
  ])("is told of the saga's day where a fact %s", (_, edit) => {
    const { told } = doubts(edit(FILE));
    expect(told.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^answers are "as of" "2022-09-28", yet fact "dar-warrant" tells of 2022-09-29\. Set updated to the day/),
    );
  });

  test("is not told of the saga's day where a fact lies ahead", () => {
    const { told } = doubts(withValue("dar-warrant", "when", "2022-10-05")(FILE));
    expect(told.map(({ message }) => message).join()).not.toContain("as of");
  });

  test.each(["when is the release", "why did he go?", "Who leaked the audio?"])("is told of a claim that is a question: %s", (claim) => {
    const { told } = doubts(withValue("dar-warrant", "claim", `"${claim}"`)(FILE));
    expect(told.map(({ message }) => message)).toEqual([
      `Fact "dar-warrant": "${claim}" is a question. Write what is so, and the question under questions.`,
    ]);
  });

  test.each(["What was said in the recordings is not known.", "When the audio was recorded, nobody says."])(
    "is not told of %s",
    (claim) => {
      expect(doubts(withValue("dar-warrant", "claim", `"${claim}"`)(FILE)).told).toEqual([]);
    },
  );

  test("is told of a source that comes through itself", () => {
    const { told } = doubts(withValue("dar-warrant", "sources", "[{id: ani, via: [ani]}]")(FILE));
    expect(told.map(({ message }) => message)).toEqual(['Fact "dar-warrant": source "ani" comes through itself. Name it once.']);
  });

  test("is told of a claim that nobody makes", () => {
    const { told } = doubts(inEntry("dar-warrant", /standing: .*/, "standing: claimed")(FILE));
    expect(told.map(({ message }) => message)).toEqual([
      'Fact "dar-warrant": it is claimed by nobody. Name who claims it as claimant, or give it another standing.',
    ]);
  });

  test.each(["3", "Warrant", "--"])("is told of a claim that is no sentence: %j", (claim) => {
    const { told, lines } = doubts(withValue("dar-warrant", "claim", `"${claim}"`)(FILE));
    expect(told.map(({ line, message }) => [line, message])).toEqual([
      [lines[0], `Fact "dar-warrant": "${claim}" is no sentence. Write who did or said what.`],
    ]);
  });

  test("is told of a claim that another fact makes already, in whatever capitals, unless one replaces the other", () => {
    const same = withValue(
      "who-nab",
      "claim",
      "In May 2022, a COURT did it",
    )(withValue("dar-warrant", "claim", "In May 2022 a court did it.")(FILE));
    expect(doubts(same.replace("¦", "")).told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Fact "(?:who-nab|dar-warrant)": The file says just that already: (?:dar-warrant|who-nab)\.$/),
    ]);
    const replaced = inEntry("who-nab", /- id: who-nab/, "- id: who-nab\n    supersedes: [dar-warrant]")(same);
    expect(doubts(replaced.replace("¦", "")).told).toEqual([]);
  });

  test.each([
    ["quotation marks in pairs", `'He was "spied on" and "heard".'`],
    ["inches", `'A 5" recorder lay there.'`],
    ["an apostrophe", `"It's a leak."`],
    ["typographic marks", "“No”, he said."],
  ])("is not %s", (_, claim) => {
    expect(doubts(withValue("dar-warrant", "claim", claim)(FILE)).told).toEqual([]);
  });

  test("is told of each source that was published before what it reports", () => {
    const { told, lines } = doubts(
      withValue("dar-warrant", "sources", "[ani]")(withValue("dar-warrant", "when", "2022-10-05")(FILE).replace("¦", "")),
    );
    expect(told.map(({ line, message }) => [line, message])).toEqual([
      [
        lines[0],
        expect.stringMatching(
          /^Fact "dar-warrant": it happened on 2022-10-05, yet its source "ani" was published on 2022-09-28, before that\. Correct/,
        ),
      ],
    ]);
  });

  test("is told of a source on the way too", () => {
    const dated = inEntry("dawn", /- id: dawn/, "- id: dawn\n    published: 2022-04-30")(FILE);
    const { told } = doubts(withValue("dar-warrant", "sources", "[{id: ani, via: [dawn]}]")(dated));
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('its source "dawn" was published on 2022-04-30')]);
  });

  test.each(["2022-09-28", "2022-09", "2022", "2022-10-05~"])("is not a source of 28 September for what happened %s", (when) => {
    expect(doubts(withValue("dar-warrant", "when", when)(FILE)).told).toEqual([]);
  });
});
