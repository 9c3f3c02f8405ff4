import { asker } from "../answer/asking.ts";
import { libraryOf } from "../library.ts";

const library = libraryOf({
  entities: [
    { id: "crabbe", name: "Lionel Crabbe", kind: "person" },
    { id: "corrigan", name: "Nils Corrigan", kind: "person" },
  ],
  facts: [
    { id: "seat", claim: "Lionel Crabbe keeps his seat on the council.", about: ["crabbe"] },
    { id: "freed", claim: "Nils Corrigan was released without a charge.", about: ["corrigan"] },
    { id: "visit", claim: "Nils Corrigan opened a shop for fishing gear.", about: ["corrigan"] },
  ],
});
const ask = asker(library);

test.each([
  ["Did Lionel Crabbe leave the council?", "seat"],
  ["Is Nils Corrigan still in custody?", "freed"],
])("whether it is so is answered by what says that it is not, and never by a yes: %j", (question, id) => {
  const { factId, lead } = ask(question);
  expect(factId).toBe(id);
  expect(lead).not.toMatch(/^Yes/);
});

test("who asks for a person or a time does not mean the opposite", () => {
  expect(ask("When did Lionel Crabbe leave the council?").verdict).toBe("not_in_file");
});
