import { itemsOf, textOf } from "../answer/asking.ts";
import { ANNA, type AtDesk, actionsOf, BILAL, openAtDesk, READER } from "./at-desk.ts";

let at: AtDesk;
beforeEach(async () => {
  at = await openAtDesk();
});
afterEach(() => expect(at.failures).toEqual([]));

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";

async function added(number = "#1"): Promise<string> {
  const form = await at.run("add", { claim: CLAIM });
  const preview = await at.send(form, { sources: "ANI", about: "the government" });
  const more = await at.send(await at.press(preview, "More fields"), { questions: "who calls for an inquiry\nis there to be an inquiry" });
  const saved = await at.press(more, "Save");
  expect(textOf(saved).split(": added ")[0]).toBe(`Saved as ${number}`);
  return at.store.current().facts.at(-1)?.id ?? "";
}

describe("add", () => {
  test("asks in forms, shows what a reader will see, and saves on a press alone", async () => {
    const count = at.store.current().facts.length;
    const form = await at.run("add", { claim: CLAIM });
    expect(form.form?.fields.map(({ label }) => label)).toEqual(["Claim", "Standing", "Sources", "Who says so", "When it happened"]);
    const preview = await at.send(form, {
      sources: "The News International > ANI",
      claimant: "Dawn",
      when: "2022-09-28",
      standing: "alleged",
    });
    expect(textOf(preview)).toContain(`${CLAIM}\nAlleged, not confirmed. According to Dawn. Source: The News International, quoted by ANI`);
    expect(preview.isPrivate).toBe(true);
    expect(at.store.current().facts).toHaveLength(count);
    await at.press(preview, "Save");
    expect(at.store.current().facts.at(-1)).toEqual({
      id: expect.stringMatching(/^[a-z-]+$/),
      claim: CLAIM,
      standing: "alleged",
      claimant: "dawn",
      sources: [{ id: "ani", via: ["the-news"] }],
      when: "2022-09-28",
      added: "2022-09-29",
    });
  });

  test("is found by readers at once, in the words that were given to it", async () => {
    await added();
    const reply = await at.ask("who calls for an inquiry");
    expect(reply.judgement?.verdict).toBe("answered");
    expect(textOf(reply)).toContain(CLAIM);
  });

  test("brings mistakes back beside their fields and keeps what was typed", async () => {
    const reply = await at.send(await at.run("add"), {
      claim: CLAIM,
      sources: "The Daily Planet",
      when: "yesterday",
      claimant: "Azam Kahn",
    });
    const errors = Object.fromEntries(reply.form?.fields.map(({ name, error }) => [name, error]) ?? []);
    expect(errors).toEqual({
      claim: undefined,
      standing: undefined,
      sources: expect.stringContaining("“The Daily Planet” is not a source of the file yet."),
      claimant: expect.stringContaining('Did you mean "Azam Khan"?'),
      when: expect.stringContaining("is not a date. Write 2022-09-27"),
    });
    expect(reply.form?.fields.find(({ name }) => name === "claim")?.value).toBe(CLAIM);
    expect(textOf(reply)).toContain("Not saved: something has to be put right first.");
    const again = await at.send(await at.press(reply, "Correct it"), { sources: "ani", when: "", claimant: "IK" });
    await at.press(again, "Save");
    expect(at.store.current().facts.at(-1)).toMatchObject({ sources: ["ani"], claimant: "imran-khan" });
  });

  test.each([
    ["The announced release did not take place.", "announced-release-not-take-place"],
    ["Nobody told them, and it didn't help the cabinet.", "nobody-told-not-help-cabinet"],
    ["There was no hearing without a judge.", "no-hearing-without-judge"],
  ])("keeps what negates in the id: %j", async (claim, id) => {
    await at.press(await at.send(await at.run("add", { claim }), { sources: "ani" }), "Save");
    expect(at.store.current().facts.at(-1)?.id).toBe(id);
  });

  test("takes a date as people write it, refuses one on another weekday, and asks about one that is years ahead", async () => {
    const form = await at.run("add");
    const preview = (when: string) => at.send(form, { claim: CLAIM, sources: "ani", when });
    expect(textOf(await preview("Fri, 29 Sept 2022"))).toContain(
      "When it happened: “Fri, 29 Sept 2022”: that day is a Thursday, no Friday. Correct the day, or leave the weekday out.",
    );
    expect(textOf(await preview("3022-01-01"))).toContain('Is this a slip? "3022-01-01" is years ahead. Correct the date.');
    await at.press(await preview("Sep 29, 2022"), "Save");
    expect(at.store.current().facts.at(-1)?.when).toBe("2022-09-29");
  });

  test("refuses a claim without a word, and warns of one word alone", async () => {
    const form = await at.run("add");
    expect(textOf(await at.send(form, { claim: "3", sources: "ani" }))).toContain("Claim: “3” is no sentence. Write who did or said what.");
    expect(textOf(await at.send(form, { claim: "Warrant", sources: "ani" }))).toContain(
      'Is this a slip? "Warrant" is no sentence. Write who did or said what.',
    );
  });

  test("warns of a claim that the file makes already, before it is saved and where it was", async () => {
    const id = await added();
    const again = await at.send(await at.run("add", { claim: CLAIM.toLowerCase() }), { sources: "ani" });
    expect(textOf(again)).toContain(`The file says just that already: ${id}.`);
    expect(textOf(await at.send(await at.run("edit", { fact: id }), { when: "2022-09-28" }))).not.toContain("already");
    await at.press(again, "Save");
    expect(textOf(await at.run("check"))).toMatch(
      new RegExp(`Says what another fact says already \\(1\\):\n${id}-2: [^\n]*\nThe file says just that already: ${id}\\.`),
    );
  });

  test("takes an id that no fact has, and texts in any script", async () => {
    for (let round = 0; round < 2; round++) {
      await at.press(await at.send(await at.run("add", { claim: "ایک نیا آڈیو کلپ" }), { sources: "ani" }), "Save");
    }
    expect(
      at.store
        .current()
        .facts.slice(-2)
        .map(({ id }) => id),
    ).toEqual(["fact", "fact-2"]);
  });

  test("is saved once, however often Save is pressed", async () => {
    const preview = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ani" });
    const count = at.store.current().facts.length;
    const replies = await Promise.all([at.press(preview, "Save"), at.press(preview, "Save")]);
    expect(replies.map((reply) => textOf(reply).split(":")[0])).toEqual(["Saved as #1", "It is being saved already."]);
    expect(textOf(await at.press(preview, "Save"))).toBe("This was saved already. /leak-desk history shows it.");
    expect(at.store.current().facts).toHaveLength(count + 1);
  });

  test("is thrown away by Discard", async () => {
    const preview = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ani" });
    expect(textOf(await at.press(preview, "Discard"))).toContain("Nothing was changed");
    expect(textOf(await at.press(preview, "Save"))).toBe("This was discarded. Begin again.");
    expect(at.desk.revisions.all()).toEqual([]);
  });
});

