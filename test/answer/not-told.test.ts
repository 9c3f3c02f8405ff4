import { wholeStoryAsked } from "../../src/question/talk/whole-story.ts";
import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const library = openSaga();
const ask = asker(library);

describe("what comes near is not told as the answer", () => {
  test.each([
    // Nobody in the file told them, or ordered it.
    ["who told the public?", "The file does not say who."],
    ["who informed the army chief?", "The file does not say who."],
    ["who ordered the bugging of the PM House?", "The file does not say who."],
    ["who ordered the hack", "The file does not say who."],
    ["who took over from Dar", "The file does not say."],
    // The file tells where somebody was.
    // A date of somebody's words on the Chief Election Commissioner is none of elections.
    ["when are the elections", "The file does not say when."],
    ["how did Maryam Nawaz explain the health card remarks?", "The file does not say."],
    ["which court issued the warrant", "The file does not say which."],
    ["did nawaz sharif say anything", "The file does not say."],
    ["where is Miftah Ismail now?", "The file does not say where."],
    ["where is Dar", "The file does not say where."],
    // Whoever told him at the bureau, or leads it, is not named.
    ["who at the IB told him", "The file does not say who."],
    ["who leads the Intelligence Bureau", "The file does not say who."],
    ["who at NAB filed the case", "The file does not say who."],
    ["head of intelligence bureau name", "The file does not give the name."],
    ["who did the hacker offer the data to", "The file does not say who."],
    // A reaction is what is said of it afterwards.
    ["what did maryam say in response to the leak", "The file does not say."],
    ["white house response to the clip", "The file does not say."],
    ["us state department reaction", "The file does not say."],
    ["how many files were released", "That is announced; the file does not say that it has happened."],
    ["how many audios were released", "That is announced; the file does not say that it has happened."],
    ["where does Ishaq Dar live", "The file does not say where."],
    // Who told is not who was told.
    ["when did the Intelligence Bureau find out?", "The file does not say when."],
    ["what did Shehbaz Sharif do after the Intelligence Bureau warned him?", "The file does not say."],
    ["imran khan reaction cypher audio", "The file does not say."],
    ["is the hacker Pakistani?", "The file does not say."],
    ["is Ishaq Dar guilty of corruption?", "The file tells what was said and done; it judges nobody."],
    ["did Azam Khan change the minutes", "The file does not say."],
    ["did the army leak the tapes", "The file does not say."],
    ["did a judge leak the audio?", "The file does not say."],
    // What somebody is said to have said in the recording was not said of its leak.
    ["what did azam khan say after the leak", "The file does not say."],
    ["who does maryam say leaked the audio", "The file does not say."],
    ["which ambassador wrote the cypher", "The file does not say."],
    ["is the election commissioner on the audio himself", "The file does not say that Sikandar Sultan Raja is heard in a recording."],
    ["so maryam stepped down after the leak right?", "The file does not say that Maryam Nawaz has stepped down after the leak."],
    ["did the meeting take place?", "That is proposed; the file does not say that it has happened."],
    ["did Shah Mahmood Qureshi read out the letter?", "That is proposed; the file does not say that it has happened."],
    ["was the letter read out?", "That is proposed; the file does not say that it has happened."],
    ["did Azam Khan write the analysis?", "That is a plan; the file does not say that it has happened."],
    // A stay is no origin, and dignitaries from abroad are others.
    ["where is Dar from", "The file does not say where."],
    ["is Miftah corrupt", "The file does not say."],
    ["is the hacker a foreigner", "The file does not say that the dark-web poster is a foreigner."],
    ["when was it hacked", "The file does not say when."],
    ["who is behind the leak", "The file does not say who."],
    // Whoever speaks of a letter has not written it, and whoever speaks in a recording has said nothing of it.
    ["did Imran Khan write the letter", "The file does not say."],
    ["did Azam Khan write the letter", "The file does not say."],
    ["did Imran Khan say the tape is fake", "The file does not say."],
    ["did Shehbaz Sharif claim the tape is real", "The file does not say."],
  ])("%j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "not_in_file", lead });
  });

  test.each([
    ["did the army warn the Prime Minister about the hack?", "bureau-told-pm"],
    ["did the FIA inform the Prime Minister?", "bureau-told-pm"],
    ["did the hacker sell the data to anyone?", "no-negotiation"],
  ])("something like it is told as that: %j", (question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId, lead: "The file does not say just that. It says:" });
  });

  test.each(["so was Dar the cause of it?", "did miftah resign becoz of the economy"])("no cause: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(/^The file states no cause for that\./);
  });

  test("that something is not known is nobody's claim, but who says so is asked of that", () => {
    expect(ask("who says the government is in the dark").verdict).toBe("answered");
    expect(ask("who says they are going to dump the rest of the tapes").factId).not.toBe("release-unknown");
  });
});

