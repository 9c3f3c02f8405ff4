import type { Library } from "../../src/saga/library.ts";
import { libraryOf, openSaga, type SmallFact } from "../library.ts";
import { asker } from "./asking.ts";

const saga = openSaga();

/** What is said at a moment of the time being past, today or to come. */
function saidAt(library: Library, question: string, now: string): string {
  const { verdict, text } = asker(library, new Date(now))(question);
  expect(verdict).toBe("answered");
  return [/\bhas passed\b/, /\bis today\b/, /\bstill to come\b/]
    .map((words) => (words.test(text) ? words.source.replaceAll("\\b", "") : ""))
    .join("");
}

describe("an announced event", () => {
  const question = "when is the release";

  test.each([
    ["days before", "2022-09-28T12:00:00Z", "still to come"],
    ["in the last minute of the day before, in Karachi", "2022-09-29T18:59:00Z", "still to come"],
    ["from midnight in Karachi, where it is still the 29th in London", "2022-09-29T19:00:00Z", "is today"],
    ["a minute before", "2022-09-30T04:29:00Z", "is today"],
    ["at its very minute", "2022-09-30T04:30:00Z", "has passed"],
    ["the same evening", "2022-09-30T15:00:00Z", "has passed"],
    ["a year later", "2023-09-30T04:00:00Z", "has passed"],
  ])("is seen from %s", (_, now, expected) => {
    expect(saidAt(saga, question, now)).toBe(expected);
  });

  test.each(["when is the release", "what happens on 30 September", "what day and time will the audio be released", "release kab hai"])(
    "that has passed is said to be unrecorded: %j",
    (wording) => {
      const { text } = asker(saga, new Date("2022-10-05T00:00:00Z"))(wording);
      expect(text).toMatch(/\bhas passed\b/);
      expect(text).toMatch(/does not record/);
    },
  );

  test("keeps its time in the lead, whenever it is asked for", () => {
    for (const now of ["2022-09-28T00:00:00Z", "2022-09-30T04:00:00Z", "2030-01-01T00:00:00Z"])
      expect(asker(saga, new Date(now))(question).lead).toMatch(/^Friday 30 September 2022, 9:30 am/);
  });
});

describe("an event announced for a day", () => {
  const library = libraryOf({
    about: { timezone: "Pacific/Auckland" },
    facts: [
      { id: "hearing", claim: "The harbour hearing is on 30 September 2022.", expected: { what: "the harbour hearing", at: "2022-09-30" } },
    ],
  });

  test.each([
    ["still to come on the evening before", "2022-09-29T10:59:00Z", "still to come"],
    ["today from its midnight", "2022-09-29T11:00:00Z", "is today"],
    ["today until its midnight", "2022-09-30T10:59:00Z", "is today"],
    ["past after its midnight", "2022-09-30T11:00:00Z", "has passed"],
  ])("is %s in its own time zone", (_, now, expected) => {
    expect(saidAt(library, "when is the harbour hearing", now)).toBe(expected);
  });
});

describe("an event announced for a month", () => {
  const library = libraryOf({
    facts: [
      { id: "verdict", claim: "The verdict on the harbour is due in February 2024.", expected: { what: "the verdict", at: "2024-02" } },
    ],
  });
  const question = "when is the verdict on the harbour due";

  test("is to come before it and past after it", () => {
    expect(saidAt(library, question, "2024-01-31T23:00:00Z")).toBe("still to come");
    expect(saidAt(library, question, "2024-03-01T00:00:00Z")).toBe("has passed");
  });

  test.each(["2024-02-01T00:00:00Z", "2024-02-29T23:00:00Z"])("is not said to be on the very day, nor past, on %s", (now) => {
    expect(saidAt(library, question, now)).not.toMatch(/is today|has passed/);
  });
});

describe("an announced event whose outcome is known", () => {
  const library = libraryOf({
    facts: [
      {
        id: "hearing",
        claim: "The harbour hearing is on 30 September 2022.",
        expected: { what: "the harbour hearing", at: "2022-09-30", outcome: "put-off" },
      },
      { id: "put-off", claim: "Nobody came, and everything was put off.", when: "2022-09-30" },
    ],
  });

  test.each(["2022-09-01T00:00:00Z", "2022-09-30T12:00:00Z", "2022-10-30T00:00:00Z"])("is told with it, asked on %s", (now) => {
    const { text } = asker(library, new Date(now))("when is the harbour hearing");
    expect(text).toContain("Nobody came, and everything was put off.");
    expect(text).not.toMatch(/does not record/);
  });
});