test("other names of a person end with one full stop, where the last has its own too", async () => {
  const fact = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI", claimant: "Somebody" });
  const shown = await at.send(await at.press(fact, "Add “Somebody” as a person or thing"), { aliases: "Nothing matters." });
  expect(textOf(shown)).toMatch(/Also found as Nothing matters\.\n/);
});

test("a person who has a source's name, or a number for a name, is shown with a doubt and found by the check", async () => {
  const fact = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI", claimant: "Somebody" });
  const person = await at.press(fact, "Add “Somebody” as a person or thing");
  const shown = await at.send(person, { name: "A.N.I.", aliases: "Somebody, 1" });
  const doubts = [
    '"A.N.I." is the source ani already. Where it says so, name the source instead.',
    '"1" is only a number. Questions with that number in them would be taken to speak of this.',
  ];
  for (const doubt of doubts) expect(textOf(shown)).toContain(`Is this a slip? ${doubt}`);
  expect(textOf(await at.run("check"))).not.toContain("is the source ani");
  await at.press(shown, "Save");
  for (const doubt of doubts) expect(textOf(await at.run("check"))).toContain(doubt);
});

describe("a date in a form", () => {
  test.each([
    ["28 September 2022", "2022-09-28"],
    ["about September 2022", "2022-09~"],
    ["2022-9-8", "2022-09-08"],
    ["27-09-2022", "2022-09-27"],
  ])("is read as people write it, and kept as files have it: %s", async (typed, kept) => {
    const reply = await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News", when: typed });
    const source = await at.press(reply, "Add “Geo News” as a source");
    const fact = await at.press(await at.send(source, { published: typed }), "Save");
    await at.press(fact, "Save");
    expect(at.store.current().facts.at(-1)?.when).toBe(kept);
    expect(at.store.current().sources.at(-1)?.published).toBe(kept);
  });

  test("is asked for in another form where its digits may be two days", async () => {
    const told = "“08-09-2022” may be either of two days. Write it as 28 September 2022 or 2022-09-28, the year first.";
    const reply = await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News", when: "08-09-2022" });
    expect(reply.form?.fields.find(({ name }) => name === "when")?.error).toBe(told);
    const source = await at.send(await at.press(reply, "Add “Geo News” as a source"), { published: "08-09-2022" });
    expect(source.form?.fields.find(({ name }) => name === "published")?.error).toBe(told);
  });
});

