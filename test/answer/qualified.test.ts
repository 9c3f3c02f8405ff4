import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("more than the file tells gets no yes", () => {
  test.each([
    "did Miftah step down before the leak",
    "did Dar miss all hearings",
    "did Dar miss one hearing",
    "was Miftah in Pakistan when he stepped down",
    "is it true that the message was posted on Monday",
    "is it true that Maryam Nawaz is president of PML-N",
    "is it true that a US court issued the warrant",
    "is it true that Dar missed hearings because he was ill",
    "is Qureshi still foreign minister",
  ])("%j", (question) => {
    expect(ask(question).lead).not.toMatch(/^(?:Yes|It is (?:reported|alleged))/);
  });

  test("and it is said that it is not just that", () => {
    expect(ask("is it true that the message was posted on Monday").lead).toBe("The file does not say just that. It says:");
  });

  test.each([
    "is Shehbaz Sharif still the prime minister",
    "is Maryam Nawaz vice-president of PML-N",
    "did Dar miss hearings",
    "isn't Maryam Nawaz vice-president of PML-N",
    "didn't Miftah Ismail step down",
  ])("but what it tells does: %j", (question) => {
    expect(ask(question).lead).toBe("Yes, as reported.");
  });
});

describe("that somebody is the first, or the only one, or one of so many, has to be told", () => {
  test.each([
    ["was Miftah Ismail the first minister to step down", "The file does not say whether that is the first."],
    ["is Dar the only absconder", "The file does not say whether that is the only one."],
    ["were two warrants issued against Dar", "The file does not say how many."],
    ["was Dar declared an absconder twice", "The file does not say how often."],
    ["who was the only minister to resign", "The file does not say who was the only one."],
    ["who's the first to resign", "The file does not say who was the first."],
  ])("%j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "not_in_file", lead });
  });
});

describe("whoever is asked for by a role", () => {
  test.each([
    "who is the judge",
    "who is the army chief",
    "who is the head of the military",
    "who is the president of Pakistan",
    "whos the IB boss",
  ])("is nobody whom the file does not name so: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    ["who is the vice president of PML-N", "who-maryam-nawaz"],
    ["who is the head of PTI", "who-imran-khan"],
    ["who is the election commissioner", "who-raja"],
  ])("%j", (question, id) => {
    expect(ask(question).factId).toBe(id);
  });
});

describe("what is not told is denied as it was asked", () => {
  test.each([
    ["was the PM House tapped by Israel", "The file does not say that the Prime Minister's Office was tapped by Israel."],
    ["Imran Khan resigned when?", "The file does not say."],
    ["was miftah forced out", "The file does not say that Miftah Ismail was forced out."],
    ["has Raja denied the allegation", "The file does not say that Sikandar Sultan Raja has denied the allegation."],
  ])("%j", (question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });

  test.each(["who filed a case against Imran Khan", "who did NAB arrest", "which country was Miftah visiting"])(
    "and nothing is denied that was not asked: %j",
    (question) => {
      expect(ask(question).lead).toMatch(/^The file does not say(?: just that)?\.$/);
    },
  );
});

test.each(["who is the most corrupt", "who is lying", "who is right, Khan or Sharif", "who's corrupt", "whos to blame"])(
  "nobody is judged: %j",
  (question) => {
    expect(ask(question)).toMatchObject({
      verdict: "not_in_file",
      lead: "The file tells what was said and done; it judges nobody.",
      told: [],
    });
  },
);

test("a right-hand man is no judgement", () => {
  expect(ask("who was the right-hand man of Imran Khan").lead).not.toMatch(/judges nobody/);
});

test("whoever claims it of others claims nothing of himself", () => {
  expect(ask("who claims that Raja is corrupt").lead).toBe("Imran Khan.");
});

test.each([
  ["is the arrest warrant confirmed", "It is reported; the file does not say that it is confirmed."],
  ["who succeeded Miftah Ismail", "Ishaq Dar, as reported."],
  ["what is the date of the dark web message", "Tuesday 27 September 2022, as reported."],
])("%j gets its lead", (question, lead) => {
  expect(ask(question).lead).toBe(lead);
});

test.each(["did Imran Khan forge the minutes", "how much for the data", "is Maryam Nawaz the daughter of Shehbaz Sharif"])(
  "what is told of others, or of another measure, does not answer: %j",
  (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  },
);
