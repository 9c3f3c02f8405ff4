import { understand } from "../../src/question/understand.ts";
import { libraryOf, openSaga } from "../library.ts";

const saga = openSaga();

function wordsOf(text: string, library = saga): string {
  return understand(text, library).words.join(" ");
}

describe("a small word drawn together with its auxiliary", () => {
  test.each([
    ["he'll resign", "he will resign"],
    ["what’d Dar say", "what did dar say"],
    ["whatd Dar say", "what did dar say"],
    ["we're told they've left", "we are told they have left"],
    ["she'd know", "she would know"],
    ["i'd like to know who dar is", "who dar is"],
    ["theyll release it", "they will release it"],
    ["who's lying", "who is lying"],
    ["what’s in the recordings", "what is contents the recordings"],
    ["whos to blame", "who is to blame"],
    ["who's been told", "who has been told"],
    ["who's who in Dar's case", "who is who in dar case"],
  ])("is read as two: %j", (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  test("is not another word: what he'll do has nothing to do with hell, nor when we'd meet with Wednesday", () => {
    expect(wordsOf("when we'd meet")).toBe("when we would meet");
    expect(understand("what he'll do", saga).asked.flatMap(({ unit }) => unit.stems)).not.toContain("hell");
  });
});

test.each(["whoo resigned", "whu resigned"])("“who” is known with a slip in it: %j", (text) => {
  expect(wordsOf(text)).toBe("who resigned");
});

describe("yes or no asked behind", () => {
  test.each([
    ["is the audio real y/n", "is the audio real"],
    ["has Dar been arrested, yes or no?", "has dar been arrested"],
    ["did Dar resign or nah", "did dar resign"],
    ["MN was in the clip, y/n with details pls", "was mn in the clip"],
    ["PML-N vote, y/n count?", "pml n vote yes or nope count"],
  ])("says nothing more and denies nothing: %j", (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
    expect(understand(text, saga).isNegated).toBe(false);
  });
});

describe("words as they are spelt in short messages", () => {
  test.each([
    ["who sed lets play wit it", "who said lets play with it"],
    ["y did miftah step down, becoz of the audio?", "why did miftah step down because of the audio"],
    ["wots this all about", "what is this all about"],
    ["wat woz he sayin", "what was he saying"],
    ["azam sez he thot over it", "azam says he thought over it"],
    ["wit of the poster", "wit of the poster"],
    ["his quick wit", "his quick wit"],
  ])("%j", (text, expected) => {
    expect(understand(text, saga).words.join(" ")).toBe(expected);
  });
});

describe("shorthand of newsrooms and chats", () => {
  test.each([
    ["dep mayor n fin min stmt", "deputy mayor and finance minister statement"],
    ["tbh who leaked it lol", "who leaked it"],
    ["w/o the letter b/c of dar", "without the letter because of dar"],
    ["how many emps atm rn", "how many employees atm"],
    ["is the DA looking into da leak", "is the district attorney looking into the leak"],
    ["the ICU n the CEO", "the intensive care and the chief executive"],
    ["tnx wat r the deets", "thanks what are the details"],
  ])("is written out: %j", (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  test("stands for what the file has, where it may stand for two things", () => {
    const state = libraryOf({ facts: [{ id: "visit", claim: "The governor spoke at a conference." }] });
    const country = libraryOf({ facts: [{ id: "visit", claim: "The government confirmed the visit." }] });
    expect([wordsOf("gov conf", state), wordsOf("gov conf", country)]).toEqual(["governor conference", "government confirmed"]);
  });

  test("is left as it is where a claim has it, or somebody is called that", () => {
    const library = libraryOf({
      entities: [{ id: "rep", name: "Max Corp", kind: "person" }],
      facts: [{ id: "said", claim: "A rep of the harbour said so.", about: ["rep"] }],
    });
    expect(wordsOf("what did the rep say", library)).toBe("what did the rep say");
    expect(wordsOf("what did corp say", library)).toBe("what did corp say");
    expect(wordsOf("what did the reps say", library)).toBe("what did the representatives say");
  });

  test("is no name by its initials unless it is in capitals", () => {
    const library = libraryOf({
      entities: [{ id: "radio", name: "Radio Nine", kind: "organization" }],
      facts: [{ id: "played", claim: "Radio Nine played the message." }],
    });
    expect(understand("what is played rn", library).named).toEqual([]);
    expect(understand("what was played by RN", library).named).toEqual([["radio"]]);
  });
});

test("initials in capitals are a name though they spell a small word", () => {
  expect(understand("why is ID wanted", saga).named).toEqual([["ishaq-dar"]]);
  expect(understand("id like to know why", saga).named).toEqual([]);
});
