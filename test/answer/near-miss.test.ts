import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());
const harbour = asker(
  libraryOf({
    facts: [
      { id: "water", claim: "Brown water ran from the taps of the harbour quarter on 3 May 2022.", when: "2022-05-03" },
      { id: "wife", claim: "The wife of the harbour master owns the boatyard." },
      { id: "points", claim: "The panel took six points from the harbour team." },
      { id: "match", claim: "The harbour team lost two matches." },
    ],
  }),
);

/** Questions that share their people and things with facts which do not hold what is asked. */
describe("a near miss is not answered", () => {
  test.each(["why was Imran Khan's arrest warrant issued in May", "why did the court issue a warrant against Miftah Ismail"])(
    "by what was done to somebody else: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["did Qureshi attend the meeting", "did Sohail Mahmood go to the meeting on the cypher"])(
    "by what somebody else only proposed: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test("by another sense of a verb that its particle makes another: taking over is no taking", () => {
    expect(ask("Who took over from Khan as leader of the country?").verdict).toBe("not_in_file");
    expect(ask("Who took over from Miftah Ismail?").factId).toBe("dar-succeeds");
  });

  test.each(["what's Azam Khan doing now", "what is Sohail Mahmood doing"])("by who somebody was: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each(["how much was the hacker asking for the audio files", "how much did the leaker want"])(
    "by what is not known of something else: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each([
    "has Shah Mahmood Qureshi commented on the clip",
    "did Maryam Nawaz react to the leaked audio",
    "what did Ishaq Dar say about the hacking",
    "what did Sikandar Sultan Raja say about the leak",
    "did Miftah Ismail apologise",
    "what did the army say about the recordings",
    "did the police comment on the leak",
  ])("where nobody quotes whoever is asked for: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    "when did Azam Khan become principal secretary",
    "when was the cypher meeting held",
    "on what day was the minutes meeting held",
    "when was the call between Imran and Azam recorded",
    "when did Miftah Ismail become finance minister",
  ])("by the date on which something was said of it: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each([
    "was the cypher meeting held",
    "was the meeting on the cypher actually held",
    "did the meeting with Qureshi take place",
    "was the health card programme stopped",
    "did Sikandar Sultan Raja resign",
  ])("by what somebody only proposed or asked for: %j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test.each(["did Azam Khan comment on the leak", "has Imran Khan reacted to his clip"])(
    "by what is heard in the recording itself: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["how did the agencies verify the claims", "when did the intelligence sources verify the dark web claims"])(
    "as if that were so which the file denies: %j",
    (question) => {
      const { verdict, told } = ask(question);
      expect(verdict).toBe("not_in_file");
      expect(told).toContain("claims-unverified");
    },
  );

  test.each(["did Shah Mahmood Qureshi shred the letter", "has Ishaq Dar auctioned his assets"])(
    "by a fact that does not speak of what was done: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["who is the head of the Intelligence Bureau", "who heads NAB", "who was the chief of NAB", "who is the editor of Dawn"])(
    "by whatever else is told of a body whose head is asked for: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["which foreign dignitaries are named in the files", "which journalists were recorded", "which judges are on the tapes"])(
    "by a fact without the names that are asked for: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );
});

describe("in another story", () => {
  test.each(["when will the harbour quarter get water without brown in it", "what is the harbour master's wife called"])(
    "a near miss is not answered: %j",
    (question) => {
      expect(harbour(question).verdict).toBe("not_in_file");
    },
  );

  test("what is to be counted is looked for, however common its word", () => {
    const { verdict, factId, lead } = harbour("how many points did the panel take");
    expect(verdict).toBe("answered");
    expect(factId).toBe("points");
    expect(lead).toMatch(/^six points/i);
  });
});