describe("an announced event whose outcome is told by another fact", () => {
  const hearing = {
    id: "hearing",
    claim: "The harbour hearing is on 30 September 2022.",
    expected: { what: "the harbour hearing", at: "2022-09-30", outcome: "put-off" },
  };
  const putOff = { id: "put-off", claim: "Everything was put off at the pier." };
  const askAfterwards = (facts: readonly SmallFact[]) =>
    asker(libraryOf({ facts }), new Date("2022-10-30T00:00:00Z"))("when is the harbour hearing");

  test("is told with how sure that is, and put right when that changes", () => {
    const { text, reply } = askAfterwards([hearing, { ...putOff, standing: "alleged" }]);
    expect(text).toContain("What came of it: Everything was put off at the pier. Alleged, not confirmed.");
    expect(reply.factIds).toEqual(["hearing", "put-off"]);
  });

  test("is told with what replaces that", () => {
    const { text } = askAfterwards([hearing, putOff, { id: "held", claim: "They met after all.", supersedes: ["put-off"] }]);
    expect(text).toContain("What came of it: They met after all.");
    expect(text).not.toContain("put off");
  });

  test("is told without it once that is withdrawn", () => {
    const retracted = { on: "2022-10-02", reason: "It was another hearing." };
    const { text } = askAfterwards([hearing, { ...putOff, standing: "retracted", retracted }]);
    expect(text).not.toContain("put off");
    expect(text).toMatch(/does not record/);
  });
});

describe("what is only announced", () => {
  const now = new Date("2022-10-05T00:00:00Z");

  test.each(["did the hacker release the files", "has the audio been released", "was the data released on Friday"])(
    "is not said to have happened: %j",
    (question) => {
      const { verdict, lead, told } = asker(saga, now)(question);
      expect(verdict).toBe("not_in_file");
      expect(lead).toMatch(/has passed\. The file does not record|does not say that it has happened/);
      expect(told[0]).toMatch(/^(?:release-announced|all-files)$/);
    },
  );

  test("is said to be still to come while it is", () => {
    const { verdict, lead } = asker(saga, new Date("2022-09-28T12:00:00Z"))("did the hacker release the files");
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(/still to come/);
  });
});

describe("what was announced and has come about, or has not", () => {
  const files = {
    id: "files",
    claim: "The blog says that all the files will be released on Friday 30 September 2022.",
    about: ["blog"],
    expected: { what: "the release of all the files", at: "2022-09-30", outcome: "no-files" },
  };
  const library = libraryOf({
    entities: [{ id: "blog", name: "the blog", kind: "organization" }],
    facts: [
      files,
      { id: "every-file", claim: "The blog says every single file will be released.", about: ["blog"] },
      { id: "stolen", claim: "The files were stolen from the harbour office." },
      { id: "no-files", claim: "Nothing but twelve pictures of gulls was put up on Friday 30 September 2022.", when: "2022-09-30" },
    ],
  });
  const ask = asker(library, new Date("2022-10-05T00:00:00Z"));

  test.each([
    "has it been released",
    "have the files been released",
    "were all the files released",
    "is it out yet",
    "are the files out",
    "did the files come out",
    "did the release happen",
    "has the release taken place",
    "did they release the files",
    "when were the files released",
    "whether the files were released",
    "how many files were released",
    "were the files released on Friday",
    "was anything released",
    "what came of the release",
  ])("is told first: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("answered");
    expect(lead).toBe("What came of it: Nothing but twelve pictures of gulls was put up on Friday 30 September 2022. Reported.");
  });

  test.each([
    "were the files stolen",
    "when were the files stolen",
    "did the blog steal the files",
    "did the harbour master release the files",
  ])("is not told of another deed or of somebody else: %j", (question) => {
    expect(ask(question).lead).not.toContain("gulls");
  });

  test.each(["files", "every-file"])("is told when it is asked of %s, which was told", (factId) => {
    const topic = { question: "what does the blog say", entityIds: [], factId };
    expect(ask("has it been released?", topic).lead).toContain("gulls");
  });

  test("is not told of the release when it is to be", () => {
    expect(ask("when will the files be released").lead).toMatch(/^Friday 30 September 2022/);
  });
});