describe("a source that the file has not", () => {
  const GEO = {
    publisher: "Geo News",
    title: "Cabinet wants an inquiry",
    url: "https://www.geo.tv/1",
    published: "2022-09-29",
    kind: "news channel",
  };

  test("is added on the way, and the fact goes on where it was", async () => {
    const reply = await at.send(await at.run("add", { claim: CLAIM }), {
      sources: "The News International > Geo News, Dawn",
      when: "2022-09-28",
    });
    expect(textOf(reply)).toContain("“Geo News” is not a source of the file yet.");
    expect(reply.form).toBeUndefined();
    const form = await at.press(reply, "Add “Geo News” as a source");
    expect(form.form?.fields.map(({ label, value }) => [label, value])).toEqual([
      ["Published by", "Geo News"],
      ["Headline", undefined],
      ["Address", undefined],
      ["When it was published", undefined],
      ["What it is", undefined],
    ]);
    const preview = await at.send(form, GEO);
    expect(textOf(preview)).toMatch(
      /^Not saved yet\. A reader will see:\s+Geo News: Cabinet wants an inquiry, 29 September 2022\nnews channel, https:\/\/www\.geo\.tv\/1/,
    );
    expect(at.store.current().source("geo-news")).toBeUndefined();
    const fact = await at.press(preview, "Save");
    expect(at.store.current().source("geo-news")).toEqual({ id: "geo-news", ...GEO });
    expect(textOf(fact)).toMatch(/^Saved as #1: added the source geo-news\.\nNow your fact again\.\nNot saved yet\. A reader will see:/);
    expect(textOf(fact)).toContain("Source: The News International, quoted by Geo News (29 September 2022); Dawn.");
    await at.press(fact, "Save");
    expect(at.store.current().facts.at(-1)).toMatchObject({
      claim: CLAIM,
      when: "2022-09-28",
      sources: [{ id: "geo-news", via: ["the-news"] }, "dawn"],
    });
    expect(textOf(await at.run("history"))).toMatch(
      /#2 .*: added federal-cabinet-[\s\S]*#1 29 September 2022, 15:00, Discord user 1: added the source geo-news\./,
    );
  });

  test("may be given by its address, and under another name than was typed", async () => {
    const reply = await at.send(await at.run("add", { claim: CLAIM }), { sources: "https://www.geo.tv/1?a=b,c , ANI", claimant: "Samaa" });
    const form = await at.press(reply, "Add “https://www.geo.tv/1?a=b,c” as a source");
    expect(form.form?.fields.find(({ name }) => name === "url")?.value).toBe("https://www.geo.tv/1?a=b,c");
    const next = await at.press(await at.send(form, { publisher: "Geo Television" }), "Save");
    expect(textOf(next)).toContain("“Samaa” is not a person, thing or source of the file yet.");
    const last = await at.press(
      await at.send(await at.press(next, "Add “Samaa” as a person or thing"), { name: "Samaa TV", kind: "organization" }),
      "Save",
    );
    await at.press(last, "Save");
    expect(at.store.current().facts.at(-1)).toMatchObject({ sources: ["geo-television", "ani"], claimant: "samaa-tv" });
    expect(at.store.current().entity("samaa-tv")).toEqual({ id: "samaa-tv", name: "Samaa TV", kind: "organization" });
  });

  test("of a publisher that the file has is another report, and then which one is meant has to be said", async () => {
    const first = await at.send(await at.run("add", { claim: CLAIM }), { sources: "https://www.aninews.in/2" });
    const form = await at.press(first, "Add “https://www.aninews.in/2” as a source");
    await at.press(await at.press(await at.send(form, { publisher: "ANI", published: "2022-10-01" }), "Save"), "Save");
    expect(at.store.current().facts.at(-1)?.sources).toEqual(["ani-2"]);
    const second = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI" });
    expect(textOf(second)).toContain(
      "“ANI” has several reports in the file. Write the one you mean: ani (Report on the Pakistan PM Office audio leaks, 28 September 2022); ani-2 (1 October 2022).",
    );
    expect(second.form?.fields.find(({ name }) => name === "sources")?.value).toBe("ANI");
  });

  test("of a paper that stands in the file by its bare name leaves that name to the paper", async () => {
    const first = await at.send(await at.run("add", { claim: CLAIM }), { sources: "https://www.dawn.com/news/1" });
    const form = await at.press(first, "Add “https://www.dawn.com/news/1” as a source");
    await at.press(await at.press(await at.send(form, { publisher: "Dawn" }), "Save"), "Save");
    expect(at.store.current().facts.at(-1)?.sources).toEqual(["dawn-2"]);
    await at.press(await at.send(await at.run("add", { claim: CLAIM }), { sources: "Dawn" }), "Save");
    expect(at.store.current().facts.at(-1)?.sources).toEqual(["dawn"]);
    const edited = await at.run("edit", { fact: at.store.current().facts.at(-2)?.id ?? "" });
    expect(edited.form?.fields.find(({ name }) => name === "sources")?.value).toBe("dawn-2");
    const unknown = textOf(await at.send(await at.run("add", { claim: CLAIM }), { sources: "xyzzy" }));
    expect(unknown).toMatch(/Known are [^.]*\bDawn, [^.]*dawn-2 \(Dawn\)/);
    expect(unknown.match(/\bDawn\b/g)).toHaveLength(2);
  });

  test("is checked like everything else, beside its fields", async () => {
    const form = await at.press(
      await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News" }),
      "Add “Geo News” as a source",
    );
    const reply = await at.send(form, { publisher: " ", url: "geo.tv", published: "yesterday" });
    expect(reply.form?.fields.find(({ name }) => name === "publisher")?.error).toBe("This can't stay empty.");
    const again = await at.send(reply, { publisher: "Geo News", url: "geo.tv", published: "yesterday" });
    const errors = Object.fromEntries(again.form?.fields.map(({ name, error }) => [name, error]) ?? []);
    expect(errors).toMatchObject({
      publisher: undefined,
      url: expect.stringContaining("is not a web address. Write one that begins with https://."),
      published: expect.stringContaining("is not a date. Write 2022-09-27"),
    });
    const opened = await at.press(again, "Correct it");
    expect(opened.form?.fields.find(({ name }) => name === "url")).toMatchObject({ value: "geo.tv", error: errors.url });
  });

  test("may be left again, and the fact is still there", async () => {
    const form = await at.press(
      await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News" }),
      "Add “Geo News” as a source",
    );
    const left = await at.press(await at.send(form, {}), "Discard");
    const back = await at.press(left, "Back to the fact");
    expect(back.form?.fields.find(({ name }) => name === "sources")).toMatchObject({
      value: "Geo News",
      error: expect.stringContaining("is not a source"),
    });
    await at.press(await at.send(back, { sources: "ANI" }), "Save");
    expect(at.desk.revisions.all()).toHaveLength(1);
  });

  test("may be left together with the fact", async () => {
    const form = await at.press(
      await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News" }),
      "Add “Geo News” as a source",
    );
    const left = await at.press(await at.send(form, {}), "Discard");
    expect(textOf(await at.press(left, "Discard the fact"))).toBe("Discarded. Nothing was changed.");
    await expect(at.press(left, "Back to the fact")).resolves.toMatchObject({ parts: [{ text: "This was discarded. Begin again." }] });
  });

  test("is offered for each of several unknown names, and beside other mistakes", async () => {
    const reply = await at.send(await at.run("add", { claim: CLAIM }), {
      sources: "Geo News > Samaa",
      claimant: "Fawad Chaudhry",
      when: "soon",
    });
    expect(actionsOf(reply).map(({ label }) => label)).toEqual([
      "Add “Geo News” as a source",
      "Add “Samaa” as a source",
      "Add “Fawad Chaudhry” as a person or thing",
      "Correct it",
      "Discard",
    ]);
    expect(reply.form?.fields.filter(({ error }) => error !== undefined).map(({ name }) => name)).toEqual(["sources", "claimant", "when"]);
  });
});

describe("a person whom the file has not", () => {
  async function addFawad(): Promise<void> {
    const preview = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI" });
    const reply = await at.send(await at.press(preview, "More fields"), {
      about: "Fawad Chaudhry, the government",
      quote: "We want one",
      speaker: "fawad chaudhry",
    });
    const form = await at.press(reply, "Add “Fawad Chaudhry” as a person or thing");
    const shown = await at.send(form, { role: "a former minister", aliases: "Fawad, فواد چوہدری,Fawad" });
    expect(textOf(shown)).toMatch(/A reader will see:\s+Fawad Chaudhry: a former minister\nAlso found as Fawad, فواد چوہدری\./);
    await at.press(await at.press(shown, "Save"), "Save");
  }

  test("is added on the way, among the people, and readers find them by every spelling", async () => {
    await addFawad();
    const { entities, facts } = at.store.current();
    expect(entities.find(({ id }) => id === "fawad-chaudhry")).toEqual({
      id: "fawad-chaudhry",
      name: "Fawad Chaudhry",
      kind: "person",
      role: "a former minister",
      aliases: ["Fawad", "فواد چوہدری"],
    });
    expect(facts.at(-1)).toMatchObject({ about: ["fawad-chaudhry", "government"], quote: { speaker: "fawad-chaudhry" } });
    for (const name of ["fawad chaudhry", "فواد چوہدری"]) expect(textOf(await at.run("who", { person: name }, READER))).toContain(CLAIM);
  });

  test("is refused a spelling that is somebody else's, beside its field", async () => {
    const preview = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI", claimant: "Fawad" });
    const form = await at.press(preview, "Add “Fawad” as a person or thing");
    const refused = await at.send(form, { name: "NAB", aliases: "IK, Azam Khan" });
    const again = await at.press(refused, "Correct it");
    for (const { form } of [refused, again]) {
      const [name, , , aliases] = form?.fields ?? [];
      expect(name?.error).toMatch(/"NAB" already stands for/);
      expect(aliases?.error).toMatch(/"IK" already stands for entity "imran-khan"[\s\S]*"Azam Khan" already stands for entity "azam-khan"/);
      expect(aliases?.value).toBe("IK, Azam Khan");
    }
    expect(textOf(refused)).toMatch(/^Not saved: something has to be put right first\.\s+Name: [\s\S]*\nOther names people use: /);
    const next = await at.press(await at.send(again, { name: "Fawad", aliases: "" }), "Save");
    expect(textOf(next)).toMatch(/^Saved as #1: added the person fawad\./);
  });

  test("leaves other names with a comma in them, and questions of several lines, as they are where nobody touched them", async () => {
    const entity = at.store.current().entity("azam-khan");
    const fact = at.store.current().fact("dar-warrant");
    if (!entity || !fact) throw new Error("They are not in the file.");
    const aliases = [...(entity.aliases ?? []), "Khan, Mohammad Azam"];
    const questions = ["when was it issued,\nand by whom"];
    await at.store.change({ of: "entity", id: entity.id, before: entity, after: { ...entity, aliases } });
    await at.store.change({ of: "fact", id: fact.id, before: fact, after: { ...fact, questions } });
    await at.press(await at.send(await at.run("edit", { fact: "azam-khan" }), { role: "a secretary" }), "Save");
    const more = await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { when: "2022-06" }), "More fields");
    await at.press(await at.send(more, { why: "A slip." }), "Save");
    expect(at.store.current().entity("azam-khan")).toEqual({ ...entity, role: "a secretary", aliases });
    expect(at.store.current().fact("dar-warrant")).toEqual({ ...fact, when: "2022-06", questions });
  });

  test("can be corrected, and is taken out again only where no fact names them", async () => {
    await addFawad();
    expect(textOf(await at.run("undo", { revision: "1" }))).toMatch(
      /^“fawad-chaudhry” can't be taken out: the fact federal-cabinet-\S+ names it\. Change that first, or correct it: \/leak-desk edit fawad-chaudhry$/,
    );
    const form = await at.run("edit", { fact: "fawad-chaudhry" });
    expect(form.form?.fields.map(({ value }) => value)).toEqual(["Fawad Chaudhry", "person", "a former minister", "Fawad, فواد چوہدری"]);
    const preview = await at.send(form, { role: "former minister of information" });
    expect(textOf(preview)).toContain("Who or what it is: former minister of information\nIt was: a former minister");
    await at.press(preview, "Save");
    expect(textOf(await at.run("history", { fact: "fawad-chaudhry" }))).toContain("2 changes of “fawad-chaudhry”, newest first.");
    for (const revision of ["3", "2", "1"]) await at.press(await at.run("undo", { revision }), "Save");
    expect(at.store.current().entity("fawad-chaudhry")).toBeUndefined();
  });

  test("keeps whole what the file has longer, or with a comma in it, where something else is corrected", async () => {
    const before = at.store.current().entity("azam-khan");
    if (!before) throw new Error("There is no azam-khan.");
    const aliases = [...(before.aliases ?? []), "Khan of Kot; Azam, the", "Khan of Kot"];
    const role = "principal secretary ".repeat(20).trim();
    await at.desk.save({ of: "entity", id: before.id, before, after: { ...before, role, aliases }, by: ANNA });
    const form = await at.run("edit", { fact: "azam-khan" });
    expect(form.form?.fields.every(({ value = "", longest }) => value.length <= longest)).toBe(true);
    await at.press(await at.send(form, { name: "Azam Khan of Kot" }), "Save");
    expect(at.store.current().entity("azam-khan")).toEqual({ ...before, name: "Azam Khan of Kot", role, aliases });
  });

  test("is found for correcting by name, beside the facts", async () => {
    const offer = await at.run("edit", { fact: "Dawn" });
    expect(offer.choices?.[0]).toEqual({ label: "Dawn (source)", request: { command: "edit", options: { fact: "dawn" } } });
    const form = await at.run("edit", { fact: "dawn" });
    await at.press(await at.send(form, { url: "https://www.dawn.com" }), "Save");
    expect(at.store.current().source("dawn")).toMatchObject({ url: "https://www.dawn.com", aliases: ["Dawn newspaper", "Dawn News"] });
  });

  test("changed by two at once: the second sees it and decides", async () => {
    const mine = await at.send(await at.run("edit", { fact: "dawn" }), { url: "https://www.dawn.com" });
    const theirs = await at.send(await at.run("edit", { fact: "dawn" }, BILAL), { kind: "daily paper" }, BILAL);
    await at.press(theirs, "Save", BILAL);
    const conflict = await at.press(mine, "Save");
    expect(textOf(conflict)).toContain("Not saved: somebody has changed “dawn” while you were at it.");
    await at.press(await at.press(conflict, "Put mine on top"), "Save");
    expect(at.store.current().source("dawn")).toMatchObject({ url: "https://www.dawn.com", kind: "daily paper" });
  });
});

