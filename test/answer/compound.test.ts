import { openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

describe("two questions asked in one", () => {
  test("are answered one after the other, with one judgement that holds both facts", () => {
    const { text, verdict, reply } = ask("who quit as finance minister, and who filed the reference against Dar?");
    expect(verdict).toBe("answered");
    expect(text.indexOf("Miftah Ismail")).toBeLessThan(text.indexOf("The National Accountability Bureau (NAB), as reported."));
    const ids = reply.judgement?.facts.map(({ id }) => id) ?? [];
    expect(ids.slice(0, 2)).toEqual(["ismail-stepped-down", "who-nab"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text.match(/^As of /gm)).toHaveLength(1);
  });

  test("of the same fact tell it once, with both answers", () => {
    const { text } = ask("who informed the PM of the hacking, and how long ago was that?");
    expect(text).toMatch(/^The Intelligence Bureau, as reported\./);
    expect(text).toContain("About 18 September 2022, as reported.");
    expect(text.match(/informed Prime Minister Shehbaz Sharif/g)).toHaveLength(1);
  });

  test("lean on one another", () => {
    expect(ask("who resigned and who replaced him?").text).toContain("Ishaq Dar, as reported.");
    expect(ask("who is Azam Khan and what did he say about the minutes").text).toContain("the minutes [of the meeting] are in my hand");
  });

  test("of which one has no answer say so of that one", () => {
    const { text, verdict } = ask("who replaced Miftah Ismail and how old is he?");
    expect(verdict).toBe("answered");
    expect(text).toMatch(/^Ishaq Dar, as reported\./);
    expect(ask("where was Dar and when did he come back").text).toContain("The file does not say");
  });

  test("of which none has an answer are silent", () => {
    expect(ask("how old is Dar and what is his salary").verdict).toBe("not_in_file");
  });

  test("are explained as the questions they are", () => {
    const explanation = ask("who quit, and who filed the reference against Dar?").reply.judgement?.explain?.();
    expect(explanation?.understood.readAs).toBe("who quit + who filed the reference against dar");
    expect(explanation?.rule).toMatch(/^Several questions/);
  });

  test("work in another story", () => {
    const { text } = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"))("who owns Skerrywake and who chairs the fund?");
    expect(text).toMatch(/^Rufus Cantelow/);
    expect(text).toContain("Petra Lindqvael");
  });
});
