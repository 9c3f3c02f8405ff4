import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());
const askLighthouse = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("the answer to a when-question begins with the time", () => {
  test.each([
    ["when is the release", /^Friday 30 September 2022, 9:30 am/],
    ["What time will the audio be released?", /^Friday 30 September 2022, 9:30 am/],
    ["release kab hai", /^Friday 30 September 2022, 9:30 am/],
    ["when was the dark web message posted", /^(?:Tuesday )?27 September 2022/],
    ["when was the arrest warrant issued", /^May 2022/],
    ["in which month was the warrant against Dar issued", /^May 2022/],
    ["when did Shehbaz Sharif learn of the hacking", /^About 18 September 2022/],
    ["how many days ago was the PM informed", /^(?:About 18 September 2022|Some 10 days)/],
    ["on which day did Imran Khan call for the CEC's resignation", /^(?:Monday )?26 September 2022/],
  ])("%j", (question, time) => {
    expect(ask(question).lead).toMatch(time);
  });

  test.each([
    ["when is the next hearing", /^Monday 12 May 2031, 10:00 am/],
    ["when did the treasurer resign", /^(?:Friday )?28 March 2031/],
    ["when was the fund started", /^(?:Saturday )?18 January 2031/],
  ])("%j in another story", (question, time) => {
    expect(askLighthouse(question).lead).toMatch(time);
  });
});

describe("the answer to a who-question begins with the name", () => {
  test.each([
    ["who told the prime minister about the hacking", "The Intelligence Bureau"],
    ["who replaced Miftah Ismail", "Ishaq Dar"],
    ["whom did Ishaq Dar replace", "Miftah Ismail"],
    ["who said let's play with it", "Imran Khan"],
    ["who said the minutes are in my hand", "Azam Khan"],
    ["who issued the warrant against Dar", "A Pakistani court"],
    ["who filed the case against Dar", "The National Accountability Bureau"],
    ["who was declared an absconder", "Ishaq Dar"],
    ["who was to read out the letter", "Shah Mahmood Qureshi"],
    ["who accuses Raja of corruption", "Imran Khan"],
    ["kisne kaha let's play with it", "Imran Khan"],
  ])("%j", (question, name) => {
    expect(ask(question).lead.startsWith(name)).toBe(true);
  });

  test.each(["is the khan clip real", "are the clips real?", "is the imran khan audio genuine"])(
    "how sure a recording is, is how sure is what is heard in it: %j",
    (question) => {
      expect(ask(question).lead).toBe("It is alleged, not confirmed.");
    },
  );

  test("the day on which somebody said so is none of his claims", () => {
    expect(ask("when did khan go after the election chief").lead).toBe("Monday 26 September 2022, as reported.");
  });

  test("with both names where two are meant", () => {
    for (const question of ["who wanted to stop the health card", "who said to stop the sehat card", "sehat card band karne ka kisne kaha"])
      expect(ask(question).lead).toMatch(/^(?:Maryam Nawaz and Shehbaz Sharif|Shehbaz Sharif and Maryam Nawaz)/);
  });

  test.each([
    ["who owns Skerrywake", "Rufus Cantelow"],
    ["who chairs the fund", "Petra Lindqvael"],
    ["who leads the inquiry", "Ismene Calloran"],
  ])("%j in another story", (question, name) => {
    expect(askLighthouse(question).lead.startsWith(name)).toBe(true);
  });
});

describe("the answer to who somebody is begins with that person", () => {
  test.each([
    ["Shehbaz Sharif", "who-shehbaz-sharif"],
    ["Imran Khan", "who-imran-khan"],
    ["Azam Khan", "who-azam-khan"],
    ["Maryam Nawaz", "who-maryam-nawaz"],
    ["Sikandar Sultan Raja", "who-raja"],
    ["Miftah Ismail", "who-miftah-ismail"],
    ["Ishaq Dar", "who-ishaq-dar"],
    ["Shah Mahmood Qureshi", "who-qureshi"],
    ["Sohail Mahmood", "who-sohail-mahmood"],
  ])("%s", (name, id) => {
    for (const question of [`who is ${name}`, `Who is ${name}?`, `${name} kaun hai`]) {
      const { lead, factId } = ask(question);
      expect([question, factId]).toEqual([question, id]);
      expect(lead.startsWith(name)).toBe(true);
    }
  });

  test.each([
    ["اسحاق ڈار کون ہے", "Ishaq Dar"],
    ["عمران خان کون ہے", "Imran Khan"],
    ["who is Khan", "Imran Khan"],
    ["who is IK", "Imran Khan"],
    ["who is the CEC", "Sikandar Sultan Raja"],
  ])("%j: %s", (question, name) => {
    expect(ask(question).lead.startsWith(name)).toBe(true);
  });

  test.each([
    "Tamsin Orrewick",
    "Osric Dunmallow",
    "Petra Lindqvael",
    "Halden Brisk",
    "Rufus Cantelow",
    "Sable Wintringham",
    "Lowell Tresk",
  ])("%s in another story", (name) => {
    expect(askLighthouse(`who is ${name}`).lead.startsWith(name)).toBe(true);
  });
});

