import { answerText } from "../../src/answer/answer-text.ts";
import type { Explanation } from "../../src/explanation.ts";
import { explanationText } from "../../src/platforms/console/explanation-text.ts";
import { understand } from "../../src/question/understand.ts";
import type { Verdict } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import { readQuestionSet } from "../evaluation/question-set.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { BEFORE_RELEASE } from "./asking.ts";

const saga = openSaga();

function explained(question: string, library: Library = saga): Explanation & { readonly verdict: Verdict } {
  const { judgement } = answerText(question, { library, now: BEFORE_RELEASE });
  const explanation = judgement?.explain?.();
  if (!judgement || !explanation) throw new Error(`“${question}” has no explanation.`);
  return { ...explanation, verdict: judgement.verdict };
}

describe("an explanation", () => {
  test("tells how the question was read: typos, names, the deed and the kind of answer", () => {
    const { understood } = explained("wich minister resined");
    expect(understood.corrections).toContainEqual({ typed: "resined", taken: "resigned" });
    expect(understood.asksFor).toContain("who");
    expect(understood.deed).toContain("“resigned”");
    expect(explained("what did IK say").understood.names).toContainEqual(expect.objectContaining({ typed: "ik", means: ["Imran Khan"] }));
  });

  test("tells for a fact which words it covers, how, and which it misses", () => {
    const library = libraryOf({ facts: [{ id: "quits", claim: "The harbour master stepped down on Monday.", standing: "reported" }] });
    const [fact] = explained("why did the harbour master resign over the crane", library).facts;
    expect(fact?.covers).toContainEqual(expect.objectContaining({ word: "harbour", how: "the same word" }));
    expect(fact?.covers).toContainEqual(expect.objectContaining({ word: "resign", how: expect.stringContaining("stepped") }));
    expect(fact?.missing).toContainEqual(expect.objectContaining({ word: "crane", isElsewhere: false }));
  });

  test("names the rule that keeps a fact from being the answer", () => {
    const { facts, verdict, rule, hints } = explained("why did Miftah Ismail step down");
    expect(verdict).toBe("not_in_file");
    expect(facts[0]?.ruledOut).toMatch(/cause/);
    expect(rule).toMatch(/\d\.\d\d/);
    expect(hints.join(" ")).toContain(facts[0]?.id ?? "no fact");
  });

  test("names the reader's question that brought a fact to the front", () => {
    const [fact] = explained("what is the name of the person who informed the PM of the hack").facts;
    expect(saga.fact(fact?.id ?? "")?.questions).toContain(fact?.nearestQuestion);
  });

  test("names both people where a name is ambiguous", () => {
    const { understood, verdict, rule } = explained("what did Mahmood say");
    expect(understood.names[0]?.means.length).toBeGreaterThan(1);
    expect(verdict === "unsure" ? rule : "several people").toMatch(/several people/);
  });

  test("gives reasons in the order of their weight, none of them nothing", () => {
    for (const { reasons } of explained("when is the release").facts) {
      const weights = reasons.map(({ logOdds }) => Math.abs(logOdds));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(Math.min(...weights)).toBeGreaterThan(0);
    }
  });

  test.each([
    ["are you human", /bot itself/],
    ["who is the hacker", /by name/],
    ["zxqv", /No fact of the file/],
    ["when is the release", /is the answer/],
  ])("says which rule gave the verdict on %j", (question, rule) => {
    expect(explained(question).rule).toMatch(rule);
  });

  test.each([
    ["did she resign", /^From a confidence of 0\.7 on .*, since nobody is named/],
    ["is the release on Saturday", /^From a confidence of 0 on .*another time; the first has 0\.\d\d\./],
    ["did Azam Khan say let's play with it", /^The first fact has just that said, by somebody else/],
  ])("says by which threshold, or why none counted: %j", (question, rule) => {
    expect(explained(question).rule).toMatch(rule);
  });

  test("contradicts its verdict nowhere: what is answered reached the threshold it names, what is not did not", () => {
    const asked = readQuestionSet(new URL("../questions/saga-second.jsonl", import.meta.url));
    const figured = asked.flatMap(({ question }) => {
      const { judgement } = answerText(question, { library: saga, now: BEFORE_RELEASE });
      const { verdict, explain = () => ({ rule: "" }) } = judgement ?? {};
      const { rule } = explain();
      const [, from, has] = /^From a confidence of ([\d.]+) on .*?; the first has ([\d.]+)\./.exec(rule) ?? [];
      return from === undefined ? [] : [{ isAnswered: verdict === "answered", isReached: Number(has) + 0.005 >= Number(from), has, from }];
    });
    expect(figured.length).toBeGreaterThan(100);
    expect(figured.filter(({ isAnswered, isReached, has, from }) => isAnswered !== isReached && has !== Number(from).toFixed(2))).toEqual(
      [],
    );
  });

  test("says why a fact stands before likelier ones", () => {
    expect(explained("did Azam Khan say let's play with it").rule).toMatch(/stands before likelier ones, since it has just that said\.$/);
  });

  test("advises no change of the file where only the name is missing", () => {
    expect(explained("did she resign").hints).toEqual([expect.stringContaining("need not change")]);
  });

  test("can be read as text, in another story, too, and never holds an internal word", () => {
    const explanation = explained("why did the mayor resign", openLighthouse());
    const text = explanationText(explanation, explanation.verdict);
    expect(text).toContain("Verdict: not_in_file");
    expect(text).not.toMatch(/undefined|NaN|heaviestAbsent|lacksCause|\[object/);
  });

  test("shows the question as it was understood", () => {
    expect(explained("WHEN is teh release?").understood.readAs).toBe(understand("when is the release", saga).words.join(" "));
  });
});
