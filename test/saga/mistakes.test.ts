import { parseSaga } from "../../src/saga/parse/parse.ts";
import { FILE, HERE, inEntry, planted, replaced, withLines, withValue } from "./planting.ts";

type Edit = (file: string) => string;

/** A mistake somebody makes: where, what the message quotes of it and the mend that it offers. */
type Mistake = readonly [name: string, edit: Edit, value: string, mend: string];

const without =
  (id: string, key: string): Edit =>
  (file) =>
    inEntry(id, /- id/, `${HERE}- id`)(inEntry(id, new RegExp(`^ {4}${key}:.*\\n`, "m"), "")(file));

const SYNTAX: readonly Mistake[] = [
  ["a tab as indentation", inEntry("dar-warrant", /^ {4}claim:/m, `${HERE}\tclaim:`), "claim: In May", "Use spaces"],
  ["a tab behind spaces", inEntry("dar-warrant", /^ {4}standing:/m, `${HERE}  \tstanding:`), "standing: reported", "Use spaces"],
  [
    "a no-break space as indentation",
    inEntry("dar-warrant", /^ {4}claim:/m, `${HERE}\u00a0\u00a0\u00a0 claim:`),
    "claim: In",
    "Use spaces",
  ],
  ["an open double quote", withValue("dar-warrant", "claim", '"A court issued a warrant.'), '"A court issued', "Put one at the end"],
  ["an open single quote", withValue("dar-warrant", "claim", "'A court issued a warrant."), "'A court issued", "Put one at the end"],
  ["an open quote in a list item", inEntry("dar-warrant", /- when was.*/, `- ${HERE}"when was it`), '"when was it', "Put one at the end"],
  [
    "text behind the closing quote",
    withValue("dar-warrant", "claim", '"Perpetual" is the warrant.'),
    "is the warrant.",
    "Put quotes around",
  ],
  ["an apostrophe in single quotes", withValue("dar-warrant", "claim", "'It's a warrant'"), "s a warrant'", "double quotes instead"],
  ["a colon in a text", withValue("dar-warrant", "claim", "A court said: a warrant."), "A court said: a", "Put quotes around"],
  ["no space behind the colon", inEntry("dar-warrant", /claim: /, `${HERE}claim:`), "claim:In May", "Put one there"],
  ["no colon", inEntry("dar-warrant", /claim: /, `${HERE}claim `), "claim In May", "a colon and a space"],
  ["a line too far right", inEntry("dar-warrant", /^ {4}claim:/m, `     ${HERE}claim:`), "claim: In May", "Begin it below its neighbours"],
  ["a line too far left", inEntry("dar-warrant", /^ {4}claim:/m, `  ${HERE}claim:`), "claim: In May", "exactly below its neighbours"],
  ["a line at the left edge", inEntry("dar-warrant", /^ {4}claim:/m, `${HERE}claim:`), "claim: In May", "exactly below its neighbours"],
  ["an entry's dash too far left", inEntry("dar-warrant", /^ {2}- /m, ` ${HERE}- `), "- id: dar-warrant", "exactly below its neighbours"],
  [
    "an entry's dash too far right",
    inEntry("dar-warrant", /^ {2}- /m, `   ${HERE}- `),
    "- id: dar-warrant",
    "exactly below its neighbours",
  ],
  ["a section too far right", (file) => replaced(file, /^facts:/m, ` ${HERE}facts:`), "facts:", "exactly below its neighbours"],
  ["an entry without its dash", inEntry("dar-warrant", /^ {2}- /m, `    ${HERE}`), "id", 'with a dash: "- id: …"'],
  ["a dash without a space", inEntry("dar-warrant", /- who has an/, `${HERE}-who has an`), "-who has an arrest", "a space behind it"],
  ["an open bracket", withValue("dar-warrant", "about", "[court, ishaq-dar"), "[court, ishaq-dar", "Put ] behind"],
  ["an open brace", withValue("dar-absconder", "sources", "[{id: ani, via: [dawn]]"), "{id: ani, via: [dawn]]", "Put } behind"],
  ["a comma left out in braces", withValue("dar-absconder", "sources", "[{id: ani via: [dawn]}]"), "ani via: [dawn]", "Put a comma"],
  ["a text that begins with @", withValue("dar-warrant", "claim", "@dawn says so."), "@dawn says so.", "Put quotes around"],
  ["a text that begins with [", withValue("dar-warrant", "claim", "[Sic] a warrant."), "a warrant.", "Put quotes around"],
  ["a text in asterisks", withValue("dar-warrant", "claim", "*Dawn* says so."), "*Dawn* says so.", "Put quotes around"],
  ["a lone reference", withValue("dar-warrant", "claim", "*Dawn"), "Dawn", "Put quotes around"],
  ["an anchor", withValue("dar-warrant", "claim", "&dawn says so."), "says so.", "Put quotes around"],
  ["a tag", withValue("dar-warrant", "claim", "!dawn says so."), "says so.", "Put quotes around"],
  ["a hashtag, which ends the text", withValue("dar-warrant", "claim", "It trends as #PMOLeaks."), "#PMOLeaks.", "Put quotes around"],
  ["a backslash in double quotes", withValue("dar-warrant", "claim", '"In C:\\dar"'), "\\dar", "single quotes"],
  [
    "a key written twice",
    inEntry("dar-warrant", /^ {4}standing:.*/m, `    standing: reported\n    ${HERE}standing: alleged`),
    "standing",
    "Remove one",
  ],
  ["a second document", (file) => replaced(file, /^facts:/m, `${HERE}---\nfacts:`), "---", "Delete the line"],
  ["marks of a merge", inEntry("dar-warrant", /^ {4}claim:/m, `${HERE}<<<<<<< HEAD\n    claim:`), "<<<<<<< HEAD", "Keep one version"],
];

