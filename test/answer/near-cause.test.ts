import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

test.each(["why did Dar go to London", "dar london kyun gaya tha", "why was Dar in London so long"])(
  "what something was the cause of is no cause for it: %j",
  (question) => {
    const { verdict, lead, told } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(/no cause/);
    expect(told).toContain("dar-london");
  },
);

test("but it is for what came of it", () => {
  expect(ask("why did Dar miss the hearings").lead).toMatch(/^Because of his prolonged stay in London/);
});

test.each(["is the hacker still negotiating", "will the hacker negotiate"])(
  "a noun that ends like one is nobody's deed: %j",
  (question) => {
    expect(ask(question).factId).toBe("no-negotiation");
  },
);

test.each(["did the leaked audio force Miftah Ismail out", "did the leak cost Miftah Ismail his job"])(
  "that something made somebody go is no less a cause: %j",
  (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  },
);

test("of somebody named, what is nearest is about him", () => {
  const { verdict, text } = ask("how old is Ishaq Dar");
  expect(verdict).toBe("not_in_file");
  expect(text).not.toMatch(/Imran Khan/);
});
