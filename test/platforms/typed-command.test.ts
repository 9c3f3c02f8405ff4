import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import { UserError } from "../../src/errors.ts";
import { readAfterLeak, readTyped } from "../../src/platforms/typed-command.ts";
import { SMALL_COMMANDS } from "./console/fixtures/small-bot.ts";

const read = (text: string) => readTyped(text, SMALL_COMMANDS);

describe("a typed line", () => {
  it.each([
    ["/leak who azam khan", "who", { person: "azam khan" }],
    ["/who azam khan", "who", { person: "azam khan" }],
    ["  /LEAK   Who  Azam   Khan ", "who", { person: "Azam   Khan" }],
    ["/leak /who azam khan", "who", { person: "azam khan" }],
    ["/who", "who", {}],
    ["/now", "now", {}],
    ["/leak", "help", {}],
    ["/", "help", {}],
    ["/help who", "help", { command: "who" }],
    ["/leak is it confirmed?", "ask", { question: "is it confirmed?" }],
    ["/leak whose voice is it", "ask", { question: "whose voice is it" }],
    ["/leak /etc/passwd", "ask", { question: "/etc/passwd" }],
    ["who is azam khan", "ask", { question: "who is azam khan" }],
    ["what is 24/7", "ask", { question: "what is 24/7" }],
    ["", "ask", {}],
    ["help", "help", {}],
    ["Help!", "help", {}],
    ["help me find out who did it", "ask", { question: "help me find out who did it" }],
    ["now", "ask", { question: "now" }],
    ["who?", "ask", { question: "who?" }],
  ])("%j is %s %j", (text, command, options) => {
    expect(read(text)).toEqual({ command, options });
  });

  it.each([
    ["/leak timelin dar", "timeline", { topic: "dar" }],
    ["/leak soruces", "sources", {}],
    ["/leak qoute imran khan", "quote", { speaker: "imran khan" }],
    ["/leak hlep", "help", {}],
    ["/leak forces involved", "ask", { question: "forces involved" }],
    ["/leak held meetings", "ask", { question: "held meetings" }],
    ["/leak quite sure that it is true?", "ask", { question: "quite sure that it is true?" }],
    ["/leak whoo is dar", "ask", { question: "whoo is dar" }],
  ])("%j is read as %s %j", (text, command, options) => {
    expect(readTyped(text, commands)).toEqual({ command, options });
  });

  it("fills the options in order, the last with all that is left", () => {
    expect(read("/move here  over there")).toEqual({ command: "move", options: { from: "here", to: "over there" } });
    expect(read("/move here")).toEqual({ command: "move", options: { from: "here" } });
  });

  it("is a question where the command takes no words but some follow", () => {
    expect(read("/now what happens")).toEqual({ command: "ask", options: { question: "/now what happens" } });
    expect(read("/leak now what happens")).toEqual({ command: "ask", options: { question: "now what happens" } });
  });

  it.each([
    ["/wo azam khan", "“/wo”", "Did you mean “/who”?"],
    ["/mov", "“/mov”", "Did you mean “/move”?"],
    ["/leek who azam khan", "“/leek”", "Did you mean “/leak”?"],
    ["/frobnicate", "“/frobnicate”", "without the slash it is a question"],
  ])("%j is refused with a sentence that helps", (text, named, advice) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(named);
    expect(() => read(text)).toThrow(advice);
  });

  it("repeats only the beginning of a very long command", () => {
    expect(() => read(`/${"x".repeat(100_000)}`)).toThrow(/^.{1,150}$/);
  });

  it("loses no word of a question, and never fails after /leak", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { command, options } = readAfterLeak(text, SMALL_COMMANDS);
        if (command === "ask" && !/^\s*\/?ask\b/i.test(text)) expect(options.question).toBe(text.trim());
        else expect(SMALL_COMMANDS.map(({ name }) => name)).toContain(command);
      }),
    );
  });
});
