import { overlapOf } from "../../src/answer/fit/overlap.ts";
import { type WordingFit, wordingFitOf } from "../../src/answer/fit/wording-fit.ts";
import { understand } from "../../src/question/understand.ts";
import { libraryOf } from "../library.ts";

function fitOf(question: string, claim: string): WordingFit {
  const library = libraryOf({ facts: [{ id: "fact", claim }] });
  const [fact] = library.facts;
  if (!fact) throw new Error("There is one fact.");
  return wordingFitOf(overlapOf(understand(question, library), library))(library.reading(fact));
}

describe("how near a fact comes to a question's wording", () => {
  test("is whole where it says the same", () => {
    const { pairs, letters, small } = fitOf("old lighthouse burned by lightning", "The old lighthouse burned by lightning.");
    expect([pairs, small]).toEqual([1, 1]);
    expect(letters).toBeCloseTo(1);
  });

  test("counts pairs of neighbours only where they are neighbours there too", () => {
    const near = fitOf("which old lighthouse burned", "The old lighthouse burned.");
    const far = fitOf("which old lighthouse burned", "The lighthouse near the old mill was burned.");
    expect(near.pairs).toBeGreaterThan(far.pairs);
    expect(far.letters).toBe(near.letters);
  });

  test("counts another form of a word as a pair, but not letter for letter", () => {
    const same = fitOf("lighthouse burned", "A lighthouse burned.");
    const other = fitOf("lighthouse burned", "A lighthouse burns.");
    expect(other.pairs).toBe(same.pairs);
    expect(other.letters).toBeLessThan(same.letters);
  });

  test("is nothing where they have nothing in common", () => {
    expect(fitOf("who sold bread", "The ferry sank.")).toEqual({ pairs: 0, letters: 0, small: 0 });
  });
});
