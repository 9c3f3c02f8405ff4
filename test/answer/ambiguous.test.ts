import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const library = libraryOf({
  entities: [
    { id: "ali", name: "Ali Khan", kind: "person" },
    { id: "omar", name: "Omar Khan", kind: "person" },
  ],
  facts: [
    { id: "ali-left", claim: "Ali Khan left the harbour on Monday.", about: ["ali"] },
    { id: "omar-left", claim: "Omar Khan left the harbour on Friday.", about: ["omar"] },
    { id: "ali-bought", claim: "Ali Khan bought a boat.", about: ["ali"] },
  ],
});
const ask = asker(library);

describe("a name that two people share", () => {
  test.each(["did Khan leave the harbour", "when did khan leave the harbour?", "Khan left the harbour"])(
    "brings up both: %j",
    (question) => {
      const { text, choices } = ask(question);
      const shown = [text, ...choices].join("\n");
      expect(shown).toContain("Ali Khan");
      expect(shown).toContain("Omar Khan");
    },
  );

  test("is asked back with whole questions that can be picked", () => {
    const { verdict, choices } = ask("did Khan leave the harbour");
    expect(verdict).toBe("unsure");
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.map((choice) => ask(choice).factId).sort()).toEqual(["ali-left", "omar-left"]);
  });

  test("is clear where only one of them did it", () => {
    expect(ask("what did Khan buy, a boat").factId).toBe("ali-bought");
  });

  test("is clear where the whole name is given", () => {
    expect(ask("did Omar Khan leave the harbour")).toMatchObject({ verdict: "answered", factId: "omar-left" });
  });
});

describe("the Mahmoods of the saga", () => {
  test("are both brought up by their shared name", () => {
    const { text, choices } = asker(openSaga())("who is Mahmood");
    const shown = [text, ...choices].join("\n");
    expect(shown).toContain("Shah Mahmood Qureshi");
    expect(shown).toContain("Sohail Mahmood");
  });
});
