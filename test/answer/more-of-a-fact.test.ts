import { openSaga } from "../library.ts";
import { asker, BEFORE_RELEASE } from "./asking.ts";

const ask = asker(openSaga(), BEFORE_RELEASE);

/** What is said to a question that follows another. */
function followed(first: string, next: string) {
  const { judgement } = ask(first).reply;
  return ask(next, judgement?.topic);
}

describe("what more is asked of a fact that was told", () => {
  test.each(["and when?", "when was that"])("its date, be it of a saying: %j", (next) => {
    const { verdict, lead } = followed("what did Imran Khan say in the audio", next);
    expect(verdict).toBe("answered");
    expect(lead).toMatch(/^September 2022/);
  });

  test("who said it", () => {
    expect(followed("what did Azam Khan say about the minutes", "who said that?").lead).toMatch(/^Azam Khan, allegedly/);
  });

  test.each([
    ["what did Azam Khan say about the minutes", "to whom?", "Imran Khan, allegedly."],
    [
      "who issued the warrant",
      "against whom",
      "In May 2022 a Pakistani court issued a perpetual arrest warrant against Ishaq Dar in a corruption reference.",
    ],
    ["when is the release", "and why?", 'For "undisclosed reasons", according to the dark-web poster.'],
  ])("whom it was said or done to, and what another fact says of it: %j, %j", (first, next, lead) => {
    expect(followed(first, next)).toMatchObject({ verdict: "answered", lead });
  });

  test("how sure it is", () => {
    expect(followed("what did Imran Khan say in the audio", "is that confirmed?").lead).toMatch(/^It is alleged, not confirmed/);
  });

  test("that it does not tell", () => {
    const { verdict, lead } = followed("what did Azam Khan say about the minutes", "where?");
    expect(verdict).toBe("not_in_file");
    expect(lead).toBe("The file does not say where.");
  });
});

describe("what a follow-up asks in full", () => {
  test.each([
    ["who told the prime minister about the hacking", "and when?", { command: "fact", options: { id: "bureau-told-pm" } }],
    ["who is Azam Khan", "what did he say about the minutes?", asking("what did Azam Khan say about the minutes?")],
    [
      "who is Azam Khan",
      "what did he say about the minutes? and who is Dar?",
      asking("what did Azam Khan say about the minutes? who is Dar?"),
    ],
    ["who is Azam Khan", "when is the release", undefined],
    ["who resigned", "who is Dar and what is he accused of", undefined],
  ])("after %j is, for %j, what needs nothing before it", (first, next, inFull) => {
    expect(followed(first, next).reply.inFull).toEqual(inFull);
  });

  test("is the fact told now where it asks what else", () => {
    const { reply } = followed("what did Azam Khan say", "what else?");
    expect(reply.judgement?.verdict).toBe("answered");
    expect(reply.inFull).toEqual({ command: "fact", options: { id: reply.factIds?.[0] } });
  });
});

function asking(question: string) {
  return { command: "ask", options: { question } };
}
