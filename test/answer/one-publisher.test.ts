import { sourceText } from "../../src/answer/wording.ts";
import { buildLibrary } from "../../src/saga/library.ts";
import type { Fact, Saga, Source } from "../../src/saga/schema.ts";
import { asker } from "./asking.ts";

const PUBLISHER = "The Evening Post";
const sources: readonly Source[] = [
  { id: "post", publisher: PUBLISHER, published: "2022-09-29" },
  { id: "post-2", publisher: PUBLISHER, published: "2022-09-30" },
  { id: "post-3", publisher: PUBLISHER },
  { id: "post-4", publisher: PUBLISHER },
  { id: "gazette", publisher: "The Gazette" },
];

function libraryWith(fact: Partial<Fact>) {
  const told: Fact = {
    id: "inquiry",
    claim: "The Evening Post calls for a public inquiry into the fire.",
    standing: "reported",
    sources: ["post"],
    claimant: "post",
    ...fact,
  };
  const saga: Saga = { saga: { title: "The harbour inquiry", timezone: "UTC" }, sources, entities: [], facts: [told] };
  return { library: buildLibrary(saga, "a"), told };
}

describe("of a publisher with several reports in the file", () => {
  test.each([
    [{}, "The Evening Post, as reported."],
    [{ standing: "claimed" }, "The Evening Post."],
  ] as const)("a lead has the name once: %j", (fact, lead) => {
    expect(asker(libraryWith(fact).library)("who calls for an inquiry").lead).toBe(lead);
  });

  test("a later report is not by somebody according to himself", () => {
    const { text } = asker(libraryWith({ sources: ["post-2"] }).library)("who calls for an inquiry");
    expect(text).toContain("Source: The Evening Post (30 September 2022).");
    expect(text).not.toContain("According to");
  });

  test.each([
    [["post", "post-2"], "The Evening Post (29 September 2022 and 30 September 2022)"],
    [["post-3", "post-2"], "The Evening Post (undated and 30 September 2022)"],
    [["post-3", "gazette", "post-4"], "The Evening Post; The Gazette"],
    [
      [{ id: "post", via: ["gazette"] }, "post-2"],
      "The Gazette, quoted by The Evening Post (29 September 2022); The Evening Post (30 September 2022)",
    ],
  ])("what comes by %j is told as %s", (cited, text) => {
    const { library, told } = libraryWith({ sources: cited });
    expect(sourceText(told, library)).toBe(text);
  });
});