const STRUCTURE: readonly Mistake[] = [
  ["a misspelt section, told once", (file) => replaced(file, /^sources:/m, `${HERE}source:`), "source", 'Did you mean "sources"?'],
  ["a misspelt key", inEntry("dar-warrant", /standing:/, `${HERE}standng:`), "standng", 'Did you mean "standing"?'],
  ["a key that does not exist", withLines("dar-warrant", `    ${HERE}weather: fine`), "weather", "Remove it or use one of id, claim"],
  ["the key __proto__", withLines("dar-warrant", `    ${HERE}__proto__: {claim: x}`), "__proto__", "Remove it or use one of"],
  ["a misspelt key in a quote", withLines("who-nab", `    quote: {words: a, speaker: nab, ${HERE}tow: nab}`), "tow", 'Did you mean "to"?'],
  ["a section that does not exist", (file) => `${file}\n${HERE}notes: none\n`, "notes", "use one of saga, sources, entities, facts"],
  ["no claim", without("dar-warrant", "claim"), "dar-warrant", "Add it like this: claim: "],
  ["no standing", without("dar-warrant", "standing"), "dar-warrant", "Add it like this: standing: reported"],
  ["no source", without("dar-warrant", "sources"), "dar-warrant", "Add it like this: sources: [ani]"],
  ["no name", without("court", "name"), "court", "Add it like this: name: "],
  ["no publisher", without("dawn", "publisher"), "dawn", "Add it like this: publisher: "],
  ["no speaker", withLines("who-nab", `    ${HERE}quote:\n      words: We filed it.`), "who-nab", "Add it like this: speaker: "],
  ["an empty list of sources", withValue("dar-warrant", "sources", "[]"), "dar-warrant", "Fill it in like this: sources: ["],
  ["nothing behind a key that must be", withValue("dar-warrant", "claim", ""), "dar-warrant", "Fill it in like this: claim: "],
  ["nothing behind a key that may be", withLines("dar-warrant", `    ${HERE}where:`), "dar-warrant", "Leave the key out"],
  ["an empty text", withValue("dar-warrant", "claim", '""'), "dar-warrant", "Fill it in like this: claim: "],
  ["an empty item", inEntry("dar-warrant", /- when was.*/, `${HERE}-`), "dar-warrant", "remove the item"],
  ["a text for a list", withValue("dar-warrant", "about", "court, ishaq-dar"), "court", "Write it like this: about: [court, ishaq-dar]"],
  ["a source for the list of sources", withValue("dar-warrant", "sources", "ANI"), "ANI", "Write it like this: sources: [ANI]"],
  ["a group for the list of sources", withValue("dar-warrant", "sources", "{id: ani}"), "id", "Write it like this: sources: [{id: ani}]"],
  ["a list for a text", withValue("dar-warrant", "claim", "[a warrant]"), "a warrant", "Write it like this: claim: "],
  ["a list for a source", withValue("dar-warrant", "sources", "[[ani]]"), "ani", "Write it like this: sources: ["],
  ["a text for a group", withLines("dar-warrant", `    quote: ${HERE}A warrant.`), "A warrant.", "Write it like this: quote: {words: "],
  ["a question with a colon", inEntry("dar-warrant", /- when was/, `- ${HERE}he asked: when was`), "he asked", "put quotes around a text"],
  [
    "a fact that is only a sentence",
    (file) => `${file}\n  - ${HERE}A warrant was issued.\n`,
    "A warrant was issued.",
    "Write it like this: facts: [{id: ",
  ],
  ["a standing misspelt", withValue("dar-warrant", "standing", "confirmd"), "confirmd", 'Did you mean "confirmed"?'],
  ["a standing that does not exist", withValue("dar-warrant", "standing", "probable"), "probable", "Use one of these."],
  ["a kind misspelt", withValue("court", "kind", "organisation"), "organisation", 'Did you mean "organization"?'],
  ["a month that does not exist", withValue("dar-warrant", "when", "2022-13"), "2022-13", "Write 2022-09-27"],
  ["a day that does not exist", withValue("dar-warrant", "when", "2022-02-31"), "2022-02-31", "Write 2022-09-27"],
  ["a date in words", withValue("dar-warrant", "when", "May 2022"), "May 2022", "Write 2022-09-27"],
  [
    "a time that does not exist",
    inEntry("release-announced", /\bat: .*/, `at: ${HERE}2022-09-30T25:00`),
    "2022-09-30T25:00",
    "Write 2022-09-30",
  ],
  ["a time zone that does not exist", (file) => replaced(file, /timezone: .*/, `timezone: ${HERE}Karachi`), "Karachi", "Asia/Karachi"],
  ["an address that is none", withLines("dawn", `    url: ${HERE}www.dawn.com`), "www.dawn.com", "begins with https://"],
  ["an id with a space", inEntry("who-nab", /id: who-nab/, `id: ${HERE}who nab`), "who nab", "Use letters"],
  ["a text that is too long", withValue("dar-warrant", "claim", "warrant ".repeat(130)), "warrant warrant", "Shorten it"],
  ["a character that cannot be shown", withValue("dar-warrant", "claim", '"a \\e[31m warrant"'), "[31m warrant", "Remove it"],
];

