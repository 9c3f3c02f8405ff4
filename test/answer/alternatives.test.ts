import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(
  libraryOf({
    facts: [
      { id: "charges", claim: "Nobody has been charged over the sunken ferry." },
      { id: "captain", claim: "The captain of the ferry kept silent." },
    ],
  }),
);

test("where one thing or another is asked, what tells of either answers", () => {
  expect(ask("has anybody been arrested or charged over the ferry").factId).toBe("charges");
});

test("but not where the other is asked alone", () => {
  expect(ask("has anybody been arrested over the ferry").verdict).toBe("not_in_file");
});
