import { saysNot } from "../../src/question/reading/negation.ts";
import { libraryOf } from "../library.ts";

const { reading, facts } = libraryOf({
  facts: [
    { id: "sank", claim: "The ferry sank in the harbour." },
    { id: "afloat", claim: "The ferry did not sink." },
    { id: "unable", claim: "The crew was unable to stop it." },
    { id: "nobody", claim: "Nobody was on board." },
  ],
});

test("a claim that says of something that it is not so is told from one that does not", () => {
  expect(facts.map((fact) => saysNot(reading(fact).claim))).toEqual([false, true, true, true]);
});
