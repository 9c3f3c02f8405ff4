import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const saga = asker(openSaga());

/** A file of claims alone that tells who, where and when in its sentences. */
const ask = asker(
  libraryOf({
    entities: [
      { id: "tilly", name: "Tilly", kind: "unidentified", aliases: ["the seal"], role: "seal of the zoo" },
      { id: "zoo", name: "Marsh Zoo", kind: "organization", aliases: ["the zoo"] },
      { id: "note", name: "the ransom note", kind: "document", aliases: ["ransom note"] },
      { id: "insurer", name: "Bay Mutual", kind: "organization" },
      { id: "sable", name: "Victor Sable", kind: "person", role: "collector" },
      { id: "keeper", name: "Rudi Halm", kind: "person", role: "former keeper" },
      { id: "hollin", name: "Hollin", kind: "place" },
    ],
    facts: [
      { id: "collar", claim: "An angler found the collar of Tilly at the quay.", standing: "confirmed", about: ["tilly"] },
      { id: "swimmers", claim: "Two swimmers saw a boat without lights.", standing: "reported" },
      {
        id: "demand",
        claim: "A ransom note that demands 80,000 crowns reached Marsh Zoo.",
        standing: "confirmed",
        about: ["note", "zoo"],
        claimant: "zoo",
      },
      { id: "arrest", claim: "Police arrested Rudi Halm on suspicion of theft.", standing: "confirmed", about: ["keeper"] },
      {
        id: "empty",
        claim: "The night guard noticed the empty pool at 6.40 a.m. on 10 August.",
        when: "2031-08-10",
        standing: "confirmed",
      },
      { id: "weight", claim: "Tilly weighs 90 kilograms.", standing: "confirmed", about: ["tilly"] },
      {
        id: "hidden",
        claim: "A caller told the police that Tilly was hidden in Victor Sable's greenhouse.",
        standing: "alleged",
        about: ["sable"],
      },
      {
        id: "van",
        claim: "The van was found in a gravel pit near Hollin on 14 August.",
        standing: "confirmed",
        where: "hollin",
        when: "2031-08-14",
      },
      {
        id: "sold",
        claim: "Victor Sable sold the boat to a wholesaler and does not know where it went.",
        about: ["sable"],
        standing: "claimed",
        claimant: "sable",
      },
      { id: "sick", claim: "The clinic treated 63 people, and four of them stayed overnight.", standing: "reported" },
      {
        id: "stolen",
        claim: "Rudi Halm says the boat was stolen in April.",
        standing: "claimed",
        claimant: "keeper",
        about: ["keeper"],
        when: "2031-05-09",
      },
      { id: "tankers", claim: "Fourteen tankers bring water from Hollin.", standing: "reported" },
      { id: "stays", claim: "Victor Sable refuses to step down.", standing: "reported", about: ["sable"] },
      { id: "fish", claim: "Rudi Halm found hundreds of dead perch.", standing: "reported", about: ["keeper"] },
      { id: "sought", claim: "The police are looking for the driver of the white lorry.", standing: "confirmed" },
      { id: "alive", claim: "Nobody has died of the cold, the zoo says.", standing: "confirmed", about: ["zoo"] },
      { id: "slept", claim: "The night guard allegedly slept through his shift, a colleague says.", standing: "alleged" },
      { id: "awake", claim: "The night guard denies having slept.", standing: "claimed" },
      { id: "asked", claim: "A ransom note to the director's office threatened a second theft.", standing: "reported", about: ["note"] },
      { id: "doubtful", claim: "It is not known whether the ransom note comes from the thieves.", standing: "unknown", about: ["note"] },
      { id: "lifted", claim: "The zoo opens again if three samples in a row are clean.", standing: "reported", about: ["zoo"] },
      { id: "alarm", claim: "The fence alarm had been out of order since May.", standing: "reported", when: "2031-08-13" },
      { id: "first", claim: "Friends of the seal offer a reward of 12,000 crowns.", standing: "confirmed", when: "2031-08-12" },
      {
        id: "raised",
        claim: "Friends of the seal raised the reward to 20,000 crowns after a brewery's donation.",
        standing: "confirmed",
        when: "2031-08-19",
        supersedes: ["first"],
      },
      {
        id: "unpaid",
        claim: "Bay Mutual will not pay the zoo for now.",
        standing: "confirmed",
        about: ["insurer", "zoo"],
        claimant: "insurer",
      },
    ],
  }),
);

