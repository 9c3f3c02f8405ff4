import { askingPart } from "../../src/question/talk/asking-part.ts";
import { asker } from "../answer/asking.ts";
import { openSaga } from "../library.ts";

const ask = asker(openSaga());

describe("what is told around a question is not asked", () => {
  test.each([
    ["hi, what time is the release?", "what time is the release?"],
    ["Sorry to bother, I missed half of it because of work but can someone tell me who told the PM? thanks a ton!", "who told the PM?"],
    ["who 👀 leaked the audio", "who leaked the audio"],
    ["who leaked 🤷🏽‍♂️ the audio", "who leaked the audio"],
    ["when 🤔 is the release", "when is the release"],
    ["is it true 😳 that Dar was fired", "is it true that Dar was fired"],
    ["who resigned 😂 that's wild", "who resigned 😂"],
    ["love it 😍 when is the release", "when is the release"],
    ["I'm new here :) on what day was it posted? My cousin wants to know", "on what day was it posted?"],
    ["My brother and I bet on this, so please settle it: was it Monday or Tuesday? Loser pays, thanks!!", "was it Monday or Tuesday?"],
    ["I have no clue what he means, what time is the release?", "what time is the release?"],
    ["I still can't work out which two people he wanted at the meeting.", "which two people he wanted at the meeting."],
    ["I read that Dar is an absconder, which sounded dramatic. What did he do? thx", "What did he do?"],
    ["I was wondering when is the release", "when is the release"],
    ["Thanks for that! One more thing, could you please list what is on the tapes?", "what is on the tapes?"],
    ["Could you confirm on what date it is to be published?", "on what date it is to be published?"],
    ["where was he when he quit, somebody said he was abroad", "where was he when he quit"],
    ["Good day. I try to learn who's who. What's her position in the party? Kind regards", "What's her position in the party?"],
  ])("%j", (text, expected) => {
    expect(askingPart(text).asks).toBe(expected);
  });
});

describe("what belongs to the question stays with it", () => {
  test.each([
    "PMO was spied on - what did TNI call it?",
    "In the tape with Imran Khan, who is the other man?",
    "According to Dawn, who quit?",
    '"I will type it down" - who is speaking there?',
    'who said "I will type it down"? Imran or the paper?',
    "who resigned, when and why?",
    "are there judges on it, according to the hacker?",
    "Did the U.S. reply? If so, when?",
    "was it Mr. Dar? who says so?",
    "Ishaq Dar corruption reference",
    "Shehbaz is the prime minister, isn't he?",
    "can anyone help?",
    "hello",
    "",
  ])("%j", (text) => {
    expect(askingPart(text)).toEqual({ asks: text, told: [] });
  });
});

describe("what somebody has heard is asked after", () => {
  test.each([
    ["I was at the pub and my mate swore that Dar ran off to an island. Is that right? Cheers", "Dar ran off to an island, Is that right?"],
    [
      "my cousin says Maryam wanted to end the health cards, is that what the tape says?",
      "Maryam wanted to end the health cards, is that what the tape says?",
    ],
    ["I heard Imran Khan was arrested, is that so?", "Imran Khan was arrested, is that so?"],
  ])("%j", (text, expected) => {
    expect(askingPart(text).asks).toBe(expected);
  });
});

describe("a question is answered however much is told around it", () => {
  const FRAMES = [
    (question: string) => question,
    (question: string) => `Hey all, sorry to bother, I was away the whole week and my phone was off. ${question} Thanks a lot!`,
    (question: string) =>
      `My uncle keeps on about this and I did not follow at all, so I thought I'd ask here: ${question} No rush, and cheers in advance :)`,
    (question: string) => `omg I just got home from work 😅 ${question} I need it for my essay, ty`,
  ];

  test.each([
    "When are the files to be released?",
    "Who told Shehbaz Sharif about the hacking?",
    "Where was Miftah Ismail when he stepped down?",
    "Which programme did Maryam Nawaz want to stop?",
    "How old is Imran Khan?",
  ])("%s", (question) => {
    const said = FRAMES.map((frame) => ask(frame(question)));
    expect(new Set(said.map(({ lead }) => lead)).size).toBe(1);
    expect(new Set(said.map(({ factId }) => factId)).size).toBe(1);
  });

  test("and a bare question is about what was told last before it", () => {
    expect(ask("My mum told me about a letter that ends with a demarche. What was that about?").factId).toBe("azam-demarche");
    expect(ask("hi, thanks, that was quick. How old is Imran Khan?").lead).toBe(ask("How old is Imran Khan?").lead);
  });

  test("and what was told before it says who is meant", () => {
    expect(ask("I was reading about Ishaq Dar on the bus. Why was a warrant issued for him?").factId).toBe(
      ask("Why was a warrant issued for Ishaq Dar?").factId,
    );
  });
});
