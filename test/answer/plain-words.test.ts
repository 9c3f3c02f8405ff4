import { openLibrary } from "../../src/saga/open-library.ts";
import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());
const askTorvik = asker(openLibrary("test/sagas/torvik.yaml"));
const askHarrowmere = asker(openLibrary("test/sagas/harrowmere.yaml"));

describe("who somebody is, asked in a roundabout way", () => {
  test.each([
    ["who is imran khan again", "Imran Khan: former Prime Minister"],
    ["this dar guy, who's he", "Ishaq Dar: PML-N leader"],
    ["what party is khan from", "Imran Khan: former Prime Minister"],
    ["which party does IK run", "Imran Khan: former Prime Minister"],
    ["in what capacity is Qureshi mentioned in the story?", "Shah Mahmood Qureshi: Foreign Minister"],
    ["how should Ishaq Dar be introduced to our readers?", "Ishaq Dar: PML-N leader"],
    ["who holds the office of chief election commissioner", "Sikandar Sultan Raja: Chief Election Commissioner"],
    ["what is the name of Pakistan's chief election commissioner?", "Sikandar Sultan Raja is Pakistan's Chief Election Commissioner"],
  ])("%j", (question, told) => {
    const { verdict, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(text).toMatch(new RegExp(`^${told}`));
  });

  test.each([
    ["which party is azam khan from", "The file does not say."],
    ["what is the name of the party of khan", "The file does not say."],
    ["what's the name of the hacker", "The file does not say who the dark-web poster is."],
  ])("and is not told where the file does not say: %j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "not_in_file", lead });
  });
});

describe("is it true", () => {
  test.each([
    ["is it true that Shehbaz Sharif is the Prime Minister", "It is reported; the file does not say that it is confirmed."],
    ["is it really true that the CEC should resign", "Imran Khan claims it; it is not confirmed."],
  ])("tells how sure the file is: %j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", lead });
  });

  test("of what the file does not say is told so", () => {
    expect(ask("is it true that dar is innocent").verdict).toBe("not_in_file");
  });
});

describe("who told whom", () => {
  test.each([
    ["to whom did the former premier say that America need not be named?", "Azam Khan, allegedly."],
    ["to whom did khan say let's play with it", "Azam Khan, allegedly."],
    ["who said that he had thought it over the previous night?", "Azam Khan, allegedly."],
    ["who said that such language counts as a threat in diplomacy?", "Azam Khan, allegedly."],
    ["to whom did azam khan say he would type it down", "Imran Khan, allegedly."],
    ["who told the principal secretary to play", "Imran Khan, allegedly."],
    ["who took miftah's job", "Ishaq Dar, as reported."],
  ])("%j", (question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });

  test.each([
    ["who was told to resign", "Imran Khan"],
    ["who took over the premiership", "Ishaq Dar"],
  ])("names nobody whom the fact does not put there: %j", (question, name) => {
    expect(ask(question).lead).not.toMatch(new RegExp(`^${name}(?:, |\\.$)`));
  });

  test("a newspaper's words for a deed are no deed of the newspaper's", () => {
    expect(ask("who spied on the PM office").lead).not.toContain("The News International");
  });
});

describe("when", () => {
  test.each([
    ["when was the dark web post made", "Tuesday 27 September 2022, as reported."],
    ["how long ago did the hacker make the announcement", "Tuesday 27 September 2022, as reported."],
    ["in what month did the court order the arrest of the former finance minister?", "May 2022, as reported."],
    ["miftah ne istifa kab diya", "September 2022, as reported."],
  ])("is told of the same deed in other words: %j", (question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });

  test.each(["when was the Imran-Azam conversation recorded?", "when did Miftah Ismail become finance minister"])(
    "is not told of another deed: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test("is told of a claimant's own deed", () => {
    expect(askHarrowmere("when did pinkett defend the contract").lead).toBe("Wednesday 24 October 2029, as reported.");
    expect(askTorvik("when was Brandt charged").lead).toBe("Tuesday 21 March 2034.");
  });
});

describe("what somebody refuses", () => {
  test.each(["did Stenberg step down", "should Stenberg step down", "who resigned from the federation"])(
    "is no yes and no deed: %j",
    (question) => {
      expect(askTorvik(question).lead).not.toMatch(/^(?:Yes|Marit Stenberg,)/);
    },
  );

  test.each(["who wants Stenberg to resign", "who says Stenberg should resign"])("is asked of whoever demands it: %j", (question) => {
    expect(askTorvik(question).lead).toBe("Jonas Qvist, as reported.");
  });
});

describe("none, and no cause", () => {
  test.each([
    ["how many people were charged", "Nobody, as reported."],
    ["why did the trout die", "That is not known."],
  ])("%j", (question, lead) => {
    expect(askHarrowmere(question)).toMatchObject({ verdict: "answered", lead });
  });

  test("has somebody been charged, where nobody has", () => {
    expect(askHarrowmere("has Warren Teale been charged")).toMatchObject({ verdict: "answered" });
    expect(askHarrowmere("has Warren Teale been charged").text).toMatch(/^Nobody has been charged\./);
  });
});

describe("a plan", () => {
  test.each([
    ["did he really promise to publish all the files?", "The dark-web poster says every file will be released."],
    ["was the abolition of the health insurance cards discussed on tape?", "In one of the clips Shehbaz Sharif and Maryam Nawaz"],
  ])("is told to whoever asks of the plan alone: %j", (question, told) => {
    const { verdict, text } = ask(question);
    expect(verdict).toBe("answered");
    expect(text).toContain(told);
  });

  test("that has been carried out is not only announced", () => {
    expect(askTorvik("has Torvik appealed").verdict).toBe("answered");
  });
});

test("one of two posts is enough", () => {
  expect(ask("was Sohail Mahmood a minister or a secretary?").verdict).toBe("answered");
  expect(ask("is azam khan a minister or a cook").verdict).toBe("not_in_file");
});

test("who is heard in the clips is nothing about the bot", () => {
  expect(ask("who do you hear in the clips").text).toMatch(/^The leaked clips are said to be of Imran Khan/);
});
