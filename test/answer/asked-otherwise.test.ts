import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());
const NOT_JUST_THAT = "The file does not say just that. It says:";

describe("another day or hour than the file has", () => {
  test.each([
    "the dump is on saturday right",
    "is the drop on saturday",
    "will it be released on thursday",
    "will it be released at 9:30 pm",
    "is the release at 9 am",
  ])("is told the one that it has: %j", (question) => {
    const { lead, text } = ask(question);
    expect(lead).toBe(NOT_JUST_THAT);
    expect(text).toContain("Friday 30 September 2022 at 9:30 am");
  });

  test("is no day of somebody else's deed", () => {
    expect(ask("did imran say it on tuesday").verdict).toBe("not_in_file");
  });

  test("the right day and hour are told without a word before", () => {
    expect(ask("is the release on friday at 9:30 am").lead).not.toBe(NOT_JUST_THAT);
  });
});

describe("what somebody is", () => {
  test.each([
    ["is imran khan still pm", "Imran Khan is a former Prime Minister"],
    ["is imran the current prime minister", "Imran Khan is a former Prime Minister"],
    ["is shehbaz the ex pm", "Shehbaz Sharif is the Prime Minister of Pakistan."],
  ])("is told, and when he was it: %j", (question, told) => {
    expect(ask(question).text).toContain(told);
    expect(ask(question).verdict).toBe("answered");
  });

  test.each([
    ["is maryam in PTI", "Maryam Nawaz is Vice-President of the Pakistan Muslim League Nawaz (PML-N)."],
    ["is dar in pti", "Ishaq Dar is a leader of PML-N"],
    ["imran is with PML-N right?", "the chief of Pakistan Tehreek-e-Insaf (PTI)"],
  ])("is told with his own party: %j", (question, told) => {
    const { lead, text } = ask(question);
    expect(lead).toBe(NOT_JUST_THAT);
    expect(text).toContain(told);
  });

  test.each(["is maryam from pml-n", "does imran belong to pti"])("is no other party's: %j", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("answered");
    expect(lead).not.toBe(NOT_JUST_THAT);
  });

  test("is not said of him whose party the file does not tell", () => {
    expect(ask("is qureshi a member of pti").verdict).toBe("not_in_file");
  });
});

describe("what is to come", () => {
  test("is not told by what was planned before", () => {
    expect(ask("will the govt fall").lead).toBe(NOT_JUST_THAT);
  });

  test("has no place because it was announced in one", () => {
    const { verdict, lead } = ask("where will it be released");
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file does not say where.");
  });
});

describe("what is only wished for", () => {
  test.each(["has the sehat card been shut down", "did they send the demarche"])("has not been done: %j", (question) => {
    expect(ask(question).lead).toBe("That is proposed; the file does not say that it has happened.");
  });

  test.each(["did the govt pay the hacker", "did the government negotiate with the hacker"])(
    "is not said to be proposed where nobody proposes it: %j",
    (question) => {
      expect(ask(question).lead).toBe("The file does not say.");
    },
  );
});

describe("who does not know", () => {
  test.each(["does the govt know how much audio was taken", "do the agencies know how it was done"])("does not: %j", (question) => {
    expect(ask(question).lead).toBe("No.");
  });

  test("is told by name", () => {
    expect(ask("who cant verify the claims").lead).toBe("The intelligence agencies.");
  });

  test.each(["who's in the dark", "what got hacked"])("is not answered by that something is not known: %j", (question) => {
    expect(ask(question).lead).not.toBe("That is not known.");
  });
});

describe("whoever tells it", () => {
  test.each(["who suggested a demarche", "who would write the analysis", "who was shehbaz talking to"])(
    "is not the one who is asked for: %j",
    (question) => {
      const { verdict, lead } = ask(question);
      expect(verdict).toBe("answered");
      expect(lead).not.toMatch(/^(?:Azam Khan|The government)\b[^.]{0,30}, allegedly\.$/);
    },
  );

  test("nor is whoever is only named in a recording heard in it", () => {
    expect(ask("is qureshi on the tape").lead).toBe("The file does not say that Shah Mahmood Qureshi is heard in a recording.");
    expect(ask("is qureshi named on the tape").verdict).toBe("answered");
  });
});

describe("what the file does not tell", () => {
  test.each([
    ["when was PTI founded", "The file does not say when."],
    ["where is the hacker based", "The file does not say where."],
    ["who started the health card", "The file does not say who."],
    ["which ambassador", "The file does not say which."],
    ["when was imran arrested", "The file does not say that Imran Khan was arrested."],
    ["did NAB drop the case", "The file does not say that the National Accountability Bureau (NAB) dropped the case."],
    ["sohail mahmood is foreign minister right", "The file does not say that Sohail Mahmood is foreign minister."],
    ["was it Maryam who leaked it", "The file does not say that Maryam Nawaz has leaked it."],
    ["is it treason", "The file tells what was said and done; it judges nobody."],
  ])("is said in the words of the question: %j", (question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });
});

describe("turns of phrase", () => {
  test.each([
    ["whose office was bugged", "office-spied-on"],
    ["what got hacked", "office-spied-on"],
    ["is the audio leaks saga over now?", "more-leaks-likely"],
    ["is the chief justice on tape", "incriminating-judges"],
    ["did shehbaz know before it went public", "bureau-told-pm"],
  ])("are read as what they mean: %j", (question, fact) => {
    expect(ask(question).factId).toBe(fact);
  });

  test.each(["did miftah know about the leak", "did shehbaz do the hacking", "why resigned", "why is the cec biased"])(
    "are answered by nothing that only has to do with it: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );
});

describe("what somebody has judged", () => {
  const harbour = asker(
    libraryOf({
      facts: [{ id: "held", claim: "The high court held the dredging contract unlawful.", questions: ["what did the high court hold"] }],
    }),
  );

  test("is told, as the file tells it", () => {
    expect(harbour("was the dredging contract unlawful").lead).not.toMatch(/judges nobody/);
  });

  test("is judged by no file that does not", () => {
    expect(harbour("was the dredging contract immoral").lead).toMatch(/judges nobody/);
  });
});
