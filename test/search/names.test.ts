import { createNameBook, type NameBook } from "../../src/search/names.ts";
import { words } from "../../src/search/words.ts";
import { openSaga } from "../library.ts";

/** The names in a text: the words of each, and whom they may mean. */
function named(text: string, book: NameBook): readonly string[] {
  const read = words(text);
  return book.find(read).map(({ ids, from, to }) => {
    const spelled = read.slice(from, to).map((word) => word.text);
    return `${spelled.join(" ")}: ${[...ids].sort().join(" ")}`;
  });
}

describe("a name", () => {
  const book = createNameBook([
    { id: "jane", names: ["Jane Doe", "JD", "the harbour master", "Chief Pilot"], hasParts: true },
    { id: "john", names: ["John Doe"], hasParts: true },
    { id: "board", names: ["Harbour Board"], hasParts: false },
    { id: "board-fund", names: ["Harbour Board Fund", "the fund"], hasParts: false },
  ]);

  test.each([
    ["is found in any case", "what did JANE DOE say", ["jane doe: jane"]],
    ["is found with a possessive", "jane doe's letter", ["jane doe: jane"]],
    ["is found with a possessive that lacks its apostrophe", "the harbours masters letter", ["the harbours masters: jane"]],
    ["is found with a hyphen for a space", "the Harbour-Board", ["harbour board: board"]],
    ["is found written as one word", "the harbourboard", ["harbourboard: board"]],
    ["is found by another spelling", "who is the harbour master", ["the harbour master: jane"]],
    ["is the longest where several overlap", "the Harbour Board Fund", ["harbour board fund: board-fund"]],
    ["is found by a part of it", "what did Jane say", ["jane: jane"]],
    ["that is a title is found whole", "the chief pilot", ["chief pilot: jane"]],
    ["that is a title is not found by a part of it", "the treasury chief", []],
    ["is ambiguous where two share the part", "what did Doe say", ["doe: jane john"]],
    ["of an organization is not found by a part", "who sits on the board", []],
    ["is found by its initials", "who is HB", ["hb: board"]],
    ["is found in the plural", "both harbour boards", ["harbour boards: board"]],
    ["is found as often as it stands there", "Jane Doe and John Doe", ["jane doe: jane", "john doe: john"]],
    ["is not found in other words", "the boarding of harbours", []],
  ])("%s", (_, text, expected) => {
    expect(named(text, book)).toEqual(expected);
  });

  test("of which only the initials stand there is marked so", () => {
    expect(book.find(words("HB met Jane")).map(({ isInitials }) => isInitials)).toEqual([true, false]);
  });

  test("that is a full spelling of one is no part of another", () => {
    const others = createNameBook([
      { id: "imran", names: ["Imran Khan", "Khan"], hasParts: true },
      { id: "azam", names: ["Azam Khan"], hasParts: true },
    ]);
    expect(named("khan", others)).toEqual(["khan: imran"]);
  });

  test("is not read into small words that look like initials", () => {
    const others = createNameBook([{ id: "ian", names: ["Ian Smith"], hasParts: true }]);
    expect(named("is it so", others)).toEqual([]);
  });
});

describe("the names of the saga", () => {
  const { names } = openSaga();
  const idsIn = (text: string) => names.find(words(text)).map(({ ids }) => [...ids].sort().join(" "));

  test.each([
    ["Imran Khan", "imran-khan"],
    ["imran khan's", "imran-khan"],
    ["IK", "imran-khan"],
    ["kaptaan", "imran-khan"],
    ["عمران خان", "imran-khan"],
    ["इमरान खान", "imran-khan"],
    ["AK", "azam-khan"],
    ["Khan's principal secretary", "azam-khan"],
    ["Shahbaz Sharif", "shehbaz-sharif"],
    ["شہباز شریف", "shehbaz-sharif"],
    ["شهباز شريف", "shehbaz-sharif"],
    ["the prime minister", "shehbaz-sharif"],
    ["the former prime minister", "imran-khan"],
    ["Qureshi", "shah-mahmood-qureshi"],
    ["SMQ", "shah-mahmood-qureshi"],
    ["the CEC", "sikandar-sultan-raja"],
    ["اسحاق ڈار", "ishaq-dar"],
    ["PMLN", "pml-n"],
    ["PML-N", "pml-n"],
    ["the PM House", "pm-office"],
    ["the Prime Minister’s Office", "pm-office"],
    ["America", "united-states"],
    ["the U.S.", "united-states"],
    ["the cipher", "cypher"],
    ["Dawn", "dawn"],
  ])("know %j", (text, expected) => {
    expect(idsIn(text)).toEqual([expected]);
  });

  test("leave open which Mahmood is meant", () => {
    expect(idsIn("what did Mahmood say")).toEqual(["shah-mahmood-qureshi sohail-mahmood"]);
  });

  test("tell three people of one sentence apart", () => {
    expect(idsIn("did Imran Khan tell Azam Khan about Qureshi")).toEqual(["imran-khan", "azam-khan", "shah-mahmood-qureshi"]);
  });
});

describe("a word out of a title", () => {
  const book = createNameBook([
    { id: "raja", names: ["Sikandar Sultan Raja", "Sikander Raja", "Chief Election Commissioner"], hasParts: true },
  ]);
  const found = (text: string) => book.find(words(text)).flatMap(({ ids }) => ids);

  test("names nobody, though the whole title does", () => {
    expect(found("the exchequer chief")).toEqual([]);
    expect(found("the chief election commissioner")).toEqual(["raja"]);
  });

  test("names somebody where it is a word of another spelling of the name", () => {
    expect(found("what did Sikander say")).toEqual(["raja"]);
  });
});
