import { textOf } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const saga = runner(openSaga());
const lighthouse = runner(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("a question for the file as a whole", () => {
  test.each([
    "what's new",
    "What’s new?",
    "any updates?",
    "latest news please",
    "whats the latest",
    "when was this last updated?",
    "how recent is your information",
    "when was this file updated",
    "is this news old?",
  ])("is told the newest facts: %j", async (question) => {
    for (const run of [saga, lighthouse]) {
      const reply = await run("ask", question);
      expect(leadOf(reply)).toBe(leadOf(await run("new")));
      expect(reply.judgement).toMatchObject({ verdict: "answered", confidence: 1 });
    }
  });

  test.each([
    "summary",
    "give me a quick summary please",
    "tl;dr",
    "what is this about?",
    "what's going on",
    "what happened",
    "What happened in this whole thing?",
    "catch me up",
    "explain this",
  ])("is told what the saga is about: %j", async (question) => {
    for (const run of [saga, lighthouse]) expect(leadOf(await run("ask", question))).toBe(leadOf(await run("what")));
  });

  test.each(["timeline", "give me the full timeline please", "sequence of events", "timeline of the audio leaks"])(
    "is told all of it in order: %j",
    async (question) => {
      expect(leadOf(await saga("ask", question))).toBe(leadOf(await saga("timeline")));
    },
  );

  test.each(["who's who?", "who are the main characters", "list everyone involved", "who is in this"])(
    "is told who is in it: %j",
    async (question) => {
      for (const run of [saga, lighthouse]) expect(leadOf(await run("ask", question))).toBe(leadOf(await run("who")));
    },
  );

  test.each(["Ishaq Dar timeline", "timeline of ishaq dar", "give me the timeline for Dar please"])(
    "is told in order of somebody alone: %j",
    async (question) => {
      expect(leadOf(await saga("ask", question))).toBe(leadOf(await saga("timeline", "ishaq dar")));
    },
  );

  test("with something behind it that is no name stays a question", async () => {
    expect((await saga("ask", "timeline of bananas")).judgement?.verdict).toBe("not_in_file");
  });

  test("is told with its standing and where it was published, where a fact tells it", async () => {
    const { parts, judgement } = await saga("ask", "summary");
    expect(JSON.stringify(parts)).toMatch(/Reported\. Source: ANI/);
    const ids = judgement?.facts.map(({ id }) => id) ?? [];
    expect(ids[0]).toBe("leak-series");
    expect(ids).toEqual(expect.arrayContaining(["voices", "release-announced", "ismail-stepped-down"]));
  });

  test("is called by its title, too", async () => {
    for (const question of ["what are the audio leaks about", "tell me about the audio leak"])
      expect(leadOf(await saga("ask", question))).toBe(leadOf(await saga("what")));
  });

  test.each([
    "who is the new finance minister",
    "what leaked",
    "what happened to Dar",
    "what is the latest on Dar",
    "what is going on with the health card",
  ])("is no question for a part of it: %j", async (question) => {
    const lead = leadOf(await saga("ask", question));
    expect(lead).not.toMatch(/^The newest of|^Pakistan Prime Minister's Office audio leaks$/);
  });
});

describe("small talk", () => {
  test.each(["thanks", "ok thanks a lot!", "Thank you so much bro", "shukriya", "thx", "cheers mate"])(
    "is thanked back: %j",
    async (text) => {
      const reply = await saga("ask", text);
      expect(reply.parts).toEqual([{ kind: "lead", text: "You are welcome." }]);
    },
  );

  test.each(["bye", "ok bye", "goodbye all", "see you later", "khuda hafiz"])("takes leave: %j", async (text) => {
    expect(leadOf(await saga("ask", text))).toBe("Goodbye.");
  });

  test.each(["hello", "Good morning everyone", "hi there", "salam", "what can I ask?", "how does this work", "help me", "help"])(
    "is told what can be asked: %j",
    async (text) => {
      const reply = await saga("ask", text);
      expect(leadOf(reply)).toMatch(/^Ask me about the Pakistan Prime Minister's Office audio leaks/);
      expect(JSON.stringify(reply.parts)).toContain("when is the release");
    },
  );

  test.each(["thanks, when is the release", "hello who is Dar", "good morning, what happened"])(
    "before a question is none: %j",
    async (text) => {
      expect((await saga("ask", text)).judgement?.verdict).toBe("answered");
    },
  );
});

describe("a question for what is not known", () => {
  test.each(["what is not known", "what's unclear?", "what do we not know", "what remains unknown"])(
    "lists the facts that say so: %j",
    async (question) => {
      const reply = await saga("ask", question);
      const standings = reply.judgement?.facts.map(({ standing }) => standing) ?? [];
      expect(standings.length).toBeGreaterThan(2);
      expect(new Set(standings)).toEqual(new Set(["unknown"]));
    },
  );

  test("about something is a question of its own", async () => {
    expect(leadOf(await saga("ask", "what is not known about the volume of the data"))).not.toBe("The file says that this is not known.");
  });
});

describe("a question for what is how sure", () => {
  test.each(["what is confirmed", "what do we know for sure?", "any proof?", "is there proof", "which facts are confirmed"])(
    "says that nothing is confirmed, and how sure the rest is: %j",
    async (question) => {
      const { facts } = openSaga();
      const count = (standing: string) => facts.filter((fact) => fact.standing === standing).length;
      expect(leadOf(await saga("ask", question))).toBe(
        `Nothing in the file is confirmed. Of its facts ${count("reported")} are reported, ${count("alleged")} are alleged, ${count("claimed")} are claimed and ${count("unknown")} say what is not known.`,
      );
    },
  );

  test.each([
    ["what is alleged", "alleged"],
    ["what's only claimed?", "claimed"],
    ["what has been reported", "reported"],
  ])("lists all that is so: %j", async (question, standing) => {
    const { judgement } = await saga("ask", question);
    expect(new Set(judgement?.facts.map((fact) => fact.standing))).toEqual(new Set([standing]));
    expect(judgement?.facts).toHaveLength(openSaga().facts.filter((fact) => fact.standing === standing).length);
  });

  test.each([
    "what is not confirmed",
    "what isn't confirmed",
    "what is unconfirmed",
    "which claims are unproven",
    "what has not been verified",
  ])("lists all that is not confirmed, and says how sure it is: %j", async (question) => {
    const reply = await lighthouse("ask", question);
    expect(leadOf(reply)).toMatch(/^\d+ facts are confirmed\. Of the others \d+ are reported, .* and \d+ say what is not known\.$/);
    const standings = reply.judgement?.facts.map(({ standing }) => standing) ?? [];
    expect(standings.length).toBeGreaterThan(10);
    expect(standings).not.toContain("confirmed");
  });

  test.each(["what was withdrawn", "which facts were retracted", "what has been retracted?", "has anything been withdrawn"])(
    "lists what was withdrawn, when and why, and not what it said: %j",
    async (question) => {
      expect(leadOf(await saga("ask", question))).toBe("Nothing in the file was withdrawn.");
      const reply = await lighthouse("ask", question);
      const withdrawn = openLighthouse().facts.filter(({ standing }) => standing === "retracted");
      expect(leadOf(reply)).toMatch(/^\d+ facts? (?:was|were) withdrawn\.$/);
      expect(reply.factIds).toEqual(withdrawn.map(({ id }) => id));
      for (const { claim, retracted } of withdrawn) {
        expect(textOf(reply)).toContain(retracted?.reason);
        expect(textOf(reply)).not.toContain(claim);
      }
    },
  );

  test("lists what is confirmed or disputed where something is", async () => {
    expect(leadOf(await lighthouse("ask", "what is confirmed"))).toMatch(/^\d+ facts are confirmed\.$/);
    expect(leadOf(await lighthouse("ask", "what is disputed"))).toMatch(/^\d+ facts are disputed\.$/);
  });
});

describe("a question for the sources", () => {
  test.each([
    "what are your sources?",
    "sources please",
    "where did you get this",
    "who published this article",
    // Each is shown with its date.
    "when was this article published",
    "what's the date on this article",
    "article date",
    "which newspapers does the story lean on",
    "which outlets are the sources",
    "which agency wrote this article",
  ])("lists them: %j", async (question) => {
    expect(leadOf(await saga("ask", question))).toBe(leadOf(await saga("sources")));
  });
});

describe("a question for what an outlet reported", () => {
  test.each(["what did Dawn report", "what is in the Dawn story", "Dawn article"])("lists what rests on it: %j", async (question) => {
    const reply = await saga("ask", question);
    expect(leadOf(reply)).toMatch(/^Dawn: \d+ facts rest on it\.$/);
    expect(reply.judgement?.facts.map(({ id }) => id)).toContain("dar-absconder");
  });

  test("about somebody is answered by what it reported of him", async () => {
    const { judgement } = await saga("ask", "what did the Express Tribune say about Raja");
    expect(judgement?.verdict).toBe("answered");
    expect(judgement?.topic.factId).toMatch(/^raja-/);
  });
});

describe("what nothing in the file has a word of", () => {
  test.each(["asdf", "qwertz uiop"])("is told with questions to try and a way to the help: %j", async (question) => {
    const reply = await saga("ask", question);
    expect(reply.judgement?.verdict).toBe("not_in_file");
    expect(leadOf(reply)).toMatch(/^The file does not say/);
    const list = reply.parts.find(({ kind }) => kind === "list");
    expect(list).toMatchObject({ title: "Questions to try:", items: [{ text: "when is the release" }, {}, {}] });
    expect(reply.parts.at(-1)?.kind).toBe("note");
    expect(reply.actions).toEqual([{ label: "How to ask", request: { command: "help", options: {} } }]);
  });

  test.each(["hello", "what can I ask", "?", "🤔"])("but greets or asks nothing gets them once: %j", async (question) => {
    const reply = await saga("ask", question);
    expect(reply.parts.map(({ kind }) => kind)).toEqual(["lead", "list", "note"]);
    expect(reply.actions).toHaveLength(1);
  });

  test("is told so without them where the file has some of its words", async () => {
    expect((await saga("ask", "who won the cricket match in Lahore")).actions).toBeUndefined();
  });
});

describe("where no moderator wrote down what readers ask", () => {
  const plain = runner(libraryOf({ facts: [{ id: "audit", claim: "The council calls for an audit of the town hall." }] }));

  test.each([
    ["ask", "hi"],
    ["ask", "xyzzy"],
    ["ask", "what happened"],
    ["help", ""],
  ])("no questions are offered: %s %j", async (command, typed) => {
    const { parts } = await plain(command, typed);
    expect(JSON.stringify(parts)).not.toContain("to try");
    for (const part of parts) if (part.kind === "list") expect(part.items).not.toEqual([]);
  });

  test("the overview tells how many facts there are all the same", async () => {
    const { parts } = await plain("what");
    expect(parts).toContainEqual({ kind: "claim", text: "1 fact in the file." });
  });
});
