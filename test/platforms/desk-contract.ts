import { type Bot, NOT_A_MODERATOR } from "../../src/bot.ts";
import type { Caller } from "../../src/command.ts";
import type { Corrections } from "../../src/desk/corrections.ts";
import type { Platform } from "../../src/platforms/platform.ts";
import { wireCorrections } from "../../src/wire-corrections.ts";
import { type AtDesk, openAtDesk } from "../desk/at-desk.ts";

/** A platform over its sockets, with moderators and readers at it. */
export interface DeskPlatform {
  readonly bot: Bot;
  readonly platform: Platform;
  /** Somebody of that name; the same each time. Anna and Bilal are moderators. */
  moderator(name: string): Moderator;
  /** Takes a moderator off the list. */
  dismiss(name: string): void;
  /** A reader asks where others see it. Gives what the answer reads now, after whatever happened to it. */
  ask(question: string): Promise<() => string>;
  /** Resolves once it is so; looked at whenever something arrives. */
  until(isSo: () => boolean): Promise<void>;
  /** Stops the bot and starts another one with the same people, messages and forms before it. */
  restart(at: AtDesk): Promise<void>;
  close(): Promise<void>;
}

/** Somebody at the desk: each step resolves once what comes of it is there. */
export interface Moderator {
  /** Types `/leak-desk COMMAND` with options. */
  type(command: string, options?: Readonly<Record<string, string>>): Promise<void>;
  /** Fills in the form that stands open, and sends it; what is not named stays as it stood. */
  fill(values: Readonly<Record<string, string>>): Promise<void>;
  press(label: string): Promise<void>;
  /** Is at a refused form again: where the platform has closed it, by the press of that label. */
  goBack(label: string): Promise<void>;
  /** What stands before the moderator, a form's labels, values and hints included. */
  screen(): string;
}

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";
const GAP = "how many seats did the governor win in the assembly";