describe("edit", () => {
  test("opens the fact as it is, and changes only what was changed", async () => {
    const before = at.store.current().fact("azam-types-minutes");
    const form = await at.run("edit", { fact: "azam-types-minutes" });
    expect(form.form?.fields.find(({ name }) => name === "sources")?.value).toBe("The News International > ANI");
    const preview = await at.send(form, { claim: "Another claim." });
    expect(itemsOf(preview).map(({ text }) => text)).toEqual(["Claim: Another claim."]);
    await at.press(preview, "Save");
    expect(at.store.current().fact("azam-types-minutes")).toEqual({ ...before, claim: "Another claim." });
  });

  test("says that messages are put right where any told the fact, or one that it replaces", async () => {
    const save = async (fact: string, field: string, value: string) => {
      const preview = await at.send(await at.run("edit", { fact }), {});
      const page = await at.press(preview, field === "supersedes" ? "Links" : "Change");
      return textOf(await at.press(await at.send(page, { [field]: value }), "Save"));
    };
    expect(await save("dar-warrant", "claim", "One.")).toMatch(/dar-warrant\.\s+Answers use it from now on\.$/);
    const message = { platform: "discord", place: "1/2", request: { command: "ask", options: {} }, isAsked: true };
    await at.desk.ledger.said(message, ["dar-warrant"], at.store.current());
    const isPutRight = /\s+Answers use it from now on\. Messages that told it otherwise are put right\.$/;
    expect(await save("dar-warrant", "claim", "Two.")).toMatch(isPutRight);
    expect(await save("who-nab", "supersedes", "dar-warrant")).toMatch(isPutRight);
    expect(await save("dawn", "publisher", "Dawn Media")).toMatch(/\s+Answers and facts use it from now on\.$/);
  });

  test("offers facts for words that are no id", async () => {
    const offer = await at.run("edit", { fact: "arrest warrant against Dar" });
    expect(offer.choices?.[0]?.request).toEqual({ command: "edit", options: { fact: "dar-warrant" } });
    expect(textOf(await at.run("edit", { fact: "xyzzy" }))).toContain("No fact has the id “xyzzy”");
    expect(textOf(await at.run("edit"))).toContain("Say which fact");
  });

  test("shows the second of two what the first changed, who decides", async () => {
    const mine = await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Mine." });
    const theirs = await at.send(await at.run("edit", { fact: "dar-warrant" }, BILAL), { standing: "disputed" }, BILAL);
    await at.press(theirs, "Save", BILAL);
    const conflict = await at.press(mine, "Save");
    expect(textOf(conflict)).toContain("Not saved: somebody has changed “dar-warrant”");
    expect(textOf(conflict)).toContain("Standing: disputed");
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ standing: "disputed" });
    expect(at.store.current().fact("dar-warrant")?.claim).not.toBe("Mine.");
    const saved = await at.press(await at.press(conflict, "Put mine on top"), "Save");
    expect(textOf(saved)).toMatch(/^Saved as #2: corrected dar-warrant\./);
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ standing: "disputed", claim: "Mine." });
  });

  test("shows what somebody changed in the file meanwhile, who decides", async () => {
    const mine = await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Mine." });
    const { about, sources, entities, facts } = at.store.current();
    const theirs = facts.map((fact) => (fact.id === "dar-warrant" ? { ...fact, claim: "By hand.", when: "2022-06" } : fact));
    at.store.outside({ saga: about, sources, entities, facts: theirs });
    const conflict = await at.press(mine, "Save");
    expect(textOf(conflict)).toMatch(
      /^Not saved: somebody has changed “dar-warrant” while you were at it\.\nThey changed:\nClaim: By hand\.[\s\S]*When: 2022-06[\s\S]*You changed:\nClaim: Mine\./,
    );
    expect(at.store.current().fact("dar-warrant")?.claim).toBe("By hand.");
    const merged = await at.press(conflict, "Put mine on top");
    expect(textOf(merged)).toContain("Claim: Mine.\nIt was: By hand.");
    await at.press(merged, "Save");
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ claim: "Mine.", when: "2022-06" });
  });

  test("links a fact to others: what it replaces, and what came of what it announced", async () => {
    const id = await added();
    const preview = await at.send(await at.run("edit", { fact: id }), { standing: "confirmed" });
    const wrong = await at.send(await at.press(preview, "Links"), { supersedes: "release-anounced", follows: "leak-series" });
    expect(wrong.form?.fields.map(({ label, error }) => [label, error])).toEqual([
      ["Replaces", '“release-anounced” is no fact\'s id. Did you mean "release-announced"?'],
      ["Contradicts", undefined],
      ["Supports", undefined],
      ["Comes after", undefined],
    ]);
    await at.press(await at.send(wrong, { supersedes: "who-nab" }), "Save");
    expect(at.store.current().fact(id)).toMatchObject({ supersedes: ["who-nab"], follows: ["leak-series"], standing: "confirmed" });
    const announced = at.store.current().fact("release-announced");
    const links = await at.press(await at.send(await at.run("edit", { fact: "release-announced" }), {}), "Links");
    await at.press(await at.send(links, { outcome: id }), "Save");
    expect(at.store.current().fact("release-announced")).toEqual({ ...announced, expected: { ...announced?.expected, outcome: id } });
  });

  test("refuses a fact that replaces itself, be it by way of others, before it is shown", async () => {
    const replacing = async (fact: string, supersedes: string) => {
      const preview = await at.send(await at.run("edit", { fact }), {});
      return at.send(await at.press(preview, "Links"), { supersedes });
    };
    const own = await replacing("who-nab", "who-nab");
    expect(textOf(own)).toContain("Replaces: “who-nab” is this fact itself. Name another one, or leave it out.");
    await at.press(await replacing("who-nab", "dar-warrant"), "Save");
    const ring = await replacing("dar-warrant", "who-nab");
    expect(textOf(ring)).toMatch(
      /^Not saved: something has to be put right first\.\s+Replaces: Itself by way of others: dar-warrant -> who-nab -> dar-warrant\./,
    );
    const again = await at.press(ring, "Correct it");
    expect(again.form?.fields[0]).toMatchObject({ value: "who-nab", error: expect.stringContaining("Itself by way of others") });
  });

  test("keeps every link of every fact that is opened and sent as it was", async () => {
    for (const { id, standing } of at.store.current().facts) {
      if (standing === "retracted") continue;
      expect(textOf(await at.send(await at.run("edit", { fact: id }), {}))).toBe(
        `Nothing has changed in ${id}, so there is nothing to save.`,
      );
    }
  });

  test("leaves out a field that holds more than a form can, and keeps what stands in it", async () => {
    const before = at.store.current().fact("dar-warrant");
    if (!before) throw new Error("There is no dar-warrant.");
    const questions = Array.from(
      { length: 60 },
      (_, number) => `who signed the ${number}th page of the warrant against the former minister`,
    );
    await at.desk.save({ of: "fact", id: before.id, before, after: { ...before, questions }, by: ANNA });
    const more = await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { when: "2022-06" }), "More fields");
    expect(more.form?.fields.map(({ name }) => name)).toEqual(["about", "quote", "speaker", "why"]);
    await at.press(await at.send(more, { why: "The month is known." }), "Save");
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ when: "2022-06", questions });
  });

  test("does not save what is as it was, and offers no save of it", async () => {
    const same = await at.send(await at.run("edit", { fact: "dar-warrant" }), {});
    expect(textOf(same)).toBe("Nothing has changed in dar-warrant, so there is nothing to save.");
    expect(actionsOf(same).map(({ label }) => label)).toEqual(["Change", "More fields", "Links", "Discard"]);
    const { draft = "" } = actionsOf(same)[0]?.request.options ?? {};
    expect(await at.run("desk-save", { draft })).toEqual(same);
    expect(at.desk.revisions.all()).toEqual([]);
    const changed = await at.send(await at.press(same, "Change"), { claim: "Another claim." });
    expect(actionsOf(changed).slice(1)).toEqual(actionsOf(same));
  });

  test("does not touch another moderator's draft", async () => {
    const mine = await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Mine." });
    expect(textOf(await at.press(mine, "Save", BILAL))).toContain("That draft is gone");
    at.now = new Date(at.now.getTime() + 3_700_000);
    expect(textOf(await at.press(mine, "Save"))).toContain("it lay for more than an hour");
  });
});

