import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(
  libraryOf({
    entities: [
      { id: "keeper", name: "Emil Brandt", kind: "person" },
      { id: "lawyer", name: "Signe Aall", kind: "person", role: "lawyer of Emil Brandt" },
      { id: "club", name: "Skarn Athletic", kind: "organization" },
      { id: "director", name: "Greta Molin", kind: "person", role: "finance director of Skarn Athletic" },
      { id: "former", name: "Otto Wend", kind: "person", role: "former coach of Skarn Athletic" },
    ],
    facts: [
      {
        id: "voice",
        claim: "Signe Aall denies that the voice on the tape is that of Emil Brandt.",
        standing: "claimed",
        claimant: "lawyer",
      },
      { id: "contract", claim: "The second contract is genuine, Greta Molin says.", standing: "claimed", claimant: "director" },
      { id: "grass", claim: "The grass was too wet, Otto Wend says.", standing: "claimed", claimant: "former" },
      { id: "memo", claim: "The engineer warned in a memo against opening the sluice." },
    ],
  }),
);

describe("whoever speaks for somebody says what he says", () => {
  test.each([
    ["did Emil Brandt deny that it is his voice", "voice"],
    ["what does Skarn Athletic say about the second contract", "contract"],
    ["what did the memo say about the sluice", "memo"],
  ])("%j", (question, id) => {
    expect(ask(question).factId).toBe(id);
  });

  test("but not whoever did so once", () => {
    expect(ask("what does Skarn Athletic say about the wet grass").factId).toBeUndefined();
  });
});