/** What moderators can do on a platform, on the real data file; every platform is put to the same. */
export function describeDesk(open: (at: AtDesk) => Promise<DeskPlatform>, isModerator: (caller: Caller) => boolean): void {
  let at: AtDesk;
  let desk: DeskPlatform;
  let corrections: Corrections;
  let anna: Moderator;

  beforeEach(async () => {
    at = await openAtDesk(isModerator);
    desk = await open(at);
    corrections = wireCorrections({
      desk: at.desk,
      store: at.store,
      bot: desk.bot,
      platform: () => desk.platform,
      now: () => at.now,
      onFailure: (cause) => {
        throw cause;
      },
    });
    anna = desk.moderator("anna");
  });
  afterEach(async () => {
    await corrections.stop(1000);
    await desk.close();
    expect(at.failures).toEqual([]);
  });

  test("adds a fact, with a source and a person whom the file has not", async () => {
    await anna.type("add");
    await anna.fill({ claim: CLAIM, standing: "alleged", sources: "Geo News", claimant: "Fawad Chaudhry" });
    expect(anna.screen()).toContain("“Geo News” is not a source of the file yet.");
    await anna.press("Add “Geo News” as a source");
    await anna.fill({ published: "2022-09-29", url: "https://www.geo.tv/1" });
    await anna.press("Save");
    expect(anna.screen()).toContain("Saved as #1: added the source geo-news.");
    await anna.press("Add “Fawad Chaudhry” as a person or thing");
    await anna.fill({ role: "a former minister" });
    await anna.press("Save");
    expect(anna.screen()).toContain(`${CLAIM}\nAlleged, not confirmed. According to Fawad Chaudhry. Source: Geo News (29 September 2022).`);
    await anna.press("Save");
    expect(at.store.current().facts.at(-1)).toMatchObject({ claim: CLAIM, sources: ["geo-news"], claimant: "fawad-chaudhry" });
    const answer = await desk.ask("who calls for a public inquiry into the leaks");
    expect(answer()).toContain(CLAIM);
  });

  test("corrects a fact where it stands, and puts right what it said, the correction first", async () => {
    const answer = await desk.ask("when was the arrest warrant for Dar issued");
    expect(answer()).toContain("May 2022");
    await anna.type("edit", { fact: "dar-warrant" });
    expect(anna.screen()).toContain("2022-05");
    await anna.fill({ claim: "In June 2022 a court issued an arrest warrant against Ishaq Dar.", when: "2022-06" });
    expect(anna.screen()).toMatch(/A reader will see:[\s\S]*Date: June 2022[\s\S]*When: 2022-06\s+It was: 2022-05/);
    await anna.press("Save");
    expect(anna.screen()).toContain("Answers use it from now on. Messages that told it otherwise are put right.");
    await desk.until(() => answer().includes("Corrected on"));
    expect(answer()).toMatch(/Corrected on 29 September 2022: a fact told here has been corrected\.[\s\S]*June 2022/);
    expect(answer()).not.toContain("May 2022");
    await anna.type("history", { fact: "dar-warrant" });
    expect(anna.screen()).toMatch(/#1 29 September 2022, 15:00, (?:Discord|Slack) user \S+: corrected dar-warrant\.\s+Claim: In June 2022/);
    await anna.press("Undo #1");
    await anna.press("Save");
    await desk.until(() => answer().includes("May 2022"));
    expect(at.store.current().fact("dar-warrant")?.when).toBe("2022-05");
  });

  test("leaves as it is what a form was not made for, however much of it there is", async () => {
    const before = at.store.current().fact("dar-warrant");
    const ids = at.store.current().facts.map(({ id }) => id);
    const follows = ids.filter((id) => id !== "dar-warrant").slice(0, 40);
    const questions = Array.from({ length: 9 }, (_, number) => `${"who asked the court ".repeat(20)} ${number}?`);
    if (!before) throw new Error("There is no such fact.");
    const long = { ...before, follows, questions };
    expect([follows.join(", ").length > 300, questions.join("\n").length > 3000]).toEqual([true, true]);
    await at.store.change({ of: "fact", id: before.id, before, after: long });
    await anna.type("edit", { fact: "dar-warrant" });
    await anna.fill({ when: "2022-06" });
    await anna.press("More fields");
    await anna.fill({ why: "A slip." });
    await anna.press("Links");
    await anna.fill({});
    await anna.press("Save");
    expect(at.store.current().fact("dar-warrant")).toEqual({ ...long, when: "2022-06" });
  });

  test("withdraws a fact with its reason, here too where it was told, and takes that back", async () => {
    const answer = await desk.ask("when was the arrest warrant for Dar issued");
    await anna.type("retract", { fact: "dar-warrant" });
    await anna.fill({ reason: "The court withdrew it." });
    expect(anna.screen()).toContain("Reason: The court withdrew it.");
    await anna.press("Save");
    await desk.until(() => answer().includes("withdrawn"));
    expect(answer()).toMatch(/Corrected on 29 September 2022: a fact told here was withdrawn\.[\s\S]*The court withdrew it\./);
    expect((await desk.ask("is there an arrest warrant for Dar"))()).not.toContain("perpetual arrest warrant");
    await anna.type("undo");
    await anna.press("Save");
    expect(at.store.current().fact("dar-warrant")?.standing).toBe("reported");
  });

  test("brings mistakes back with what was typed, beside their fields", async () => {
    await anna.type("add");
    await anna.fill({ claim: CLAIM, standing: "reported", sources: "ANI", when: "soon" });
    expect(anna.screen()).toMatch(/"soon" is not a date\. Write 2022-09-27/);
    expect(at.desk.revisions.all()).toEqual([]);
  });

  test("shows the second of two what the first changed, who decides", async () => {
    const bilal = desk.moderator("bilal");
    await anna.type("edit", { fact: "dar-warrant" });
    await anna.fill({ claim: "Mine." });
    await bilal.type("edit", { fact: "dar-warrant" });
    await bilal.fill({ standing: "disputed" });
    await bilal.press("Save");
    await anna.press("Save");
    expect(anna.screen()).toMatch(
      /somebody has changed “dar-warrant”[\s\S]*They changed:\s+(?:• )?Standing: disputed[\s\S]*You changed:\s+(?:• )?Claim: Mine\./,
    );
    await anna.press("Put mine on top");
    await anna.press("Save");
    expect(at.store.current().fact("dar-warrant")).toMatchObject({ standing: "disputed", claim: "Mine." });
  });

  test("closes a gap with the fact that answers it, so that the next reader gets it", async () => {
    await desk.ask(GAP);
    await anna.type("gaps");
    expect(anna.screen()).toMatch(new RegExp(`${GAP}\\s+1 person, last 29 September 2022`));
    await anna.press(GAP);
    await anna.press("This fact answers it");
    await anna.fill({ other: "nonsense-id" });
    expect(anna.screen()).toContain("No fact has the id “nonsense-id”, and none speaks of that.");
    await anna.goBack("Choose the fact");
    await anna.fill({ other: "dar-warrant" });
    await anna.press("Save");
    expect((await desk.ask(GAP))()).toContain("arrest warrant");
    await anna.type("gaps");
    expect(anna.screen()).toContain("Nothing is open");
  });

  test("lets nobody else do anything, at any step, and says so politely", async () => {
    const before = at.store.current();
    for (const command of ["add", "edit", "retract", "undo", "history", "gaps", "check"]) {
      const stranger = desk.moderator(`stranger ${command}`);
      await stranger.type(command);
      expect(stranger.screen()).toBe(NOT_A_MODERATOR);
    }
    await anna.type("edit", { fact: "dar-warrant" });
    await anna.fill({ claim: "Mine." });
    desk.dismiss("anna");
    await anna.press("Save");
    expect(anna.screen()).toBe(NOT_A_MODERATOR);
    expect(at.store.current()).toBe(before);
  });

  test("does not take a form from somebody who was a moderator when it opened", async () => {
    await anna.type("edit", { fact: "dar-warrant" });
    desk.dismiss("anna");
    await anna.fill({ claim: "Mine." });
    expect(anna.screen()).toBe(NOT_A_MODERATOR);
    expect(at.desk.revisions.all()).toEqual([]);
  });

  test("says what needs a moderator's eye", async () => {
    await anna.type("check");
    expect(anna.screen()).toMatch(/Nobody confirms it \(\d+\):[\s\S]*Sources without an address \(\d+\):\s+(?:• )?ani: ANI/);
  });

  test("goes on after a restart where it was", async () => {
    await anna.type("edit", { fact: "dar-warrant" });
    await anna.fill({ claim: "Before the restart." });
    at = await openAtDesk(isModerator, at.store);
    await desk.restart(at);
    await anna.press("Save");
    expect(at.store.current().fact("dar-warrant")?.claim).toBe("Before the restart.");
    await anna.press("Undo");
    expect(anna.screen()).toContain("A reader will see:");
  });
}
