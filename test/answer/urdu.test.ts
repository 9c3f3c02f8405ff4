import { libraryOf, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("a question in Roman Urdu, in Urdu or in Hindi is answered by the fact that it asks for", () => {
  test.each([
    // How long, then, the date of the news.
    ["PM house ki tapping kitne arse se ho rahi thi", "tapping-for-months"],
    ["PM house kitne waqt se tap ho raha tha", "tapping-for-months"],
    ["foreign secretary ka naam kya tha us waqt", "who-sohail-mahmood"],
    ["ye khabar kis tareekh ki hai", "leak-series"],
    ["hacking ki baat kab samne aayi", "hacking-surfaced"],
    ["dark web ka msg kis din aya tha", "message-posted"],
    ["dark web wali post kab dali gayi", "message-posted"],
    ["وزیراعظم ہاؤس کی ٹیپنگ کتنے عرصے سے ہو رہی تھی؟", "tapping-for-months"],
    // What is to be done has not happened.
    ["hacker ne kab files release karni hain", "release-announced"],
    // Who has what.
    ["हैकर के पास किन लोगों की बातचीत है", "contents"],
    ["hacker ke paas kis kis ki baatein hain", "contents"],
    // Verbs made of a noun and a small verb, causatives.
    ["azam khan ne cypher pe kya mashwara diya", "azam-suggests-meeting"],
    ["shah mahmood qureshi se kya parhwana tha", "qureshi-reads-letter"],
    ["kis ne dawa kiya hai ke uske paas sari recordings hain", "poster-holds-audio"],
    ["dar peshiyon pe kyun nahi aya", "dar-london"],
    // A yes or a no, asked first or last.
    ["aur bhi audio leak hongi kya", "more-leaks-likely"],
    ["kya judges ki audio bhi hai hacker ke paas", "incriminating-judges"],
    ["gharwalon ki baatein bhi leak hui hain kya", "contents-family"],
    ["kya saari files nikal dega wo hacker", "all-files"],
    ["hacker se deal ho sakti hai kya", "no-negotiation"],
    ["audio asli hai ya nakli", "claims-unverified"],
    ["क्या ऑडियो असली है या नकली", "claims-unverified"],
    ["اسحاق ڈار کے خلاف وارنٹ کب جاری ہوا؟", "dar-warrant"],
  ])("%j", (text, factId) => {
    expect(ask(text)).toMatchObject({ verdict: "answered", factId });
  });
});

describe("whatever there is to tell of something is told", () => {
  test.each([
    ["cipher wala maamla samjhao", /cypher/i],
    ["demarche ka kya chakkar", /demarche/i],
    ["azam khan ka kya scene hai", /Azam Khan/],
    ["miftah ismail ke bare mein batao", /Miftah Ismail/],
    ["ye sara masla kya hai bhai", /audio clips/],
  ])("%j", (text, told) => {
    const said = ask(text);
    expect(said.verdict).toBe("answered");
    expect(said.lead).toMatch(told);
  });
});

describe("what is only demanded, proposed or untold is not said to have happened", () => {
  test.each([
    "CEC ne istifa de diya phir?",
    "qureshi ne letter parha tha ya nahi akhir me",
    "friday ko audios release huay ya nahi?",
    "kya imran khan giraftar ho gaya",
    "dar ko saza ho gayi kya",
    "kya shehbaz sharif ne istifa de diya",
    "kya america ne cypher ka jawab diya",
    "kya imran khan ne azam khan ko paise diye the",
  ])("%j", (text) => {
    expect(ask(text).verdict).toBe("not_in_file");
  });
});

describe("a fact in Urdu", () => {
  const dar = { id: "dar", name: "Ishaq Dar", kind: "person" as const, aliases: ["اسحاق ڈار"] };
  const qvist = { id: "qvist", name: "Jonas Qvist", kind: "person" as const, aliases: ["Qvist"] };
  const facts = [
    { id: "returns", claim: "اسحاق ڈار نے کہا کہ وہ واپس آئیں گے۔" },
    { id: "finance", claim: "Ishaq Dar is a former minister of the harbour." },
    { id: "pier", claim: "Jonas Qvist leads the harbour." },
  ];
  const askOf = asker(libraryOf({ entities: [dar, qvist], facts }));

  test.each(["اسحاق ڈار نے کیا کہا", "ishaq dar ne kya kaha", "what did Ishaq Dar say"])("tells what somebody said: %j", (question) => {
    expect(askOf(question).factId).toBe("returns");
  });

  test.each(["what did Jonas Qvist say", "what did Ishaq Dar say about the ferry"])(
    "tells it of nobody and nothing else: %j",
    (question) => {
      expect(askOf(question).factId).not.toBe("returns");
    },
  );
});
