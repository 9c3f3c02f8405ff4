import { itemsOf, textOf } from "../answer/asking.ts";
import { ANNA, type AtDesk, actionsOf, BILAL, openAtDesk, READER } from "./at-desk.ts";

let at: AtDesk;
beforeEach(async () => {
  at = await openAtDesk();
});
afterEach(() => expect(at.failures).toEqual([]));

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";

async function added(): Promise<string> {
  const form = await at.run("add", { claim: CLAIM });
  const preview = await at.send(form, { sources: "ANI", about: "the government" });
  const more = await at.send(await at.press(preview, "More fields"), { questions: "who calls for an inquiry\nis there to be an inquiry" });
  const saved = await at.press(more, "Save");
  expect(textOf(saved)).toMatch(/^Saved as #1: added /);
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
      sources: expect.stringContaining("“The Daily Planet” is not a source of the file."),
      claimant: expect.stringContaining('Did you mean "Azam Khan"?'),
      when: expect.stringContaining("is not a date. Write 2022-09-27"),
    });
    expect(reply.form?.fields.find(({ name }) => name === "claim")?.value).toBe(CLAIM);
    expect(textOf(reply)).toContain("Not saved: something has to be put right first.");
    const again = await at.send(await at.press(reply, "Correct it"), { sources: "ani", when: "", claimant: "IK" });
    await at.press(again, "Save");
    expect(at.store.current().facts.at(-1)).toMatchObject({ sources: ["ani"], claimant: "imran-khan" });
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

  test("is thrown away by Discard", async () => {
    const preview = await at.send(await at.run("add", { claim: CLAIM }), { sources: "ani" });
    expect(textOf(await at.press(preview, "Discard"))).toContain("Nothing was changed");
    expect(textOf(await at.press(preview, "Save"))).toContain("That draft is gone");
    expect(at.desk.revisions.all()).toEqual([]);
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
    await at.press(await at.press(conflict, "Put mine on top"), "Save");
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ standing: "disputed", claim: "Mine." });
  });

  test("does not touch another moderator's draft", async () => {
    const mine = await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: "Mine." });
    expect(textOf(await at.press(mine, "Save", BILAL))).toContain("That draft is gone");
    at.now = new Date(at.now.getTime() + 3_700_000);
    expect(textOf(await at.press(mine, "Save"))).toContain("older than an hour");
  });
});

describe("retract", () => {
  test("asks for the reason, and readers who ask learn when and why", async () => {
    const form = await at.run("retract", { fact: "dar-warrant" });
    expect(form.form?.fields).toEqual([expect.objectContaining({ name: "reason", isRequired: true })]);
    const preview = await at.send(form, { reason: "The court withdrew it." });
    expect(textOf(preview)).toContain("withdrawn on Thursday 29 September 2022. Reason: The court withdrew it.");
    await at.press(preview, "Save");
    const reply = await at.ask("when was the arrest warrant for Dar issued");
    expect(reply.judgement?.verdict).toBe("withdrawn");
    expect(textOf(reply)).toContain("The court withdrew it.");
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

  test("of an addition removes it, unless somebody was told", async () => {
    const id = await added();
    await at.desk.ledger.said(
      { platform: "discord", place: "1/2", request: { command: "ask", options: {} } },
      [id],
      at.store.current(),
      at.now,
    );
    expect(textOf(await at.run("undo", { revision: "#1" }))).toContain("has been told in a message by now. Retract it instead");
    await at.desk.ledger.said(
      { platform: "discord", place: "1/2", request: { command: "ask", options: {} } },
      [],
      at.store.current(),
      at.now,
    );
    await at.press(await at.run("undo", { revision: "1" }), "Save");
    expect(at.store.current().fact(id)).toBeUndefined();
  });

  test("is refused where later changes stand on it, and names them", async () => {
    for (const claim of ["One.", "Two."]) await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim }), "Save");
    expect(textOf(await at.run("undo", { revision: "1" }))).toContain("#1 can't be taken back: #2 (corrected dar-warrant) stands on it.");
    await at.press(await at.run("undo", { revision: "2" }), "Save");
    expect(at.store.current().fact("dar-warrant")?.claim).toBe("One.");
  });

  test.each(["0", "77", "x", "-1", "1e3"])("says of %s that there is no such change", async (revision) => {
    expect(textOf(await at.run("undo", { revision }))).toMatch(/There is no change|is not a number/);
    expect(textOf(await at.run("undo"))).toContain("Nothing has been changed yet.");
  });
});

describe("history", () => {
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
    expect(textOf(await at.run("history", { fact: "nothing" }))).toContain("No fact has the id “nothing”.");
  });

  test("goes back page by page", async () => {
    for (let round = 0; round < 10; round++) {
      await at.press(await at.send(await at.run("edit", { fact: "dar-warrant" }), { claim: `Round ${round}.` }), "Save");
    }
    const first = await at.run("history", { fact: "dar-warrant" });
    const second = await at.press(first, "Older");
    expect([first, second].map((reply) => itemsOf(reply).length)).toEqual([8, 2]);
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
    const form = await at.press(await at.press(await at.run("gaps"), QUESTION), "This fact answers it");
    expect(form.form?.fields[0]?.choices?.length).toBeGreaterThan(4);
    const preview = await at.send(form, { fact: "dar-warrant" });
    await at.press(preview, "Save");
    expect(at.store.current().fact("dar-warrant")?.questions).toContain(QUESTION);
    expect((await at.ask(QUESTION)).judgement?.facts[0]?.id).toBe("dar-warrant");
    expect(textOf(await at.run("gaps"))).toContain("Nothing is open");
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
    await at.store.change({ id: fact.id, before: fact, after: { ...fact, review: "2022-09-29" } });
    at.now = new Date("2022-10-02T00:00:00Z");
    const text = textOf(await at.run("check"));
    expect(text).toContain("Due for review (1):\ndar-warrant: Another claim.\nReview was due Thursday 29 September 2022.");
    expect(text).toMatch(/Announced, and the time has passed \(\d+\):\nrelease-announced/);
    expect(text).toMatch(/Nobody confirms it \(\d+\):/);
    expect(text).toMatch(/Sources without an address \(\d+\):\nani: ANI/);
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
    expect(text).toContain("Withdrawn on Thursday 29 September 2022: dar-warrant.");
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