describe("what comes near a near miss is answered", () => {
  test.each([
    ["did Azam Khan suggest a meeting", "azam-suggests-meeting"],
    ["who is the head of PTI", "who-imran-khan"],
    ["for how long was the PM House tapped", "tapping-for-months"],
    ["was Shah Mahmood Qureshi going to read the letter out", "qureshi-reads-letter"],
    ["did the hacker say there would be no negotiation", "no-negotiation"],
    ["what software was used to tap the PM House", "tapping-method-unknown"],
    ['who said "we don\'t need to name America"', "khan-quote-america"],
    ["which ex FM got an arrest warrant", "dar-warrant"],
  ])("%j", (question, id) => {
    const { verdict, factId } = ask(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe(id);
  });
});

describe("where the file does not answer", () => {
  test("what comes near is shown with words that leave open whether it is meant", () => {
    const { verdict, lead, told } = ask("which detail of the cable would be in the minutes");
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file does not say just that.");
    expect(told[0]).toMatch(/^azam-/);
  });

  test("what tells all but what is asked for stands first among what comes near", () => {
    const { verdict, told } = ask("which judges are on the tapes");
    expect(verdict).toBe("not_in_file");
    expect(told[0]).toBe("incriminating-judges");
  });

  test("a word that nothing in it speaks of is named", () => {
    expect(ask("what is the price of the data").lead).toBe("The file does not say. Nothing in it speaks of “price”.");
  });
});

describe("who did what the whole saga is about", () => {
  test.each(["who leaked the audio", "who leaked the audio of Imran Khan", "who recorded the audio", "who hacked the PM office"])(
    "is nobody whom a fact only names: %j",
    (question) => {
      const { verdict, lead } = ask(question);
      expect(verdict).toBe("not_in_file");
      expect(lead).toBe("The file does not say who.");
    },
  );

  test("is not said to have been done to whoever claims it", () => {
    expect(ask("who was recorded").lead).not.toMatch(/^The dark-web poster/);
  });

  test("does not hide who claims to have it", () => {
    expect(ask("who has the hacked recordings").factId).toBe("poster-holds-audio");
  });
});

describe("an accusation is nobody's who is not accused", () => {
  test.each(["is Imran Khan corrupt", "who broke the protocols", "has anyone been arrested"])("%j", (question) => {
    expect(ask(question).verdict).toBe("not_in_file");
  });

  test("by whoever only calls for something there is no yes", () => {
    const inquiry = asker(libraryOf({ facts: [{ id: "call", claim: "The harbour paper calls for an inquiry." }] }));
    expect(inquiry("is there an inquiry").lead).not.toMatch(/^Yes/);
  });
});

test.each(["is the audio real", "are the leaks genuine", "is the recording authentic"])(
  "%j is answered by what is not verified",
  (question) => {
    const { verdict, lead, factId } = ask(question);
    expect(verdict).toBe("answered");
    expect(factId).toBe("claims-unverified");
    expect(lead).toMatch(/not known/);
  },
);

test("whoever only speaks of orders has not given them", () => {
  expect(ask("who ordered the tapping").text).not.toMatch(/by their own claim/);
});

test("nobody is said to have leaked what the fact does not say he leaked", () => {
  const { verdict, lead } = ask("did Imran Khan leak the cypher");
  expect(verdict).toBe("not_in_file");
  expect(lead).toBe("The file does not say.");
});

test.each([
  "did the chief election commissioner resign",
  "has the CEC resigned",
  "who is the chief of army staff",
  "which Indian agency was behind the hacking",
  "which dark web site was it posted on",
  "is Azam Khan related to Imran Khan",
])("what is only wished, or of which only the names are told, is not answered: %j", (question) => {
  expect(ask(question).verdict).toBe("not_in_file");
});

test.each(["did Miftah leave the job before or after the audio leak", "when did Miftah leave the job, before or after the audio leak"])(
  "asked on which side of something, no date is wanted: %j",
  (question) => {
    expect(ask(question).factId).toBe("ismail-stepped-down");
  },
);

test.each(["what does he tell us about the chief election commissioner", "what does the leak tell us about the CEC"])(
  "we are not the United States: %j",
  (question) => {
    expect(ask(question).text).not.toMatch(/United States/);
  },
);
