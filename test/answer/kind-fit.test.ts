import { kindFit } from "../../src/answer/fit/kind-fit.ts";
import { understand } from "../../src/question/understand.ts";
import { libraryOf, type SmallFact } from "../library.ts";

/** How a fact with no field but its claim fits the kind of answer asked for. */
function fitOf(question: string, claim: string, more: Partial<SmallFact> = {}): string {
  const library = libraryOf({ facts: [{ id: "fact", claim, ...more }] });
  const [fact] = library.facts;
  return fact ? kindFit(understand(question, library), fact, library) : "";
}

describe("a claim alone holds the kind of answer asked for", () => {
  test.each([
    ["when did the ferry sink", "The ferry sank on 14 October.", "held"],
    ["when is the report due", "The inquiry is to report by the end of June 2030.", "held"],
    ["when was she dismissed", "Anna Berg was dismissed one week after the memo.", "held"],
    ["when did the ferry sink", "The ferry may sink in any storm.", "lacking"],
    ["why was the bridge closed", "The bridge was closed on account of rust.", "held"],
    ["why did the shop raise its prices", "The shop gives a mistake at the till as the reason.", "held"],
    ["why did the harbour master resign", "The harbour master resigned after the storm.", "lacking"],
    ["where was the water given out", "The town gave out bottled water at the fairground.", "held"],
    ["where does the money lie", "The money lies in Lisbon.", "held"],
    ["where does the money lie", "The money lies idle in March.", "lacking"],
    ["how many schools were shut", "Fourteen schools were closed from 22 to 26 October.", "held"],
    ["how many people marched", "The police counted 1,500 marchers.", "held"],
    ["how many games does the panel look at", "The panel examines nine matches.", "held"],
    ["how many files are coming, all or just some", "Every file will be released.", "held"],
    ["how high is the bail", "He was freed on bail of 400,000 crowns.", "held"],
    ["how much notice did the crew get", "The crew was told some 10 days before the storm.", "held"],
    ["how many buses were burnt", "Fourteen schools were closed.", "lacking"],
    ["how much did the pipe cost", "The pipe is nine kilometres long.", "lacking"],
    ["how much did the pipe cost", "The pipe cost 40,000 crowns.", "held"],
    ["how long were the schools closed", "Fourteen schools were closed from 22 to 26 October.", "held"],
    ["how long was he the harbour master", "He was the harbour master until he stepped down.", "lacking"],
    ["how long was he the harbour master", "He was the harbour master until May 2022.", "held"],
    ["how long is the pipe", "The pipe is nine kilometres long.", "held"],
    ["who built the pier", "The council gave the contract for the pier to Clearspan.", "any"],
    ["who built the pier", "The pier is made of oak.", "lacking"],
  ])("%j beside %j: %s", (question, claim, expected) => {
    expect(fitOf(question, claim)).toBe(expected);
  });

  test.each([
    ["who switched off the alarms", "It is not known who switched off the alarms.", "held"],
    ["where is the captain", "The police do not know where the captain is.", "held"],
    ["why did the captain leave", "It is not known who switched off the alarms.", "lacking"],
  ])("what is not known answers the question that it names: %j beside %j: %s", (question, claim, expected) => {
    expect(fitOf(question, claim, { standing: "unknown" })).toBe(expected);
  });
});

describe("who is of one family is told by words of kinship alone", () => {
  const entities = [{ id: "anna", name: "Anna Berg", kind: "person" as const }];

  test.each([
    ["is Anna Berg related to the mayor", "Anna Berg is the mayor's sister-in-law.", "held"],
    ["how is Anna Berg related to the mayor", "Anna Berg is married to the mayor's nephew.", "held"],
    ["is Anna Berg related to the mayor", "Anna Berg was secretary to the mayor.", "lacking"],
  ])("%j beside %j: %s", (question, claim, expected) => {
    const library = libraryOf({ entities, facts: [{ id: "fact", claim }] });
    const [fact] = library.facts;
    expect(fact && kindFit(understand(question, library), fact, library)).toBe(expected);
  });
});