describe("what a claim tells in its own words", () => {
  test.each([
    ["whoever has no name is told by what he is called", "who found the collar", "An angler."],
    ["several of them too", "who saw the boat without lights", "Two swimmers, as reported."],
    ["what a thing does that a name stands for is its deed", "how much does the ransom note demand", "80,000 crowns."],
    ["a place is told as closely as the claim tells it", "where was the van found", "In a gravel pit near Hollin."],
    ["since when is not the day of the report", "since when has the alarm been out of order", "Since May, as reported."],
    ["how it was before is told as that", "how much was the reward at first", "At first: 12,000 crowns."],
    ["to whom is told by a calling as well", "to whom did Sable sell the boat", "A wholesaler, as Victor Sable claims."],
    ["what is counted stands behind what it is like", "how many clean samples are needed", "Three samples, as reported."],
    ["how many of them is not how many in all", "how many had to stay overnight", "Four, as reported."],
    ["what is counted ends before what it does", "how many tankers bring water", "Fourteen tankers, as reported."],
    ["a refusal is no deed", "why did Sable step down", "The file does not say that Victor Sable stepped down."],
    ["whether it is genuine is not known", "is the ransom note genuine", "That is not known."],
    ["how it is now is told without that", "how much is the reward", "20,000 crowns."],
  ])("%s", (_, question, lead) => {
    expect(ask(question).lead).toBe(lead);
  });

  test.each([
    ["suspicion is a cause of an arrest", "why was Rudi Halm arrested", "arrest"],
    ["an hour with a full stop is a time", "at what time was the empty pool noticed", "empty"],
    ["what is heavy weighs", "how heavy is Tilly", "weight"],
    ["that nobody did answers whether anybody did", "has anybody died", "alive"],
    ["whoever is looked for has not been found", "have the police found the lorry driver", "sought"],
    ["that he does not know where is told", "does Sable know where the boat went", "sold"],
    ["somebody's greenhouse is a place", "where was Tilly hidden", "hidden"],
  ])("%s", (_, question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId });
  });

  test.each([
    ["who will not pay is nobody who pays", "who will pay the zoo", "unpaid"],
    ["tankers are no money", "how much does Hollin charge for the water", "tankers"],
    ["who denies it is not who says so", "who says the guard slept", "awake"],
    ["who is called by what he does has no name", "who is the wholesaler that bought the boat", "sold"],
    ["what a letter says is not by whom it was written", "who wrote the ransom note", "asked"],
  ])("%s", (_, question, other) => {
    const { verdict, factId } = ask(question);
    expect([verdict, factId]).not.toEqual(["answered", other]);
  });

  test("whoever finds the dead is not said to have died", () => {
    expect(ask("who died first").lead).not.toMatch(/^Rudi Halm, /);
  });

  test("the day on which somebody said so is not that of the deed", () => {
    expect(ask("when does Halm say the boat was stolen").lead).not.toMatch(/9 May/);
  });

  test("whether it was so is not told by what was replaced", () => {
    const { factId, lead } = ask("did the friends raise the reward before they met");
    expect(factId).toBe("raised");
    expect(lead).not.toMatch(/^At first/);
  });

  test("an amount is none of what only came before it", () => {
    const { lead, factId } = ask("how much did the brewery donate");
    expect(factId).toBe("raised");
    expect(lead).not.toMatch(/^20,000/);
  });
});

describe("a question in other words", () => {
  test.each([
    ["PM ko kisne bataya", "The Intelligence Bureau, as reported."],
    ["PM ko kis ne bataya hacking ka", "The Intelligence Bureau, as reported."],
    ["who was Imran Khan talking to in the cypher clip", "Azam Khan, allegedly."],
    ["is the finance minister Dar?", "The file does not say that Ishaq Dar is the finance minister."],
    [
      "you are useless",
      "I am a bot that answers from one file about the Pakistan Prime Minister's Office audio leaks; it says nothing about me.",
    ],
  ])("%j", (question, lead) => {
    expect(saga(question).lead).toBe(lead);
  });

  test.each([
    ["why did miftah quit and who got his job", "dar-succeeds"],
    ['imran khan "the date was already there"', "khan-quote-date"],
    ["On what grounds has Mr Khan alleged collusion between the election commissioner and the ruling family?", "raja-cahoots"],
    ["is the resignation confirmed", "ismail-stepped-down"],
    ["what is Dar accused of", "nab-reference"],
  ])("%j", (question, factId) => {
    const { verdict, told } = saga(question);
    expect(verdict).toBe("answered");
    expect(told[0]).toBe(factId);
  });

  test.each(["was there a meeting?", "were the minutes written", "who is the army chief today"])(
    "is no reason to say more: %j",
    (question) => {
      expect(saga(question).verdict).toBe("not_in_file");
    },
  );

  test.each(["how many years did Azam Khan get", "which country did the hacker live in"])(
    "takes for granted what is no sentence without what is asked: %j",
    (question) => {
      expect(saga(question).lead).toBe("The file does not say.");
    },
  );

  test("gives somebody's office to nobody else", () => {
    expect(saga("why did Azam Khan resign as finance minister").lead).toBe(
      "The file does not say that Azam Khan resigned as finance minister.",
    );
  });

  test("that nobody knows how is no answer to whether somebody knows of it", () => {
    expect(saga("did the spy agencies know about the tapping?").lead).not.toMatch(/^(?:No|Yes|That is not known)\./);
    expect(saga("do the agencies know how it was tapped").lead).toBe("No.");
  });

  test("one of several counts none", () => {
    expect(saga("how many audios of Maryam").lead).not.toMatch(/one/i);
  });
});