describe("the answer to a how-many-question begins with the number", () => {
  test.each([
    ["how many corruption cases does Dar have", /^Several corruption cases\b/],
    ["number of cases against Dar", /^Several corruption cases\b/],
    ["how many audio clips leaked", /^Several audio clips\b/],
    ["how long was the PM House tapped", /^For months\b/],
  ])("%j", (question, number) => {
    expect(ask(question).lead).toMatch(number);
  });

  test.each([
    ["how many witnesses are there", /^23 witnesses[,.]/],
    ["how much is the ferry contract worth", /^3\.2 million crowns[,.]/],
    ["how many signatures did the petition gather", /^(?:Some )?1,900 signatures[,.]/],
    ["how many donors were there", /^(?:Some )?4,300 donors\b/],
    ["how much money did the fund raise", /^1,862,000 crowns[,.]/],
    ["how many steps are there", /^142 steps[,.]/],
    ["how many pages were torn out of the ledger", /^Eleven pages[,.]/],
    ["how much money is missing", /^712,500 crowns[,.]/],
  ])("%j in another story", (question, number) => {
    expect(askLighthouse(question).lead).toMatch(number);
  });
});

describe("the answer to a where-question begins with the place", () => {
  test.each([
    ["in which city did Dar stay", "London"],
    ["where was Ishaq Dar", "London"],
    ["where was Miftah Ismail when he resigned", "Abroad"],
    ["which place was bugged", "The Prime Minister's Office"],
  ])("%j", (question, place) => {
    expect(ask(question).lead.startsWith(place)).toBe(true);
  });
});

describe("the answer to a question for the source begins with it", () => {
  test.each([
    ["which newspaper reported the case against Dar", "Dawn"],
    ["which newspaper carried Imran Khan's claim about Raja", "The Express Tribune"],
    ["which paper quoted Imran Khan", "The News International"],
  ])("%j", (question, source) => {
    expect(ask(question).lead.startsWith(source)).toBe(true);
  });
});

describe("a lead", () => {
  test.each(["who said let's play with it", "who was to read out the letter", "who wanted to stop the health card"])(
    "says that it is only alleged: %j",
    (question) => {
      expect(ask(question).lead).toMatch(/alleged/i);
    },
  );

  test("says who claims it", () => {
    expect(ask("when is the release").lead).toMatch(/dark-web poster/);
  });

  test("says no more than the fact where the fact is confirmed", () => {
    expect(askLighthouse("when did the treasurer resign").lead).not.toMatch(/alleged|reported|claim/i);
  });
});

describe("the answer to a how-long-question tells the span with its length", () => {
  test.each([
    ["The call with the harbour master lasted 20 minutes.", "20 minutes, as reported."],
    ["The call with the harbour master lasted more than 20 minutes.", "More than 20 minutes, as reported."],
    ["The call with the harbour master went on for three whole weeks.", "For three whole weeks, as reported."],
    ["The call with the harbour master went on for months.", "For months, as reported."],
    ["The call with the harbour master lasted until the night.", "The call with the harbour master lasted until the night."],
  ])("%j", (claim, lead) => {
    const library = libraryOf({ facts: [{ id: "call", claim, questions: ["how long was the call with the harbour master"] }] });
    expect(asker(library)("how long was the call with the harbour master").lead).toBe(lead);
  });

  test("and says of what was asked that it is not told", () => {
    const library = libraryOf({ facts: [{ id: "mast", claim: "The old mast fell into the harbour." }] });
    expect(asker(library)("how big was the old mast").lead).toBe("The file does not say how big.");
  });
});
