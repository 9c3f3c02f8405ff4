import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

/** Questions that take something for granted of living people: no answer may lend it the file's word. */
describe("what a question takes for granted is not answered as if it were so", () => {
  test.each([
    "Is it true that Imran Khan acquired assets beyond his income?",
    "Is it true that Maryam Nawaz acquired assets beyond her known income?",
    "When did Imran Khan say that Azam Khan should resign?",
    "Who called for Imran Khan's resignation?",
  ])("of somebody else: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    "Who made way for Miftah Ismail?",
    "Who told the hacker about the prime minister?",
    "Who told the Intelligence Bureau about the hacking?",
    "Who asked Imran Khan to resign?",
    "Who told Imran Khan to play with it?",
    "Is it true that Miftah Ismail replaced Dar?",
    "Is it true that Shehbaz Sharif informed the Intelligence Bureau of the hacking?",
  ])("the wrong way round: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each(["Who resigned over corruption?", "Who resigned in disgrace?"])("of another reason: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each(["Who is accused of being in cahoots with Imran Khan?", "Is it true that Imran Khan is in cahoots with the Sharif family?"])(
    "of whoever only claims it: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each([
    ["Is Maryam Nawaz the dark web hacker?", "The file does not say that Maryam Nawaz is the dark web hacker."],
    ["Is Maryam Nawaz the prime minister?", "The file does not say that Maryam Nawaz is the prime minister."],
    ["Is Maryam Nawaz the dark web poster?", "The file does not say that Maryam Nawaz is the dark web poster."],
    ["Is the hacker Maryam Nawaz?", "The file does not say that the dark-web poster is Maryam Nawaz."],
    ["So Dar was convicted of corruption?", "The file does not say that Ishaq Dar was convicted of corruption."],
    ["Can you confirm that the CEC has resigned?", "The file does not say that Sikandar Sultan Raja has resigned."],
  ])("and the file's silence is named: %j", (question, lead) => {
    expect(ask(question).lead).toMatch(lead);
  });

  test.each([
    "Who bugged the prime minister's office?",
    "Who spied on the PM?",
    "Who informed Imran Khan?",
    "Who called Imran Khan a liar?",
    "Who demanded that Imran Khan resign?",
    "Who attended the meeting?",
    "Who launched the health card programme?",
  ])("nor that somebody did it: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    ["Is Azam Khan a politician?", "The file does not say that Azam Khan is a politician."],
    ["Is Ishaq Dar a convicted criminal?", "The file does not say that Ishaq Dar is a convicted criminal."],
  ])("nor that somebody is what it does not call him: %j", (question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });

  test.each(["Is Ishaq Dar an absconder?", "Is Maryam Nawaz a vice president of PML-N?"])("but what it calls him: %j", (question) => {
    expect(ask(question).verdict).toBe("answered");
  });

  test("who would do what somebody would be asked to do is told", () => {
    expect(ask("who would read the letter at the meeting").lead).toBe("Shah Mahmood Qureshi, allegedly.");
  });

  test.each(["Who admitted guilt?", "when dar arrested", "dar ko kab giraftar kiya gaya"])("nor by what comes near it: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });
});

test.each([
  ["Was Imran Khan prime minister?", "who-imran-khan"],
  ["Is Imran Khan still prime minister?", "who-imran-khan"],
  ["Is Imran Khan currently the prime minister per the article?", "who-imran-khan"],
  ["Is Imran Khan prime minister now?", "who-imran-khan"],
  ["Is Ishaq Dar the finance minister?", "who-ishaq-dar"],
])("who somebody was is no other's post: %j", (question, id) => {
  const { factId, lead } = ask(question);
  expect(factId).toBe(id);
  expect(lead).not.toMatch(/^Yes/);
});

describe("whether it is true is said of the very thing alone", () => {
  test.each([
    ["Is it true that Miftah Ismail stepped down?", /^It is reported/],
    ["Is it true that the PM was told of the hacking?", /^It is reported/],
    ["Is it true that Dar is an absconder?", /^It is reported/],
    ["Is it true that Imran Khan said let's play with it?", /^It is alleged, not confirmed/],
    ["Is it true that the CEC should resign?", /^Imran Khan claims it/],
  ])("%j", (question, lead) => {
    expect(ask(question).lead).toMatch(lead);
  });

  test.each([
    ["Is it true that nobody informed the prime minister?", "bureau-told-pm"],
    ["Is it true that Miftah Ismail did not resign?", "ismail-stepped-down"],
    ["Is it true that Dar attended all hearings?", "dar-london"],
    ["Is it true that no court issued a warrant against Dar?", "dar-warrant"],
    ["Is it true that Imran Khan never said let's play with it?", "lets-play"],
    ["Is it true that Imran Khan wanted to name America?", "khan-quote-america"],
    ["Is it confirmed that Dar is corrupt?", "dar-cases"],
  ])("and what says otherwise, or less, stands for itself: %j", (question, id) => {
    const { factId, lead } = ask(question);
    expect(factId).toBe(id);
    expect(lead).not.toMatch(/^(?:Yes|It is|[A-Z][\w ]+ claims it)/);
  });

  test("an outlet that tells of it is not the one who did it", () => {
    for (const question of ["Who told Maryam Nawaz to stop the health card?", "Who told Imran Khan to play with it?"])
      expect(ask(question).lead).not.toMatch(/^(?:Unnamed local media|The News International|Shehbaz Sharif|Azam Khan),/);
  });
});
