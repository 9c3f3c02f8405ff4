import { type AtDesk, openAtDesk } from "../../desk/at-desk.ts";
import type { Person } from "./loopback/person.ts";
import { fieldsOf } from "./loopback/person.ts";
import { readAs } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";

let served: Served;
let at: AtDesk;
let moderators: Set<string>;
beforeEach(async () => {
  moderators = new Set();
  at = await openAtDesk(({ platform, id }) => platform === "discord" && moderators.has(id));
  served = await serveDiscord({ bot: at.parts });
});
afterEach(async () => {
  const { refusals } = served.discord;
  await served.stop();
  expect([refusals, served.failures, at.failures]).toEqual([[], [], []]);
});

function newModerator(): Person {
  const person = served.person("moderator");
  moderators.add(person.id);
  return person;
}

describe("the desk", () => {
  test("adds a fact that readers find at once, and asks back what is wrong with what was kept", async () => {
    const person = newModerator();
    const opened = await person.slash("add", { claim: CLAIM }, {}, "leak-desk").answered();
    expect(fieldsOf(opened).get("claim")).toMatchObject({ value: CLAIM });
    const told = await person.submit(opened, { sources: "The Daily Planet" }).shown();
    expect(readAs(told.text)).toContain("“The Daily Planet” is not a source of the file yet.");
    const corrected = await person.press(told, "Correct it").answered();
    expect(fieldsOf(corrected).get("claim")).toMatchObject({ value: CLAIM });
    const preview = await person.submit(corrected, { sources: "ANI" }).shown();
    expect(readAs(preview.text)).toContain(`Not saved yet. A reader will see:\n${CLAIM}`);
    const saved = await person.press(preview, "Save").shown();
    expect(readAs(saved.text)).toMatch(/^Saved as #1/);
    for (const { isPrivate, buttons } of [told, preview, saved]) {
      expect(isPrivate).toBe(true);
      expect(buttons.map(({ label }) => label)).not.toContain("Share in the channel");
    }
    const answer = await served.person().mention("who calls for a public inquiry into the leaks").answer();
    expect(answer.text).toContain(CLAIM);
  });

  test("lets nobody else do anything, whatever Discord shows them and whatever they press", async () => {
    const person = newModerator();
    const opened = await person.slash("add", { claim: CLAIM }, {}, "leak-desk").answered();
    const preview = await person.submit(opened, { sources: "ANI" }).shown();
    const stranger = served.person();
    const facts = at.store.current().facts.length;
    for (const done of [
      stranger.slash("undo", {}, {}, "leak-desk"),
      stranger.press(preview, "Save"),
      stranger.submit(opened, { sources: "ANI" }),
    ]) {
      expect(readAs((await done.shown()).text)).toMatch(/^Only this saga's moderators can do that/);
    }
    expect(at.store.current().facts).toHaveLength(facts);
  });

  test("offers facts while they are typed", async () => {
    const person = newModerator();
    const offers = await person.complete("retract", "fact", "release", "leak-desk");
    expect(offers.length).toBeGreaterThan(0);
  });
});
