import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

test.each([
  "Give me the exact words of the dark web post on the release.",
  "Full quote of Imran Khan from the latest clip please, need it in 2 mins",
])("very words are told where they are asked for: %j", (question) => {
  expect(asker(openSaga())(question).reply.parts.some(({ kind }) => kind === "quote")).toBe(true);
});

test("a quote does not answer what it is not about", () => {
  const ask = asker(
    libraryOf({
      facts: [
        { id: "strike", claim: "The ferry crew's strike was announced by the union on 3 May 2022." },
        {
          id: "fog",
          claim: "The harbour master spoke of the fog.",
          quote: { words: "Nobody could see a thing", speaker: "the harbour master" },
        },
      ],
    }),
  );
  expect(ask("exact words of the union on the ferry crew's strike").told).not.toContain("fog");
});
