import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

/** A file of plain sentences, as a moderator writes it in a hurry: nobody has written down what readers ask. */
const ask = asker(
  libraryOf({
    entities: [
      { id: "boat", name: "the Wren", kind: "programme", aliases: ["the ferry"] },
      { id: "hale", name: "Orla Hale", kind: "person", role: "mayor of Westport" },
      { id: "finn", name: "Finn Hale", kind: "person", role: "owner of the boatyard", aliases: ["Hale's brother", "mayor's brother"] },
      { id: "crew", name: "Wren crew", kind: "organization", role: "crew of the ferry", aliases: ["crewmen"] },
      { id: "brack", name: "Tam Brack", kind: "person", role: "bookkeeper of the harbour office" },
    ],
    facts: [
      { id: "aboard", claim: "Thirty-eight passengers were on the Wren.", about: ["boat"] },
      { id: "stuck", claim: "The Wren came to a halt 60 metres from the pier.", about: ["boat"] },
      { id: "gone", claim: "Tam Brack has not been seen since 17 January 2024.", about: ["brack"], when: "2024-01-17" },
      { id: "grant", claim: "Finn Hale received 38 million crowns for the repair of the pier.", about: ["finn"] },
      { id: "licence", claim: "The harbour office withdrew the licence of Finn Hale.", about: ["finn"] },
      { id: "cut", claim: "The council cut the budget of the harbour office by a fifth in 2023." },
      { id: "strike", claim: "About sixty dockers went on strike for one day." },
      { id: "work", claim: "The work on the pier took five weeks." },
      { id: "copy", claim: "Orla Hale found out that the bell of the Wren is a copy.", about: ["hale"] },
      { id: "hole", claim: "A hole was cut into the fence behind the boat sheds.", when: "2024-01-18" },
      { id: "fine", claim: "Finn Hale was fined for keeping oil in the sheds.", about: ["finn"] },
      { id: "feed", claim: "The harbour seal needs fish every four hours and will live for two weeks at most." },
      { id: "refused", claim: "The council says that it will not pay the ransom for the bell." },
      { id: "wants", claim: "The dockers' union demands that Tam Brack be paid.", about: ["brack"] },
      { id: "result", claim: "A laboratory looks at the paint of the bell.", expected: { at: "2024-02-01", what: "The result is out" } },
      { id: "halt", claim: "The Wren lost its power at 6:40 in the morning.", about: ["boat"], when: "2024-01-16" },
      { id: "guests", claim: "Foreign guests of Orla Hale were on the pier.", about: ["hale"] },
      { id: "vote", claim: "Orla Hale voted for the repair of the pier.", about: ["hale"] },
    ],
  }),
);

describe("in a file without readers' questions", () => {
  test.each([
    ["a number is told whole", "how many passengers were on the Wren", "Thirty-eight passengers"],
    ["any number of people answers how many people", "how many people were on the Wren", "Thirty-eight"],
    ["a share is an amount", "how much was the budget of the harbour office cut", "A fifth"],
    ["a number that is not exact is not told as exact", "how many dockers went on strike", "About sixty dockers, as reported."],
    ["how long is told by a span, not by how often", "how long will the harbour seal live", "For two weeks, as reported."],
    ["what is due is told by its day", "when is the result of the paint expected", "Thursday 1 February 2024"],
    ["when somebody was last seen is told by since when he was not", "when was Brack last seen", "Wednesday 17 January 2024"],
  ])("%s", (_, question, lead) => {
    const { verdict, lead: said } = ask(question);
    expect(verdict).toBe("answered");
    expect(said).toContain(lead);
  });

  test.each([
    ["metres are no people", "how many people did the Wren hit", "stuck"],
    ["money is no people", "how many people work for Finn Hale", "grant"],
    ["a length counts nothing else that is named", "how many ferries are there", "stuck"],
    ["weeks are no years", "how many years did the work take", "work"],
    ["a room of a number counts no rooms", "how many rooms did the Wren have", "aboard"],
    ["a number of passengers counts no crew", "how many crewmen were there", "aboard"],
  ])("%s", (_, question, other) => {
    const { verdict, factId } = ask(question);
    expect([verdict, factId]).not.toEqual(["answered", other]);
  });

  test.each([
    ["behind something is a place", "where was the fence cut", "hole"],
    ["for doing something is a cause", "why was Finn Hale fined", "fine"],
    ["the day of what happened is all that is asked", "what happened on 18 January 2024", "hole"],
  ])("%s", (_, question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId });
  });

  test.each([
    ["what was cut has no doer in it", "who cut the hole in the fence", "hole"],
    ["guests of hers are foreign, not she", "is Orla Hale foreign", "guests"],
    ["what is not said of it is not asked alone", "was it Tam Brack", "gone"],
  ])("%s", (_, question, other) => {
    const { verdict, factId } = ask(question);
    expect([verdict, factId]).not.toEqual(["answered", other]);
  });

  test("what nobody proposes is not called proposed, nor what is refused announced", () => {
    expect(ask("did the dockers' union occupy the pier").text).not.toMatch(/proposed/);
    expect(ask("did the council pay the ransom").text).not.toMatch(/announced/);
  });

  test("an hour that the claim tells is not answered by the day", () => {
    expect(ask("what time did the Wren lose its power").lead).toContain("6:40");
  });

  test("several who have somebody's calling are not he", () => {
    expect(ask("how many bookkeepers does the harbour office have").verdict).toBe("not_in_file");
  });

  test("to find out something of a thing is not to find it", () => {
    expect(ask("has the bell been found").lead).not.toMatch(/^Yes/);
  });

  test("somebody is found by a relative's name without its apostrophe", () => {
    expect(ask("did the mayors brother lose his permit").told).toContain("licence");
    expect(ask("how much did hales brother receive").factId).toBe("grant");
  });

  test("the role of whoever a fact is about helps to find it", () => {
    expect(ask("has the bookkeeper been seen").factId).toBe("gone");
  });

  test("a role that tells no party is no answer to which party", () => {
    expect(ask("which party is Orla Hale in").verdict).toBe("not_in_file");
  });

  test("whose firm it was is not how they are related", () => {
    expect(ask("did Orla Hale vote for her brothers firm").lead).not.toMatch(/related/);
    expect(ask("is Orla Hale the sister of Tam Brack").lead).not.toMatch(/^Yes/);
  });
});
