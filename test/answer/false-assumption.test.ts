import { openLighthouse, openSaga } from "../library.ts";
import { asker, missingBasis } from "./asking.ts";

const library = openSaga();
const ask = asker(library);
const lighthouse = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("a question that assumes what the file does not say", () => {
  test.each([
    ["why did imran khan resign", /Imran Khan resigned/],
    ["when did Imran Khan resign", /Imran Khan resigned/],
    ["did Imran Khan resign", /Imran Khan resigned/],
    ["why did Shehbaz Sharif resign", /Shehbaz Sharif resigned/],
    ["did Shehbaz Sharif resign", /Shehbaz Sharif resigned/],
    ["why did the CEC resign", /Sikandar Sultan Raja resigned/],
    ["did Maryam Nawaz resign", /Maryam Nawaz resigned/],
    ["was azam khan arrested", /Azam Khan was arrested/],
    ["why was Azam Khan arrested", /Azam Khan was arrested/],
    ["when was Azam Khan arrested", /Azam Khan was arrested/],
    ["was Shehbaz Sharif arrested", /Shehbaz Sharif was arrested/],
    ["was Ishaq Dar arrested", /Ishaq Dar was arrested/],
    ["why was Ishaq Dar arrested", /Ishaq Dar was arrested/],
    ["has Dar been convicted", /Ishaq Dar was convicted|Ishaq Dar has been convicted/],
    ["how did Imran Khan die", /Imran Khan died/],
  ])("%j is told first that the file does not say so", (question, assumed) => {
    const { verdict, lead, factId } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(factId).toBeUndefined();
    expect(lead).toMatch(/^The file does not say\b/);
    expect(lead).toMatch(assumed);
  });

  test.each([
    ["why did the mayor resign", /Halden Brisk resigned/],
    ["was Rufus Cantelow arrested", /Rufus Cantelow was arrested/],
  ])("%j in another story, too", (question, assumed) => {
    const { verdict, lead } = lighthouse(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(assumed);
  });

  test.each(["why did Imran Khan resign", "was Azam Khan arrested", "was Ishaq Dar arrested", "did Shehbaz Sharif resign"])(
    "%j gets the nearest facts, each with its standing and source",
    (question) => {
      const { told, text } = ask(question);
      expect(told.length).toBeGreaterThan(0);
      expect(told.flatMap((id) => library.fact(id) ?? []).flatMap((fact) => missingBasis(text, fact, library))).toEqual([]);
    },
  );

  test("shows the warrant to whoever asks for an arrest", () => {
    expect(ask("was Ishaq Dar arrested").told).toContain("dar-warrant");
  });

  test.each([
    "did Dar take bribes",
    "did the government confirm the hack",
    "did the council sell the harbour",
    "why did Imran Khan leave office",
  ])("%j is repeated whole or not at all", (question) => {
    expect(ask(question).lead).not.toMatch(/(?:took|confirmed|sold|left)\.(?: |$)/);
  });

  test.each([
    ["did the council freeze the harbour", "freezed"],
    ["did Imran Khan swear", "sweared"],
  ])("%j is repeated in grammar", (question, wrong) => {
    expect(ask(question).text).not.toContain(wrong);
    expect(lighthouse(question).text).not.toContain(wrong);
  });
});

describe("a question for what the file does not hold", () => {
  test.each([
    "what is the hacker's nationality",
    "how old is Imran Khan",
    "who won the election",
    "what is the capital of France",
    "did the hacker demand bitcoin",
    "who is Imran Khan's lawyer",
    "what did Nawaz Sharif say",
    "who is Nawaz Sharif",
    "was Nawaz Sharif in the audio",
    "who is Rana Sanaullah",
    "did Rana Sanaullah resign",
    "what did Faiz Hameed say",
  ])("%j gets no answer", (question) => {
    const { verdict, factId, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(factId).toBeUndefined();
    expect(lead).toMatch(/^The file does not say\b/);
  });

  test("speaks of nobody but the one who was asked about", () => {
    expect(ask("who is Rana Sanaullah").lead).not.toContain("Raja");
    expect(ask("who is Nawaz Sharif").lead).not.toMatch(/Maryam|Shehbaz/);
  });

  test("repeats no word that nobody typed", () => {
    expect(ask("what did Trump say").lead).not.toContain("tramp");
    expect(ask("is Reham Khan in the clip").lead).not.toContain("rehab");
  });
});