describe("retract", () => {
  test.each([
    ["ani", "source"],
    ["nab", "organization"],
  ])("says of the id %j what it stands for", async (id, what) => {
    expect(textOf(await at.run("retract", { fact: id }))).toBe(
      `“${id}” is the id of a${what === "organization" ? "n" : ""} ${what}, and only facts are withdrawn: name one by its id or by more of its words. /leak-desk edit ${id} corrects the ${what}.`,
    );
  });

  test("asks for the reason, and readers who ask learn when and why", async () => {
    const form = await at.run("retract", { fact: "dar-warrant" });
    expect(form.form?.fields).toEqual([expect.objectContaining({ name: "reason", isRequired: true })]);
    const preview = await at.send(form, { reason: "The court withdrew it." });
    expect(textOf(preview)).toContain("was withdrawn on Thursday 29 September 2022 and no longer stands. Reason: The court withdrew it.");
    expect(textOf(preview)).toContain(`What changes in dar-warrant, “${at.store.current().fact("dar-warrant")?.claim}”:`);
    await at.press(preview, "Save");
    const reply = await at.ask("when was the arrest warrant for Dar issued");
    expect(reply.judgement?.verdict).toBe("withdrawn");
    expect(textOf(reply)).toMatch(
      /^What the file once said about .*Ishaq Dar \(May 2022\) was withdrawn on Thursday 29 September 2022 .*The court withdrew it\./,
    );
    expect(textOf(reply)).not.toContain("perpetual arrest warrant");
    expect(textOf(await at.run("retract", { fact: "dar-warrant", reason: "Again." }))).toContain("is withdrawn already");
    expect(textOf(await at.run("edit", { fact: "dar-warrant" }))).toContain("was withdrawn. Undo that first");
  });

  test("takes words for a fact and not for a reason", async () => {
    const offer = await at.run("retract", { fact: "warrant", reason: "against Dar" });
    expect(actionsOf(offer)[0]?.request.options).toEqual({ fact: "dar-warrant" });
  });
});