const REFERENCES: readonly Mistake[] = [
  ["an unknown source", withValue("dar-warrant", "sources", "[x9]"), "x9", "Add it or fix the id."],
  ["a source misspelt", withValue("dar-warrant", "sources", "[the-newz]"), "the-newz", 'Did you mean "the-news"?'],
  ["an unknown source on the way", withValue("dar-warrant", "sources", "[{id: ani, via: [down]}]"), "down", 'Did you mean "dawn"?'],
  ["an unknown entity", withValue("dar-warrant", "about", "[courts]"), "courts", 'Did you mean "court"?'],
  ["an entity in another spelling", withValue("dar-warrant", "about", "[ishak-dar]"), "ishak-dar", 'Did you mean "ishaq-dar"?'],
  ["an entity with a capital", withValue("dar-warrant", "about", "[Ishaq-Dar]"), "Ishaq-Dar", 'Did you mean "ishaq-dar"?'],
  ["a source in capitals", withValue("dar-warrant", "sources", "[ANI]"), "ANI", 'Did you mean "ani"?'],
  ["a short name for an id", withValue("dar-warrant", "about", "[IK]"), "IK", 'Write the id, "imran-khan"'],
  ["a name for an id", withValue("dar-warrant", "about", "[Ishaq Dar]"), "Ishaq Dar", 'Write the id, "ishaq-dar"'],
  [
    "a comma left out between ids",
    withValue("dar-warrant", "about", "[court ishaq-dar]"),
    "court ishaq-dar",
    "Put a comma between the ids.",
  ],
  ["a source where an entity belongs", withValue("dar-warrant", "about", "[dawn]"), "dawn", "name one of entities instead"],
  ["an unknown claimant", withLines("dar-warrant", `    claimant: ${HERE}nabb`), "nabb", 'Did you mean "nab"?'],
  ["an unknown speaker", withLines("dar-warrant", `    quote: {words: a, speaker: ${HERE}somebody}`), "somebody", "Add it or fix the id."],
  [
    "an unknown listener",
    withLines("dar-warrant", `    quote: {words: a, speaker: nab, to: ${HERE}somebody}`),
    "somebody",
    "Add it or fix",
  ],
  ["a cause from nobody", inEntry("dar-warrant", /claimant: ani/, `claimant: ${HERE}anii`), "anii", 'Did you mean "ani"?'],
  [
    "an unknown outcome",
    inEntry("release-announced", /what: .*/, `what: a release\n      outcome: ${HERE}released`),
    "released",
    "Add it or fix",
  ],
  ["an unknown fact disputed", withLines("who-nab", `    disputes: [${HERE}dar-warant]`), "dar-warant", 'Did you mean "dar-warrant"?'],
  [
    "an unknown fact corroborated",
    withLines("who-nab", `    corroborates: [${HERE}dar-warant]`),
    "dar-warant",
    'Did you mean "dar-warrant"?',
  ],
  ["an unknown fact superseded", withLines("who-nab", `    supersedes: [${HERE}dar-warant]`), "dar-warant", 'Did you mean "dar-warrant"?'],
  ["an unknown fact followed", withLines("who-nab", `    follows: [${HERE}dar-warant]`), "dar-warant", 'Did you mean "dar-warrant"?'],
  ["a fact that disputes itself", withLines("who-nab", `    disputes: [${HERE}who-nab]`), "who-nab", "Name another fact or remove it."],
  ["a fact that supersedes itself", withLines("who-nab", `    supersedes: [${HERE}who-nab]`), "who-nab", "Name another fact or remove it."],
  ["two facts with one id", inEntry("who-nab", /id: who-nab/, `id: ${HERE}dar-warrant`), "dar-warrant", "Give one of the two another id."],
  [
    "two entities with one id",
    (file) => replaced(file, /^facts:/m, `  - id: ${HERE}pakistan\n    name: P\n    kind: place\n\nfacts:`),
    "pakistan",
    "another id",
  ],
  [
    "an entity with a source's id",
    (file) => replaced(file, /^facts:/m, `  - id: ${HERE}dawn\n    name: D\n    kind: person\n\nfacts:`),
    "dawn",
    "another id",
  ],
  ["an alias of another entity", inEntry("court", /aliases: \[/, `aliases: [${HERE}Khan sahib, `), "Khan sahib", 'entity "imran-khan"'],
  [
    "another entity's name, spelt otherwise",
    inEntry("court", /aliases: \[/, `aliases: [${HERE}MARYAM-NAWÁZ, `),
    "MARYAM-NAWÁZ",
    "Leave it with one",
  ],
  [
    "another entity's alias without its apostrophe",
    inEntry("court", /aliases: \[/, `aliases: [${HERE}PMs secretary, `),
    "PMs secretary",
    'entity "azam-khan"',
  ],
  ["another entity's name as the name", withValue("court", "name", "imran khan"), "imran khan", "longer names"],
  [
    "an alias written twice",
    inEntry("court", /aliases: \[/, `aliases: [tribunal, ${HERE}Tribunal, `),
    "Tribunal",
    "Remove one of the two.",
  ],
  ["another source's alias", inEntry("dawn", /aliases: \[/, `aliases: [${HERE}the-news, `), "the-news", "Leave it with one of the two."],
  [
    "an entity's alias at a source",
    inEntry("dawn", /aliases: \[/, `aliases: [${HERE}Khan sahib, `),
    "Khan sahib",
    "Leave it with one of the two.",
  ],
  ["retracted without a reason", withValue("dar-warrant", "standing", "retracted"), "retracted", "Add retracted: with on: and reason:"],
  [
    "a reason without retracted",
    withLines("dar-warrant", `    ${HERE}retracted: {on: 2022-10-01, reason: x}`),
    "reported",
    "Write standing: retracted",
  ],
];

function problemsOf(text: string) {
  const result = parseSaga(text);
  return result.ok ? [] : result.problems;
}

describe("the real file with one mistake in it", () => {
  test("is sound without one", () => {
    expect(problemsOf(FILE)).toEqual([]);
  });

  test.each([...SYNTAX, ...STRUCTURE, ...REFERENCES])("%s: names the line, the value and the mend", (_, edit, value, mend) => {
    const { text, lines } = planted(edit(FILE));
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.line)).toEqual(lines);
    expect(problems[0]?.message).toContain(value);
    expect(problems[0]?.message).toContain(mend);
  });
});

describe("the real file with several mistakes in it", () => {
  test("names them all at once, in the order of the file", () => {
    const edits: readonly Edit[] = [
      (file) => replaced(file, /timezone: .*/, `timezone: ${HERE}Karachi`),
      withLines("dawn", `    url: ${HERE}dawn`),
      withValue("court", "kind", "cort"),
      withValue("leak-series", "claim", "It began: audio leaked."),
      withValue("release-announced", "standing", "claimd"),
      withValue("dar-warrant", "sources", "[x9]"),
      inEntry("dar-absconder", /^ {4}claim:/m, `${HERE}\tclaim:`),
      withValue("dar-london", "where", ""),
    ];
    const { text, lines } = planted(edits.reduce((file, edit) => edit(file), FILE));
    expect(lines).toHaveLength(edits.length);
    expect(problemsOf(text).map((problem) => problem.line)).toEqual(lines);
  });

  test("names two mistakes of one field's neighbours, each in its column", () => {
    const { text } = planted(withValue("dar-warrant", "about", "[curt, ishaq-dar, nabb]")(FILE));
    const line = text.split("\n").findIndex((other) => other.includes("nabb")) + 1;
    const column = (word: string) => (text.split("\n")[line - 1] ?? "").indexOf(word) + 1;
    expect(problemsOf(text).map((problem) => [problem.line, problem.column])).toEqual([
      [line, column("curt")],
      [line, column("nabb")],
    ]);
  });

  test("does not call a reference wrong because the entry it names cannot be read", () => {
    const { text, lines } = planted(withValue("pm-office", "name", '"the office')(FILE));
    expect(problemsOf(text).map((problem) => problem.line)).toEqual(lines);
  });
});

describe("a name that two entities claim", () => {
  test("is told with the line where the other one has it", () => {
    const name = FILE.split("\n").findIndex((line) => line.includes("name: Ishaq Dar")) + 1;
    const { text } = planted(inEntry("court", /aliases: \[/, "aliases: [Ishaq-Dar, ")(FILE));
    expect(problemsOf(text)[0]?.message).toContain(`already stands for entity "ishaq-dar" ("Ishaq Dar" in line ${name}).`);
  });
});

describe("rings of facts", () => {
  test.each(["supersedes", "follows"])("%s: names every fact of the ring, at the first one's link", (relation) => {
    const ring: Edit = (file) =>
      [
        ["who-raja", `${HERE}${relation}: [who-qureshi]`],
        ["who-qureshi", `${relation}: [who-nab]`],
        ["who-nab", `${relation}: [who-raja]`],
      ].reduce((text, [id = "", line = ""]) => withLines(id, `    ${line}`)(text), file);
    const { text, lines } = planted(ring(FILE));
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.line)).toEqual(lines);
    expect(problems[0]?.message).toContain("who-raja -> who-qureshi -> who-nab -> who-raja");
  });
});
