import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

/** A day of the other story. */
const IN_MAY = new Date("2031-05-08T12:00:00Z");

/** Names of the people of the saga, as a lead would begin with them. */
const PEOPLE = /\b(?:Imran|Azam|Maryam|Shehbaz|Miftah|Dar|Raja|Qureshi|Sohail)\b/;

describe("a name is never put where the file does not put it", () => {
  test.each([
    "who leaked Imran Khan's tape",
    "who put the Imran Khan recording on the internet",
    "who spied on the prime minister's office",
    "who is it that bugged the PM house",
    "who ought to attend the meeting on the cypher",
    "who wrote the cypher",
    "who penned the letter to Imran Khan",
  ])("%j", (question) => {
    const { lead } = ask(question);
    expect(lead).not.toMatch(/^[^.]{0,60}, (?:as reported|allegedly|as .* claims)\.$/);
  });

  test.each([
    ["who is quoted with the words if he had any shame", /^Imran Khan\b/],
    ["who spoke of somebody having no shame at all, if he had any shame", /^Imran Khan\b/],
    ["who mentioned a demarche", /^The ambassador, allegedly/],
  ])("%j begins with whoever it was", (question, name) => {
    expect(ask(question).lead).toMatch(name);
  });

  test.each(["who forged the signature", "who faked Petra's signature on the slips", "did Petra forge the signature"])(
    "whoever says that somebody did it did not do it: %j",
    (question) => {
      expect(asker(openLighthouse(), IN_MAY)(question).lead).not.toMatch(/^Petra Lindqvael|^Yes|^It is/);
    },
  );

  test("whoever says what others dispute says it all the same", () => {
    expect(asker(openLighthouse(), IN_MAY)("who says the mayor stayed in the chamber").lead).toBe("Nell Farraday; others dispute it.");
  });

  test("even where the fact is about him: somebody else may have done it", () => {
    const library = libraryOf({
      entities: [
        { id: "roe", name: "John Roe", kind: "person" },
        { id: "doe", name: "Jane Doe", kind: "person" },
      ],
      facts: [
        {
          id: "letter",
          claim: "A letter of Jane Doe to John Roe was stolen.",
          about: ["doe", "roe"],
          questions: ["which letter of Jane Doe was stolen"],
        },
      ],
    });
    const { lead } = asker(library)("who stole the letter of Jane Doe");
    expect(lead).not.toMatch(/^John Roe/);
  });
});

describe("a question whether something is so", () => {
  test.each([
    ["is Shehbaz Sharif still the prime minister", /^Yes, as reported\./],
    ["is there an arrest warrant for Dar", /^Yes, as reported\./],
    ["are there conversations with judges among the recordings", /^The dark-web poster claims it; it is not confirmed\./],
  ])("gets a yes only as sure as the file is: %j", (question, lead) => {
    expect(ask(question).lead).toMatch(lead);
  });

  test.each([
    "is it a fact that Imran Khan conspired",
    "is it true that Imran Khan is part of a plot",
    "is it proven that Imran Khan plotted",
  ])("does not turn somebody's own claim against him: %j", (question) => {
    expect(ask(question).lead).not.toMatch(/^Imran Khan claims it|^Yes/);
  });

  test.each(["did the ambassador issue a demarche", "has the CEC resigned by now"])(
    "gets no yes from what should only happen: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test("whether somebody confirmed it is not answered by how sure it is", () => {
    expect(ask("has the government confirmed the leak").lead).not.toMatch(/^It is|^Yes/);
  });

  test.each(["was the cypher real", "is the cypher genuine"])("how real a thing is is not read off another fact: %j", (question) => {
    expect(ask(question).lead).not.toMatch(/^It is|^Yes/);
  });

  test.each(["has the data come out", "was the data released", "has the poster released the hacked audio"])(
    "that was to come is answered by whether its time has passed: %j",
    (question) => {
      const before = asker(openSaga(), new Date("2022-09-29T00:00:00Z"))(question);
      const after = asker(openSaga(), new Date("2022-10-02T00:00:00Z"))(question);
      expect(before.lead).toMatch(/still to come/);
      expect(after.lead).toMatch(/has passed.*does not record/);
    },
  );

  test("gets no yes from what is only announced, without a time", () => {
    const library = libraryOf({ facts: [{ id: "paint", claim: "The company says every ship will be painted." }] });
    const { lead } = asker(library)("have all the ships been painted");
    expect(lead).toBe("That is announced; the file does not say that it has happened.");
  });

  test("gets no yes where another fact disputes it", () => {
    const library = libraryOf({
      facts: [
        { id: "sank", claim: "The ferry sank on Monday." },
        { id: "afloat", claim: "The ferry never left the harbour, the mayor says.", standing: "claimed", disputes: ["sank"] },
      ],
    });
    const { lead, text } = asker(library)("did the ferry sink on Monday");
    expect(lead).not.toMatch(/^Yes/);
    expect(text).toContain("The ferry never left the harbour");
  });
});

