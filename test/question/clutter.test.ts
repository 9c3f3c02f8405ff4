import { withoutClutter } from "../../src/question/spelling/clutter.ts";
import { askingPart } from "../../src/question/talk/asking-part.ts";
import { asker } from "../answer/asking.ts";
import { openSaga } from "../library.ts";

const ask = asker(openSaga());

describe("what chats put around words is read as if it were not there", () => {
  test.each([
    ["<@123> <@!456> <#789> <@&1> who resigned @here", "who resigned"],
    ["<:pepe:12345> who resigned :joy:", "who resigned"],
    ["who resigned https://evil.example/x?a=b", "who resigned"],
    ["who resigned, see https://evil.example/x?", "who resigned, see?"],
    ["<https://evil.example> who resigned", "who resigned"],
    ["who is [Azam Khan](http://evil.example)", "who is Azam Khan"],
    ["<https://evil.example|who is NAB>", "who is NAB"],
    ["**who** is `NAB`, _really_", "who is NAB, really"],
    ["||who is NAB||", "who is NAB"],
    ["> who is NAB", "who is NAB"],
    ["**Azam Khan** who is he", "Azam Khan:\nwho is he"],
  ])("%j", (text, expected) => {
    expect(withoutClutter(text)).toBe(expected);
  });

  test.each([
    "when is the release, at 9:30 or on 09/30?",
    'who said "Let\'s play with it."?',
    "is 2 * 3 * 4 in snake_case_words",
    "PMO: who resigned?",
  ])("but words stay as they are: %j", (text) => {
    expect(withoutClutter(text)).toBe(text);
  });
});

describe("clutter keeps no question from its answer, and is never said again", () => {
  test.each([
    ["[click here](http://evil.example) who is Azam Khan", "who-azam-khan"],
    ["**bold** _it_ ~~x~~ who is NAB", "who-nab"],
    ["who resigned https://evil.example/x", "ismail-stepped-down"],
    ["<@123> <@!456> <#789> who resigned @here", "ismail-stepped-down"],
    ["<@123> dar ke khilaf warrant kab nikla https://evil.example", "dar-warrant"],
    ["who ❤️ is azam khan ❤️", "who-azam-khan"],
  ])("%j", (text, factId) => {
    const said = ask(text);
    expect(said).toMatchObject({ verdict: "answered", factId });
    expect(said.text).not.toMatch(/evil|click|<|@|bold/);
  });
});

describe("an emoji ends a sentence only where another begins", () => {
  test.each([
    ["who 👀 leaked the audio", "who leaked the audio"],
    ["who 👀 is azam khan", "who is azam khan"],
    ["who told 😂 the prime minister about the hacking", "who told the prime minister about the hacking"],
    ["lol what a mess 😂 who resigned", "who resigned"],
    ["who resigned 😂 lol i am dying", "who resigned 😂"],
    ["I'm new here 🙂 on what day was it posted?", "on what day was it posted?"],
  ])("%j", (text, asks) => {
    expect(askingPart(text).asks).toContain(asks);
  });

  test.each([
    ["who 👀 resigned", "ismail-stepped-down"],
    ["when 🤔🤔 is the release", "release-announced"],
    ["who resigned 😂 lol i am dying", "ismail-stepped-down"],
  ])("%j is answered", (text, factId) => {
    expect(ask(text)).toMatchObject({ verdict: "answered", factId });
  });
});
