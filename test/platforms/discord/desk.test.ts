import type { Corrections } from "../../../src/desk/corrections.ts";
import { wireCorrections } from "../../../src/wire-corrections.ts";
import { type AtDesk, openAtDesk } from "../../desk/at-desk.ts";
import type { Person } from "./loopback/person.ts";
import { readAs, type Shown } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

const QUESTION = "when was the arrest warrant for Dar issued";

let at: AtDesk;
let served: Served;
let corrections: Corrections;
let moderator: Person;
const moderators = new Set<string>();

beforeEach(async () => {
  at = await openAtDesk(({ platform, id }) => platform === "discord" && moderators.has(id));
  served = await serveDiscord({
    bot: {
      ...at.parts,
      onSaid: ({ factIds, ...message }) => {
        void at.desk.ledger.said(message, factIds, at.store.current(), at.now).then(served.discord.look);
      },
    },
  });
  corrections = wireCorrections({
    desk: at.desk,
    store: at.store,
    bot: served.bot,
    platform: () => served.platform,
    now: () => at.now,
    onFailure: (cause) => {
      throw cause;
    },
  });
  moderator = served.person("moderator");
  moderators.add(moderator.id);
});
afterEach(async () => {
  await corrections.stop();
  await served.stop();
  expect([...served.failures, ...at.failures, ...served.discord.refusals]).toEqual([]);
});

async function press(shown: Shown, label: string): Promise<Shown> {
  return moderator.press(shown, label).shown();
}

test("a fact is added through the modal, shown and saved, and the next reader gets it", async () => {
  const opened = await moderator.slash("add", {}, {}, "leak-desk").answered();
  expect(opened.answer).toBe(9);
  const wrong = await moderator.submit(opened, { claim: "The cabinet allegedly calls for an inquiry.", sources: "The Planet" }).shown();
  expect(readAs(wrong.text)).toContain("“The Planet” is not a source of the file.");
  const again = await moderator.press(wrong, "Correct it").answered();
  const preview = await moderator.submit(again, { sources: "ANI" }).shown();
  expect(preview.isPrivate).toBe(true);
  expect(readAs(preview.text)).toContain("A reader will see:\nThe cabinet allegedly calls for an inquiry.");
  const more = await moderator.press(preview, "More fields").answered();
  const whole = await moderator.submit(more, { questions: "who calls for an inquiry" }).shown();
  expect(readAs((await press(whole, "Save")).text)).toContain("Saved as #1");
  expect(readAs((await served.person().slash("ask", { question: "who calls for an inquiry" }).shown()).text)).toContain(
    "calls for an inquiry.",
  );
});

test("what was told is put right where it was said, the correction first and dated", async () => {
  const shown = await served.person().slash("ask", { question: QUESTION }).shown();
  await served.discord.until(() => at.desk.ledger.countOf("dar-warrant") === 1);
  const form = await moderator.slash("retract", { fact: "dar-warrant" }, {}, "leak-desk").answered();
  await press(await moderator.submit(form, { reason: "The court withdrew it." }).shown(), "Save");
  await served.discord.until(() => (served.discord.world.sent.get(shown.id)?.edits ?? 0) > 0);
  const corrected = JSON.stringify(served.discord.world.sent.get(shown.id)?.components);
  expect(corrected).toMatch(/Corrected on 29 September 2022: a fact told here was withdrawn\..*The court withdrew it\./);
  expect(corrected).not.toContain("perpetual");
});

test("whoever is not on the list is refused, a server's administrator too", async () => {
  const stranger = served.person();
  const shown = await stranger.slash("retract", { fact: "dar-warrant", reason: "x" }, {}, "leak-desk").shown();
  expect(readAs(shown.text)).toContain("Only this saga's moderators can do that.");
  expect(shown.isPrivate).toBe(true);
  expect(at.desk.revisions.all()).toEqual([]);
});