describe("undo", () => {
  test("takes each kind of change back as a new one", async () => {
    const before = at.store.current().fact("dar-warrant");
    await at.press(await at.run("retract", { fact: "dar-warrant", reason: "A mistake." }), "Save");
    await at.press(await at.run("undo"), "Save");
    expect(at.store.current().fact("dar-warrant")).toEqual(before);
    expect(at.desk.revisions.all()[0]).toMatchObject({ number: 2, undoes: 1, by: ANNA });
    expect(textOf(await at.run("history"))).toMatch(/#2 .*: restored dar-warrant, undoing #1\.[\s\S]*#1 .*: retracted dar-warrant\./);
  });

  test("twice goes back two changes, and what took one back is taken back by its number", async () => {
    const id = await added();
    const before = at.store.current().fact("dar-warrant");
    await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Another claim." }), "Save");
    for (const _ of [1, 2]) await at.press(await at.run("undo"), "Save");
    expect(textOf(await at.run("history"))).toMatch(/\(It was: Another claim\.\) Why: Takes back #2\.\n/);
    expect([at.store.current().fact("dar-warrant"), at.store.current().fact(id)]).toEqual([before, undefined]);
    expect(at.desk.revisions.all().map(({ number, undoes }) => [number, undoes])).toEqual([
      [4, 1],
      [3, 2],
      [2, undefined],
      [1, undefined],
    ]);
    expect(textOf(await at.run("undo"))).toContain("all of it was taken back");
    await at.press(await at.run("undo", { revision: "3" }), "Save");
    expect(at.store.current().fact("dar-warrant")?.claim).toBe("Another claim.");
    await at.press(await at.run("undo"), "Save");
    expect(at.store.current().fact("dar-warrant")).toEqual(before);
  });

  test("of an addition removes it, unless somebody was told", async () => {
    const id = await added();
    await at.desk.ledger.said(
      { platform: "discord", place: "1/2", request: { command: "ask", options: {} }, isAsked: true },
      [id],
      at.store.current(),
    );
    expect(textOf(await at.run("undo", { revision: "#1" }))).toContain("has been told in a message by now. Retract it instead");
    await at.desk.ledger.said(
      { platform: "discord", place: "1/2", request: { command: "ask", options: {} }, isAsked: true },
      [],
      at.store.current(),
    );
    await at.press(await at.run("undo", { revision: "1" }), "Save");
    expect(at.store.current().fact(id)).toBeUndefined();
  });

  test("of an addition says that it is gone, be it a fact or a source", async () => {
    const geo = await at.send(await at.run("add", { claim: CLAIM }), { sources: "Geo News" });
    await at.press(await at.press(await at.send(await at.press(geo, "Add “Geo News” as a source"), {}), "Save"), "Discard");
    await added("#2");
    expect(textOf(await at.press(await at.run("undo"), "Save"))).toMatch(
      /^Saved as #3: removed federal-\S+, undoing #2\.\s+It is gone from the file\.$/,
    );
    expect(textOf(await at.press(await at.run("undo"), "Save"))).toMatch(
      /^Saved as #4: removed the source geo-news, undoing #1\.\s+It is gone from the file\.$/,
    );
    expect(textOf(await at.press(await at.run("undo", { revision: "4" }), "Save"))).toMatch(/Answers and facts use it from now on\.$/);
  });

  test("is refused where later changes stand on it, and names them", async () => {
    for (const claim of ["One.", "Two."]) await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim }), "Save");
    expect(textOf(await at.run("undo", { revision: "1" }))).toContain("#1 can't be taken back: #2 (corrected dar-warrant) stands on it.");
    await at.press(await at.run("undo", { revision: "2" }), "Save");
    expect(at.store.current().fact("dar-warrant")?.claim).toBe("One.");
  });

  test("is refused before it is shown where the file would not be sound with it", async () => {
    await at.press(await at.send(await at.run("edit", { fact: "imran-khan" }), { aliases: "" }), "Save");
    const { about, sources, entities, facts } = at.store.current();
    at.store.outside({
      saga: about,
      sources,
      entities: [...entities, { id: "inam", name: "Inam Kazi", aliases: ["IK"], kind: "person" }],
      facts,
    });
    expect(textOf(await at.run("undo", { revision: "1" }))).toMatch(/^#1 can't be taken back\. .*"IK" already stands for/);
  });

  test.each(["0", "77", "x", "-1", "1e3"])("says of %s that there is no such change", async (revision) => {
    expect(textOf(await at.run("undo", { revision }))).toMatch(/There is no change|is not a number/);
    expect(textOf(await at.run("undo"))).toContain("Nothing has been changed yet, or all of it was taken back.");
  });
});