describe("what is taken for granted is denied in grammar", () => {
  test.each([
    ["has Sikandar Raja stepped down yet", "The file does not say that Sikandar Sultan Raja has stepped down."],
    ["has Maryam Nawaz walked out", "The file does not say that Maryam Nawaz has walked out."],
    ["did Shehbaz deny it", "The file does not say that Shehbaz Sharif denied it."],
    ["why did the election commissioner step down?", "The file does not say that Sikandar Sultan Raja stepped down."],
  ])("%j", (question, lead) => {
    expect(ask(question).lead.slice(0, lead.length)).toBe(lead);
  });

  test("no cause is spoken of for what did not happen", () => {
    expect(ask("why did the CEC step down").lead).not.toMatch(/states no cause/);
    expect(ask("why did Miftah step down").lead).toMatch(/states no cause/);
  });
});

describe("a cause, a time or a place", () => {
  test("is not the very thing whose cause is asked for", () => {
    expect(ask("why did he miss the court hearings").lead).toMatch(/London/);
    expect(ask("why was Dar declared an absconder").lead).toMatch(/^Because he missed hearings/);
  });

  test.each(["when are the audios coming out", "when will more hacked audio come out"])(
    "to come is not the day on which it was said to come: %j",
    (question) => {
      expect(ask(question).lead).not.toMatch(/28 September/);
    },
  );

  test.each(["where is the hacker from", "where is the dark-web poster from"])(
    "is not read off the name of somebody's office: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );
});

describe("a pronoun that stands for nobody", () => {
  test.each(["does he want money", "is she married", "what is his salary"])("gets nobody put in its place: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(/^It is not clear who is meant\. Ask again with the name\.$|^The file does not say\./);
  });

  test.each(["why did he miss the hearings", "who thought it over and said he thought over it last night"])(
    "is no hindrance where the rest is plain: %j",
    (question) => {
      expect(ask(question).verdict).toBe("answered");
    },
  );
});

describe("a deed that the file tells without its doer", () => {
  test.each([["who declared Dar an absconder", "The file does not say who."]])("%j", (question, expected) => {
    expect(ask(question).lead).toBe(expected);
  });
});

describe("a time asked of the past", () => {
  test.each(["when did the first clips come out", "when did the earlier audio surface"])(
    "is not answered by what is to come: %j",
    (question) => {
      expect(ask(question).lead).not.toMatch(/30 September/);
    },
  );

  test("may be the one that was announced", () => {
    expect(ask("when was the data to be released").lead).toMatch(/^Friday 30 September 2022/);
  });
});

describe("the day on which something was claimed", () => {
  const lighthouse = asker(openLighthouse(), IN_MAY);

  test("is not told for the day on which it happened", () => {
    expect(lighthouse("when did the mayor leave the chamber").lead).not.toMatch(/14 April/);
    expect(lighthouse("when will the lamp burn again").lead).toMatch(/before the winter of 2031/);
  });

  test("is told where the claim names it", () => {
    expect(ask("on what day did Khan say that the CEC should resign").lead).toMatch(/^Monday 26 September 2022/);
  });

  test("is that of a confirmed deed, whatever is disputed about it", () => {
    expect(lighthouse("when was the keeper suspended").lead).toBe("Tuesday 1 April 2031.");
  });
});

describe("what somebody says about a thing unknown", () => {
  test("is told first, not that it is unknown", () => {
    const { lead } = ask("what did the intelligence agencies say about the hacking claims");
    expect(lead).not.toBe("That is not known.");
    expect(lead).not.toMatch(PEOPLE);
  });
});