describe("what the question takes for granted is said first", () => {
  test.each([
    ["why did maryam leak the tapes", "Maryam Nawaz leaked the tapes"],
    ["why did imran resign in June", "Imran Khan resigned in June"],
    ["did shehbaz fire ismail", "Shehbaz Sharif fired Miftah Ismail"],
    ["why did the PM hire the hacker", "Shehbaz Sharif hired the hacker"],
    ["how did dar escape from jail", "Ishaq Dar escaped from jail"],
  ])("%j", (question, clause) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toContain(`The file does not say that ${clause}.`);
  });
});

describe("in what way", () => {
  test.each(["how was it hacked", "how was the PM office hacked", "do spies know how it was done", "how did they hack it"])(
    "nobody knows: %j",
    (question) => {
      expect(ask(question)).toMatchObject({ verdict: "answered", factId: "tapping-method-unknown" });
    },
  );

  test("somebody in particular did something else", () => {
    expect(ask("how did the intelligence agencies catch the hacker").verdict).toBe("not_in_file");
  });
});

describe("the time", () => {
  test.each([
    ["audio kab leak hui", "leak-series"],
    ["what date did the hacker give for putting out everything?", "release-announced"],
    ["are the files going to be released on September 30?", "release-announced"],
    ["In which month did the court order Dar's arrest?", "dar-warrant"],
  ])("of what is asked: %j", (question, id) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId: id });
  });

  test.each(["will the files be released on 29 September?", "will the files be released on 1 October?"])(
    "on another day: %j",
    (question) => {
      expect(ask(question)).toMatchObject({ factId: "release-announced", lead: "The file does not say just that. It says:" });
    },
  );

  test("and not on the day ten days later", () => {
    expect(ask("was Shehbaz Sharif informed on 28 September?").lead).toBe("The file does not say just that. It says:");
  });
});

describe("whatever there is on somebody or something", () => {
  test.each([
    "whats the thing about health cards",
    "what's the deal with the cypher",
    "what is known about azam khan",
    "what do we know about the hacker",
    "whats up with the demarche",
  ])("%j", (question) => {
    expect(ask(question).text).toContain("The file says:");
  });

  test.each(["who is reporting all this", "which news agency filed this story", "what paper is this from"])(
    "and where it comes from: %j",
    (question) => {
      expect(wholeStoryAsked(question, library)).toBe("sources");
    },
  );
});

test("with whom somebody is said to work is not whoever says so", () => {
  expect(ask("with whom is the CEC said to be in cahoots?")).toMatchObject({ verdict: "answered", factId: "raja-cahoots" });
  expect(ask("with whom is the CEC said to be in cahoots?").lead ?? "").not.toContain("Imran Khan.");
});

describe("whoever did it", () => {
  test.each(["did anyone resign", "has anybody stepped down", "which ministers resigned"])("is told before who should: %j", (question) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId: "ismail-stepped-down" });
  });
});
