import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(
  libraryOf({
    entities: [
      { id: "orla", name: "Orla Hale", kind: "person" },
      { id: "westport", name: "Westport", kind: "place", aliases: ["Port of the West"] },
    ],
    facts: [
      { id: "quay", claim: "Orla Hale closed the quay.", about: ["orla"] },
      { id: "bell", claim: "The bell of Westport is a copy.", about: ["westport"] },
    ],
  }),
);

test.each([
  ["did hale return to westport", "Orla Hale returned to Westport"],
  ["did hale retire to the port of the west", "Orla Hale retired to the Port of the West"],
])("names are said again as the file writes them: %j", (question, clause) => {
  expect(ask(question).lead).toMatch(new RegExp(`^The file does not say that ${clause}\\.`));
});
