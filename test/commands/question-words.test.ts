import { textOf } from "../answer/asking.ts";
import { openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const library = openSaga();
const run = runner(library);

describe("when", () => {
  test.each([
    "is the release",
    "release",
    "the release",
    "when is the release",
    "will the files come out",
    "was the arrest warrant issued",
  ])("begins with the time: %j", async (typed) => {
    expect(leadOf(await run("when", typed))).toMatch(/^(?:Friday 30 September 2022, 9:30 am|May 2022)/);
  });

  test("alone lists what was announced and whether it is past", async () => {
    const text = textOf(await run("when"));
    expect(text).toContain("Friday 30 September 2022, 9:30 am");
    expect(text).toMatch(/still to come/);
    expect(textOf(await runner(library, new Date("2022-10-02T00:00:00Z"))("when"))).toMatch(/has passed/);
  });
});

describe("where", () => {
  test.each(["did dar stay", "was Ishaq Dar", "where was Ishaq Dar", "in which city did Dar stay"])(
    "begins with the place: %j",
    async (typed) => {
      expect(leadOf(await run("where", typed))).toMatch(/^London\b/);
    },
  );

  test("alone lists the places by name", async () => {
    const text = textOf(await run("where"));
    expect(text).toContain("London: Ishaq Dar missed the hearings");
    expect(text).toContain("The Prime Minister's Office: ");
    expect(text).toContain("Abroad: ");
  });
});

describe("why", () => {
  test.each(["is dar an absconder", "is Ishaq Dar an absconder?", "why is Dar an absconder"])(
    "begins with the cause, and says whose word it is: %j",
    async (typed) => {
      expect(leadOf(await run("why", typed))).toMatch(/missed hearings.*Dawn/);
    },
  );

  test("states no cause where nobody asserts one", async () => {
    const reply = await run("why", "did Miftah Ismail resign");
    expect(reply.judgement?.verdict).toBe("not_in_file");
    expect(leadOf(reply)).toMatch(/\bno cause\b/);
  });

  test("alone lists each cause with whose word it is", async () => {
    const text = textOf(await run("why"));
    for (const fact of library.facts) {
      if (!fact.because || fact.standing === "retracted") continue;
      expect(text).toContain(fact.claim);
      expect(text).toContain(`according to ${library.nameOf(fact.because.claimant)}`);
    }
  });
});

describe("who", () => {
  test.each([
    ["azam khan", "Azam Khan"],
    ["Azm Khan", "Azam Khan"],
    ["the CEC", "Sikandar Sultan Raja"],
    ["عمران خان", "Imran Khan"],
    ["replaced Miftah Ismail", "Ishaq Dar"],
    ["told the PM about the hacking", "The Intelligence Bureau"],
    ["who replaced Miftah Ismail", "Ishaq Dar"],
    ["is Ishaq Dar", "Ishaq Dar"],
  ])("begins with the name: %j", async (typed, name) => {
    expect(leadOf(await run("who", typed)).startsWith(name)).toBe(true);
  });

  test("tells of a person what the file says, with its standing and source, and leads to the rest", async () => {
    const text = textOf(await run("who", "azam khan"));
    expect(text).toContain("principal secretary");
    expect(text).toContain("Alleged, not confirmed. Source: The News International, quoted by ANI");
    expect(text).toMatch(/\d+ more in the timeline/);
  });

  test("tells of somebody unnamed that the reports give no name", async () => {
    expect(textOf(await run("who", "hacker"))).toContain("the reports give no name");
  });

  test("alone lists every person and organization with what they are", async () => {
    const text = textOf(await run("who"));
    for (const { name, role, kind } of library.entities) {
      if (kind !== "person" && kind !== "unidentified" && kind !== "organization") continue;
      expect(text.toLowerCase()).toContain(name.toLowerCase());
      expect(text).toContain(role);
    }
  });
});

describe("what", () => {
  test("tells of a thing what it is and what the file says", async () => {
    const text = textOf(await run("what", "the cypher"));
    expect(text).toMatch(/^The cypher: the diplomatic letter/);
    expect(text).toContain("Source: ");
  });

  test.each(["is in the files", "in the files", "what is in the files"])("answers the rest of a question: %j", async (typed) => {
    const reply = await run("what", typed);
    expect(reply.judgement?.verdict).toBe("answered");
    expect(textOf(reply)).toMatch(/\bjournalists\b/);
  });

  test("alone tells what the story is about and what to ask", async () => {
    const text = textOf(await run("what"));
    expect(text).toContain(library.about.title);
    expect(text).toContain(library.fact("leak-series")?.claim);
    expect(text).toContain(`${library.facts.length} facts`);
    expect(text).toContain("when is the release");
  });
});

describe("ask", () => {
  test("answers a question as it stands", async () => {
    const reply = await run("ask", "  who replaced Miftah Ismail?  ");
    expect(reply.judgement?.verdict).toBe("answered");
    expect(leadOf(reply)).toMatch(/^Ishaq Dar\b/);
  });

  test("alone offers questions that it answers", async () => {
    const text = textOf(await run("ask"));
    expect(text).toContain("when is the release");
  });
});
