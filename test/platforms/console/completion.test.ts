import { complete } from "../../../src/platforms/console/completion.ts";
import { createSmallBot } from "./fixtures/small-bot.ts";

const bot = createSmallBot();

describe("the Tab key", () => {
  it.each([
    ["/w", "w", ["who "]],
    ["/LE", "LE", ["leak ", "leak-desk "]],
    ["/leak W", "W", ["who "]],
    ["/leak ", "", ["ask ", "who ", "move ", "help ", "now "]],
    ["/", "", ["leak ", "leak-desk ", "ask ", "who ", "move ", "help ", "now "]],
  ])("completes the command in %j", (line, typed, offers) => {
    expect(complete(line, bot)).toEqual({ typed, offers });
  });

  it.each([
    ["/who az", "az", ["Azam Khan"]],
    ["/leak who  Imran k", "Imran k", ["Imran Khan"]],
    ["/WHO ", "", ["Azam Khan", "Imran Khan", "Maryam Nawaz"]],
  ])("completes the value in %j", (line, typed, offers) => {
    expect(complete(line, bot)).toEqual({ typed, offers });
  });

  it.each([
    ["who", "who", ["who is azam khan", "who leaked the audio"]],
    ["  when is", "when is", ["when is the release"]],
    ["/leak when is", "when is", ["when is the release"]],
  ])("completes the question in %j", (line, typed, offers) => {
    expect(complete(line, bot)).toEqual({ typed, offers });
  });

  it.each([
    ["hel", ["help"]],
    ["ex", ["exit"]],
    ["azam", []],
  ])("offers nothing but what begins so where a question is typed: %j", (line, offers) => {
    expect(complete(line, bot)).toEqual({ typed: line, offers });
  });

  it("puts the best suggestion in place of words that begin none", () => {
    expect(complete("/who khan", bot)).toEqual({ typed: "khan", offers: ["Azam Khan"] });
  });

  it("asks for the option that the words have come to", () => {
    const options: string[] = [];
    const listening = {
      ...bot,
      suggest(_command: string, option: string) {
        options.push(option);
        return [];
      },
    };
    for (const line of ["/move he", "/move here ", "/move here over th"]) complete(line, listening);
    expect(options).toEqual(["from", "to", "to"]);
  });

  it.each(["/foo ba", "/zzz", "/now what"])("offers nothing for %j", (line) => {
    expect(complete(line, bot).offers).toEqual([]);
  });

  it("offers no text that could move the cursor", () => {
    const hostile = { ...bot, suggest: () => ["azam\u001b[2J\nkhan"] };
    expect(complete("/who az", hostile).offers).toEqual(["azam khan"]);
  });
});
