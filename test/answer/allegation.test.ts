import { openLighthouse, openSaga } from "../library.ts";
import { asker, missingBasis } from "./asking.ts";

describe.each([
  ["the saga", openSaga()],
  ["another story", openLighthouse()],
])("every reply of %s", (_, library) => {
  const ask = asker(library, library.about.updated === undefined ? undefined : new Date(`${library.about.updated}T12:00:00Z`));
  const questions = library.facts.flatMap((fact) => [fact.questions?.[0] ?? fact.claim, `is it true that ${fact.claim}`.slice(0, 200)]);

  test("holds the standing and every source of each fact that it tells", () => {
    const missing = questions.flatMap((question) => {
      const { told, text } = ask(question);
      const facts = told.flatMap((id) => library.fact(id) ?? []);
      return facts.flatMap((fact) => missingBasis(text, fact, library)).map((what) => `${question}: no ${what}`);
    });
    expect(missing).toEqual([]);
  });

  test("says of what is alleged or claimed that it is not confirmed", () => {
    const sure = questions.flatMap((question) => {
      const { factId, text } = ask(question);
      const standing = library.fact(factId ?? "")?.standing;
      const isOpen = standing === "alleged" || standing === "claimed";
      return isOpen && !/\bnot confirmed\b/i.test(text) ? [question] : [];
    });
    expect(sure).toEqual([]);
  });

  test("says a bare yes to nothing that is alleged, claimed or disputed", () => {
    const yes = questions.flatMap((question) => {
      const { factId, lead } = ask(question);
      const standing = library.fact(factId ?? "")?.standing ?? "reported";
      return ["alleged", "claimed", "disputed", "unknown"].includes(standing) && /^yes\b/i.test(lead) ? [`${question}: ${lead}`] : [];
    });
    expect(yes).toEqual([]);
  });
});

describe("a question of guilt", () => {
  const ask = asker(openSaga());

  test.each([
    "is dar corrupt",
    "Is Ishaq Dar corrupt?",
    "is dar really corrupt yes or no",
    "is Ishaq Dar a corrupt man",
    "kya dar corrupt hai",
    "is ishaq dar guilty",
    "did Ishaq Dar steal money",
    "did dar take bribes",
    "was Ishaq Dar arrested",
    "has Dar been convicted",
    "is the CEC corrupt",
    "is Imran Khan corrupt",
    "did Azam Khan doctor the minutes",
    "did Azam Khan forge the minutes",
    "did the US topple the PTI government",
    "is it true that America overthrew Imran Khan",
    "was the CEC in cahoots with the Sharif family",
  ])("%j gets no bare yes", (question) => {
    const { lead, text } = ask(question);
    expect(lead).not.toMatch(/^(?:yes|haan|ji|true|right|correct)\b/i);
    expect(text).not.toMatch(/\b(?:is|was) (?:corrupt|guilty)\b/i);
  });

  test.each(["is dar corrupt", "is the CEC corrupt"])("%j gets what is said, by whom, and how sure it is", (question) => {
    const { verdict, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(text).toMatch(/Reported|Alleged|Claimed/);
    expect(text).toMatch(/Source: /);
  });
});

describe("an allegation that is asked about", () => {
  const ask = asker(openSaga());

  test.each([
    "did Imran Khan say let's play with it",
    "is it true that Imran Khan said let's play with it",
    "is it confirmed that Azam Khan suggested a meeting on the cypher",
    "is the Imran Khan audio genuine",
  ])("%j is answered with how sure it is, first", (question) => {
    const { verdict, lead, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(lead).toMatch(/alleged/i);
    expect(text).toMatch(/not confirmed/i);
    expect(text).toContain("ANI");
  });
});