describe("history", () => {
  test("has no number for what was refused", async () => {
    const person = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ANI", claimant: "Fawad" });
    const preview = await at.send(await at.press(person, "Add “Fawad” as a person or thing"), { aliases: "Chaudhry" });
    const { about, sources, entities, facts } = at.store.current();
    at.store.outside({ saga: about, sources, entities: [...entities, { id: "other", name: "Chaudhry", kind: "person" }], facts });
    const refused = await at.press(preview, "Save");
    expect(refused.form?.fields.find(({ name }) => name === "aliases")?.error).toContain('already stands for entity "other"');
    expect(textOf(await at.press(await at.send(refused, { aliases: "" }), "Save"))).toMatch(/^Saved as #2: added the person fawad\./);
    expect(textOf(await at.run("history"))).toMatch(/^2 changes, newest first\.\s+#2 [\s\S]*\n#1 /);
  });

  test("tells who, when, where, what and why, edits in the file included", async () => {
    const form = await at.run("edit", { fact: "dar-warrant" });
    const preview = await at.send(form, { claim: "Another claim." });
    await at.press(await at.send(await at.press(preview, "More fields"), { why: "The paper corrected it" }), "Save");
    const { about, sources, entities, facts } = at.store.current();
    at.store.outside({
      saga: about,
      sources,
      entities,
      facts: facts.map((fact) => (fact.id === "who-nab" ? { ...fact, claim: "By hand." } : fact)),
    });
    const text = textOf(await at.run("history"));
    expect(text).toContain("#2 29 September 2022, 15:00, somebody in the data file: corrected who-nab.");
    expect(text).toContain("#1 29 September 2022, 15:00, Discord user 1: corrected dar-warrant.");
    expect(text).toContain("Claim: Another claim.");
    expect(text).toContain("Why: The paper corrected it.");
    expect(textOf(await at.run("history", { fact: "who-nab" }))).toContain("One change of “who-nab”");
    expect(textOf(await at.run("history", { fact: "nothing" }))).toContain("Nothing in the file has the id “nothing”.");
  });

  test("goes back page by page", async () => {
    for (let round = 0; round < 10; round++) {
      await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: `Round ${round}.` }), "Save");
    }
    const first = await at.run("history", { fact: "dar-warrant" });
    const second = await at.press(first, "Older");
    expect([first, second].map((reply) => itemsOf(reply).length)).toEqual([8, 2]);
    await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { when: "2022-06" }), "Save");
    expect(itemsOf(await at.run("history"))[0]?.detail).toBe("When: 2022-06 (It was: 2022-05).");
    expect(textOf(second)).toContain("#1 ");
  });
});

