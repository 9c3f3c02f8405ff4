import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

const library = libraryOf({
  entities: [
    { id: "ida-holm", name: "Ida Holm", kind: "person", role: "former harbour master" },
    { id: "port-board", name: "the Port Board", kind: "organization", role: "owner of the docks" },
    { id: "per-dahl", name: "Per Dahl", kind: "person" },
    { id: "olav-lie", name: "Olav Lie", kind: "person", role: "a judge" },
  ],
  facts: [{ id: "closed", claim: "The harbour was closed by Olav Lie.", about: ["olav-lie"] }],
});
const ask = asker(library);

describe("somebody of whom the file has a role and no fact", () => {
  test.each([
    ["who is Ida Holm", /^Ida Holm: former harbour master\.\nNo fact in the file speaks of them\.\n/],
    ["who is ida holm?", /^Ida Holm: former harbour master\./],
    ["what is the Port Board", /^The Port Board: owner of the docks\.\nNo fact in the file speaks of it\.\n/],
  ])("is told by the role, and that no fact speaks of them: %j", (question, told) => {
    const { text, verdict } = ask(question);
    expect(text).toMatch(told);
    expect(verdict).toBe("not_in_file");
  });

  test("is told nothing else of", () => {
    expect(ask("why did Ida Holm resign").text).not.toContain("former harbour master");
    expect(ask("who is Per Dahl").lead).toBe("The file does not say who Per Dahl is.");
  });
});
