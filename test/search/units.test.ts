import { readUnits } from "../../src/search/units.ts";
import { openSaga } from "../library.ts";

const { names } = openSaga();

describe("a text read as names and words", () => {
  test("keeps a name of several words together, in its place", () => {
    const units = readUnits("Did Imran Khan tell Azam Khan?", names);
    expect(units.map(({ ids, words }) => [words.map((word) => word.text).join(" "), ...ids])).toEqual([
      ["did"],
      ["imran khan", "imran-khan"],
      ["tell"],
      ["azam khan", "azam-khan"],
    ]);
  });

  test("gives a name all it may stand for", () => {
    expect(readUnits("Mahmood", names)[0]?.ids).toHaveLength(2);
  });

  test("never takes a name for a word without meaning", () => {
    expect(readUnits("will the US say so", names).filter((unit) => unit.ids.length > 0 && unit.isStop)).toEqual([]);
  });

  test("gives a word without meaning no stems", () => {
    expect(readUnits("when was the warrant issued", names).map(({ stems }) => stems.length)).toEqual([0, 0, 0, 1, 1]);
  });

  test("gives the words of a phrase the same synonyms, and its particle none of its own", () => {
    const [, stepped, down] = readUnits("Ismail stepped down", names);
    const [, resigned] = readUnits("Ismail resigned", names);
    expect(resigned?.concepts.filter((concept) => stepped?.concepts.includes(concept))).not.toEqual([]);
    expect(stepped?.isPhrase).toBe(true);
    expect(down?.isPhrase).toBe(true);
    expect(resigned?.isPhrase).toBe(false);
  });

  test("is nothing where the text is", () => {
    expect(readUnits(" ?! ", names)).toEqual([]);
  });
});