describe("gaps", () => {
  const QUESTION = "how many seats did the governor win in the assembly";

  test("gathers what was not answered by likeness, counts people, and tells nobody's name", async () => {
    for (const id of ["7", "8", "9", "9"]) await at.ask(QUESTION, { platform: "discord", id });
    await at.ask("how many seats has the governor won in the assembly?", { platform: "slack", id: "T1:U9" });
    await at.ask("who directed the film", { platform: "discord", id: "7" });
    const reply = await at.run("gaps");
    expect(itemsOf(reply)).toEqual([
      { text: "how many seats has the governor won in the assembly?", detail: "4 people, in 2 wordings, last 29 September 2022, 15:00" },
      { text: "who directed the film", detail: "1 person, last 29 September 2022, 15:00" },
    ]);
    expect(JSON.stringify(at.store.journal("gaps").read())).not.toMatch(/discord|slack|U9/);
  });

  test("“This fact answers it” adds the wording, so that the next person gets it", async () => {
    await at.ask(QUESTION);
    expect(textOf(await at.run("gaps"))).toMatch(/^One question that the file does not answer\.\n/);
    const form = await at.press(await at.press(await at.run("gaps"), QUESTION), "This fact answers it");
    expect(textOf(form)).toContain("No fact comes near it; name one. Its wordings are added");
    expect(form.form?.fields.map(({ name, label }) => [name, label])).toEqual([["other", "The fact that answers it"]]);
    const preview = await at.send(form, { other: "dar-warrant" });
    expect(textOf(preview)).toContain(`Readers' questions, added: “${QUESTION}”`);
    await at.press(preview, "Save");
    expect(at.store.current().fact("dar-warrant")?.questions).toContain(QUESTION);
    expect((await at.ask(QUESTION)).judgement?.facts[0]?.id).toBe("dar-warrant");
    expect(textOf(await at.run("gaps"))).toContain("Nothing is open");
  });

  test("“This fact answers it” offers the facts that come near, and no others", async () => {
    await at.ask("who won the cricket match");
    const form = await at.press(await at.press(await at.run("gaps"), "who won the cricket match"), "This fact answers it");
    const offered = form.form?.fields[0]?.choices?.map(({ value }) => at.store.current().fact(value)?.claim) ?? [];
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThan(6);
    for (const claim of offered) expect(claim).toMatch(/play/);
    expect(form.form?.fields.map(({ name }) => name)).toEqual(["fact", "other"]);
  });

  test("“This fact answers it” takes another than those that are offered, by its id or some of its words", async () => {
    await at.ask(QUESTION);
    const form = await at.press(await at.press(await at.run("gaps"), QUESTION), "This fact answers it");
    const offer = await at.send(form, { other: "warrant against dar" });
    expect(textOf(offer)).toContain("Which fact do you mean?");
    const label = offer.choices?.[0]?.label ?? "";
    await at.press(await at.press(offer, label), "Save");
    expect(at.store.current().fact("dar-warrant")?.questions).toContain(QUESTION);
  });

  test("“This fact answers it” brings back what is no such fact beside its field, also where a press opens it again", async () => {
    await at.ask(QUESTION);
    await at.press(await at.run("retract", { fact: "who-nab", reason: "A mistake." }), "Save");
    const form = await at.press(await at.press(await at.run("gaps"), QUESTION), "This fact answers it");
    for (const [other, error] of [
      ["xyzzy", "No fact has the id “xyzzy”, and none speaks of that. Look for it with /leak ask."],
      ["who-nab", "“who-nab” is withdrawn, so it answers nothing."],
    ] as const) {
      const back = await at.send(form, { other });
      expect(textOf(back)).toContain(error);
      const again = await at.press(back, "Choose the fact");
      for (const reply of [back, again]) expect(reply.form?.fields.at(-1)).toMatchObject({ value: other, error });
    }
    const long = await at.send(form, { other: "xyzzy".repeat(20) });
    expect((await at.press(long, "Choose the fact")).form?.fields.at(-1)).not.toHaveProperty("value");
  });

  test("“Add a fact” begins one with the wording", async () => {
    await at.ask(QUESTION);
    const form = await at.press(await at.press(await at.run("gaps"), QUESTION), "Add a fact");
    await at.press(await at.send(form, { claim: "The governor won twelve seats.", sources: "ani" }), "Save");
    expect((await at.ask(QUESTION)).judgement?.verdict).toBe("answered");
    expect(textOf(await at.run("gaps"))).toContain("Nothing is open");
  });

  test("“Not for us” closes it for good", async () => {
    await at.ask(QUESTION);
    await at.press(await at.press(await at.run("gaps"), QUESTION), "Not for us");
    await at.ask(QUESTION, BILAL);
    expect(textOf(await at.run("gaps"))).toContain("Nothing is open");
  });

  test("says so where nothing is open", async () => {
    expect(textOf(await at.run("gaps"))).toBe("Nothing is open: the file answered what people asked.");
  });
});

describe("check", () => {
  test("names what is due, what has passed, what nobody confirms and what lacks an address", async () => {
    await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Another claim." }), "Save");
    const fact = at.store.current().fact("dar-warrant");
    if (!fact) throw new Error("The fact is gone.");
    await at.store.change({ of: "fact", id: fact.id, before: fact, after: { ...fact, review: "2022-09-29" } });
    at.now = new Date("2022-10-02T00:00:00Z");
    const text = textOf(await at.run("check"));
    expect(text).toContain("Due for review (1):\ndar-warrant: Another claim.\nReview was due Thursday 29 September 2022.");
    expect(text).toMatch(/Announced, and the time has passed \(\d+\):\nrelease-announced/);
    expect(text).toMatch(/Nobody confirms it \(\d+\):/);
    expect(text).toMatch(/Sources without an address \(\d+\):\nani: ANI/);
  });

  test("names spellings of two people that are a slip apart", async () => {
    const { about, sources, entities, facts } = at.store.current();
    const azim = { id: "azim-khan", name: "Azim Khan", kind: "person" } as const;
    at.store.outside({ saga: about, sources, entities: [...entities, azim], facts });
    expect(textOf(await at.run("check"))).toMatch(
      /Names that are nearly the same \(\d\):[\s\S]*"Azam Khan" \(azam-khan\) and "Azim Khan" \(azim-khan\)/,
    );
  });
});

describe("new", () => {
  test("tells what was added, corrected and withdrawn since a date", async () => {
    await added();
    await at.press(await at.send(await at.run("edit", { fact: "who-nab" }), { claim: "NAB is the accountability bureau." }), "Save");
    await at.press(await at.run("retract", { fact: "dar-warrant", reason: "A mistake." }), "Save");
    const text = textOf(await at.run("new", { since: "2022-09-29" }, READER));
    expect(text).toContain("3 facts");
    expect(text).toContain(CLAIM);
    expect(text).toContain("Corrected on 29 September 2022. NAB is the accountability bureau.");
    expect(text).toContain("Withdrawn on Thursday 29 September 2022: what the file said about");
  });
});

describe("whoever is not on the list", () => {
  test("is refused politely at every command and every step, and nothing changes", async () => {
    const before = at.store.current();
    const preview = await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Mine." });
    const tries = [
      ...at.bot.deskCommands.map(({ name }) => at.run(name, { fact: "dar-warrant", claim: "x", reason: "x", revision: "1" }, READER)),
      ...actionsOf(preview).map(({ label }) => at.press(preview, label, READER)),
      at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "x" }, READER),
      at.run("desk-gap", { gap: "x", do: "close" }, READER),
      at.run("desk-merge", { draft: "x" }, { platform: "slack", id: "T9:U2" }),
    ];
    for (const reply of await Promise.all(tries)) {
      expect(reply).toEqual({
        parts: [{ kind: "lead", text: expect.stringContaining("Only this saga's moderators can do that.") }],
        isPrivate: true,
      });
    }
    expect(at.store.current()).toBe(before);
  });
});
