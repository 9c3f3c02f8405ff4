import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../../commands/index.ts";
import { type Bot, createBot } from "../../../src/bot.ts";
import { renderPlain } from "../../../src/platforms/console/render.ts";
import { createSession, type Session } from "../../../src/platforms/console/session.ts";
import { openFileStore } from "../../../src/store/file-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { wireDesk } from "../../../src/wire-desk.ts";
import { FILE } from "../../saga/planting.ts";

const CLAIM = "The federal cabinet allegedly calls for a public inquiry into the leaks.";

let folder: string;
let file: string;
let store: Store;
let bot: Bot;
let session: Session;
/** In ms; it stands still unless a test sets it. */
let time = 0;
const failures: unknown[] = [];

/** A moderator at the terminal, on a copy of the real data file. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "terminal-desk-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  const onFailure = (cause: unknown) => failures.push(cause);
  store = openFileStore({ file, onFailure });
  const { parts } = await wireDesk({ store, recordsGaps: true, onFailure });
  bot = createBot({
    commands,
    ...parts,
    isModerator: () => true,
    library: store.current,
    clock: () => new Date("2022-09-29T10:00:00Z"),
    onFailure: ({ cause }) => failures.push(cause),
  });
  session = createSession(bot, () => time);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

/** Types lines, and gives what the last one brought. */
async function type(...lines: readonly string[]): Promise<string> {
  let shown = "";
  for (const line of lines) shown = renderPlain(await session.answer(line));
  return shown;
}

/** What a newcomer types into the form that a line of the README opens, and that what it brings is saved. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  "/leak-desk add": [CLAIM, "alleged", "ANI", "the government", "2022-09-28", "1"],
  "/leak-desk edit dar-warrant": ["In May 2022 a court issued an arrest warrant.", "", "", "", "", "1"],
  "/leak-desk undo": ["1"],
  "/leak-desk retract dar-warrant": ["The court withdrew it.", "1"],
  "/leak-desk undo 1": ["1"],
};

/** What a line of the README must bring to be true. */
const BRINGS: Readonly<Record<string, RegExp>> = {
  "/leak-desk add": /^Saved as #1: added federal-cabinet-/,
  "/leak-desk edit dar-warrant": /^Saved as #2: corrected dar-warrant\./,
  "/leak-desk history": /^2 changes, newest first\./,
  "/leak-desk undo": /^Saved as #(?:3: corrected dar-warrant, undoing #2|5: restored dar-warrant, undoing #4)\./,
  "/leak-desk retract dar-warrant": /^Saved as #4: retracted dar-warrant\./,
  "when was the warrant issued": /was withdrawn on Thursday 29 September 2022 and no longer stands\. Reason: The court withdrew it\./,
  "who won the cricket match": /does not say/,
  "/leak-desk gaps": /who won the cricket match\n.*1 person/,
  "/leak-desk check": /Announced, and the time has passed|Nobody confirms it[\s\S]*Sources without an address/,
  "/leak-desk undo 1": /^Saved as #6: removed federal-cabinet-.*, undoing #1\.\nIt is gone from the file\.\n1\. Undo$/,
};

test("the README's five minutes do what each of their lines says, and leave the file as it was", async () => {
  const [, block = ""] = /Five minutes in the terminal[\s\S]*?```\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const typed = block
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {2,}/)[0] ?? "");
  expect(new Set(typed)).toEqual(new Set(Object.keys(BRINGS)));
  for (const line of typed)
    expect([line, await type(line, ...(FILLED[line] ?? []))]).toEqual([line, expect.stringMatching(BRINGS[line] ?? /^$/)]);
  expect(readFileSync(file, "utf8")).toBe(FILE);
});

describe("a standing in the terminal's form", () => {
  test.each(["alleged", "Alleged", "ALLEGED", "3", "alleged, not established"])("is taken as %j", async (word) => {
    await type("/leak-desk add", CLAIM, word, "ANI", "", "", "1");
    expect(store.current().facts.at(-1)?.standing).toBe("alleged");
  });

  test("is asked again in words where it is none, with what may be typed", async () => {
    expect(await type("/leak-desk add", CLAIM, "probable")).toMatch(
      /^Type one of the numbers, or one of these words: confirmed, reported, alleged, claimed, disputed, unknown\.\nStanding:/,
    );
  });
});

test("words behind a command that takes none are left unread", async () => {
  expect(await type("/leak-desk check now")).toBe(await type("/leak-desk check"));
  expect(await type("/leak-desk gaps please")).toBe("Nothing is open: the file answered what people asked.");
  expect(await type("/leak-desk chekc")).toMatch(/^There is no command “\/leak-desk chekc”\. After \/leak-desk comes one of these: add /);
});

test("a claim's field says how long it may be, and how long what was typed is where that is longer", async () => {
  expect(await type("/leak-desk add")).toMatch(/“allegedly”\. At most 1000 characters\.\n/);
  expect(await type("a".repeat(1200))).toMatch(/^That has 1200 characters, and at most 1000 fit\. Shorten it\.\nClaim:\n/);
});

test.each(["because the court withdrew it.", "The court withdrew it."])("a reason is told without a “because”: %s", async (reason) => {
  expect(await type(`/leak-desk retract dar-warrant ${reason}`)).toContain("Reason: The court withdrew it.");
});

test("help tells moderators what they can do, and where to find it", async () => {
  const all = await type("/leak-desk help");
  for (const { name, description } of bot.deskCommands)
    expect(all).toMatch(new RegExp(`^• /leak-desk ${name}\\b.*\\n  ${description}$`, "m"));
  expect(await type("/leak-desk")).toBe(all);
  expect(await type("/leak-desk help retract")).toMatch(/^\/leak-desk retract dar-warrant\n[\s\S]*\n• reason\n/);
  expect(await type("/help")).toContain("\nYou may change the file, too: /leak-desk.\n");
  expect(await type("/leak help retract")).toMatch(/ For moderators: \/leak-desk help\.$/);
});

describe("a draft in the terminal that is shown and not saved", () => {
  const PREVIEW = ["/leak-desk add", CLAIM, "alleged", "ANI", "", ""] as const;
  const WAITS = "Your draft is not saved yet: 1 Save, 2 Change, 3 More fields, 4 Links, 5 Discard.";
  const WAYS = "Your draft is not saved yet:\n1. Save\n2. Change\n3. More fields\n4. Links\n5. Discard";

  test("is saved by its number and by the word, in whichever case, or what it begins with", async () => {
    for (const [index, word] of ["1", "save", "SAVE", "s"].entries())
      expect(await type(...PREVIEW, word)).toMatch(new RegExp(`^Saved as #${index + 1}: added federal-cabinet-`));
  });

  test("is changed and discarded by those words", async () => {
    expect(await type(...PREVIEW, "change")).toContain("Claim:\n");
    expect(await type("", "3", "", "", "", "more f")).toContain("Whom or what it is about");
    expect(await type("cancel", "discard")).toBe("Discarded. Nothing was changed.");
  });

  test("stays while readers' questions are answered, whose choices have no numbers then", async () => {
    const asked = await type(...PREVIEW, "when was the warrant issued");
    expect(asked).toMatch(/May 2022/);
    expect(asked.split("\n").at(-1)).toBe(WAITS);
    const unsure = await type("khan");
    expect(unsure).toMatch(/^(?!\d\. )/m);
    expect(unsure).not.toMatch(/^\d\. /m);
    expect(await type("/help")).toContain(WAITS);
    expect(await type("/leek")).toContain(`Did you mean “/leak”? “/help” lists them all.\n${WAITS}`);
    expect(await type("1")).toMatch(/^Saved as #1: /);
  });

  test("is not saved by a number right behind something else that was listed, and the list says so", async () => {
    await type(...PREVIEW, "what did maryam and shehbaz say");
    const unsure = await type("no, the other Khan");
    expect(unsure).toMatch(/^More than one person may be meant\.[\s\S]*\n• .*\n• /);
    expect(unsure.endsWith(`\nType the one that you mean: numbers do not choose it now.\n${WAITS}`)).toBe(true);
    expect(await type("1")).toBe(`A number chooses for your draft, not from what was shown last.\n${WAYS}`);
    expect(await type("/help", "2")).toMatch(/^A number chooses for your draft/);
    expect(await type("khan", "save", "who won the cricket match", ...PREVIEW, "/leak-desk gaps")).toMatch(
      /^One question that the file does not answer\.\n• who won[\s\S]*\nSave or discard your draft before you choose one of these\.\nYour draft/,
    );
    expect(await type("1", "1")).toMatch(/^Saved as #2: /);
  });

  test("is shown its ways on for what is no reader's question", async () => {
    await type(...PREVIEW);
    expect(session.heedsEmptyLine()).toBe(true);
    for (const line of ["", "0", "6", "77", "2022", "undo"]) expect(await type(line)).toBe(WAYS);
    expect(await type("1", "/leak-desk gaps")).toBe("Nothing is open: the file answered what people asked.");
  });

  test("leaves no gap for a stray word beside it, nor for a number ever", async () => {
    await type(...PREVIEW, "reported", "newspaper", "cricket");
    expect(await type("discard", "2022", "/leak-desk gaps")).toBe("Nothing is open: the file answered what people asked.");
    expect(await type(...PREVIEW, "who won the cricket match", "discard", "/leak-desk gaps")).toContain("who won the cricket match");
  });

  test("is discarded by “cancel” too", async () => {
    expect(await type(...PREVIEW, "cancel")).toBe("Discarded. Nothing was changed.");
    expect(await type("/leak-desk add", CLAIM, "alleged", "ANI", "", "soon", "cancel", "Cancel")).toBe("Discarded. Nothing was changed.");
  });

  test("is told of once before the talk ends, and so is a form that is being filled in", async () => {
    await type("/leak-desk add", CLAIM);
    expect(session.holdsUnsaved()).toBe(true);
    expect(renderPlain(session.beforeLeaving() ?? { parts: [] })).toMatch(
      /^exit once more leaves without saving; cancel leaves the form alone\.\nStanding:/,
    );
    expect(session.beforeLeaving()).toBeUndefined();
    await type("alleged", "ANI", "", "");
    expect(renderPlain(session.beforeLeaving() ?? { parts: [] })).toMatch(/^exit once more leaves without saving\.\nYour draft/);
    await type("discard");
    expect([session.holdsUnsaved(), session.beforeLeaving()]).toEqual([false, undefined]);
  });

  test("is not left for another change, and other looks at the desk leave it as it is", async () => {
    for (const line of ["/leak-desk edit dar-warrant", "/leak-desk add", "/leak-desk retract dar-warrant"])
      expect(await type(...(session.heedsEmptyLine() ? [] : PREVIEW), line)).toMatch(
        /^Save or discard your draft before you change something else\.\nYour draft is not saved yet:\n1\. Save/,
      );
    expect(await type("/leak-desk history")).toBe(`Nothing has been changed yet.\n${WAITS}`);
    expect(await type("save", "/leak-desk edit dar-warrant")).toContain("Claim:\n");
  });

  test("is there again when a form is left", async () => {
    expect(await type(...PREVIEW, "2", "cancel")).toMatch(/^Left the form\. Nothing was changed\.\nYour draft is not saved yet:\n1\. Save/);
    expect(await type("links", "/leak-desk add")).toMatch(/^Finish this form before you change something else; [\s\S]*\nReplaces /);
    expect(await type("cancel", "1")).toMatch(/^Saved as #1: /);
  });

  test("with mistakes in it can be left and is there again", async () => {
    expect(await type("/leak-desk add", CLAIM, "alleged", "ANI", "", "soon", "cancel")).toMatch(
      /^Left the form\. Nothing was changed\.\nYour draft is not saved yet:\n1\. Correct it\n2\. Discard$/,
    );
    expect(await type("correct", "2022-09-28", "save")).toMatch(/^Saved as #1: /);
  });

  test("stays while a source or person that it names is added, whatever is asked meanwhile", async () => {
    const unknown = await type("/leak-desk add", CLAIM, "alleged", "Geo News, Samaa", "", "");
    expect(unknown).toContain("1. Add “Geo News” as a source\n2. Add “Samaa” as a source\n3. Correct it\n4. Discard");
    expect(await type("when was the warrant issued")).toContain(
      "yet: 1 Add “Geo News” as a source, 2 Add “Samaa” as a source, 3 Correct it, 4 Discard.",
    );
    expect(await type("add")).toMatch(/^“add” begins several of these\.\nYour draft is not saved yet:\n1\. Add/);
    expect(await type('add "geo news" as a source')).toContain("Published by:");
    expect(await type("/help")).toContain("\nPublished by:\n");
    expect(await type("cancel")).toContain("Your draft is not saved yet:\n1. Add “Geo News”");
    expect(await type("1", "", "", "", "", "")).toContain("1. Save\n2. Change\n3. Discard");
    expect(await type("when was the warrant issued")).toContain("Your draft is not saved yet: 1 Save, 2 Change, 3 Discard.");
    expect(await type("discard", "when was the warrant issued")).toMatch(
      /\nYour draft is not saved yet: 1 Back to the fact, 2 Discard the fact\.$/,
    );
    expect(await type("back", "Geo News", "save", "add", "", "", "", "", "", "save", "save", "save")).toMatch(
      /^Saved as #2: added federal-/,
    );
    expect(store.current().facts.at(-1)?.sources).toEqual(["geo-news"]);
  });

  test.each(["save", "1"])("is not saved by a second “%s” typed behind that which brought it back", async (word) => {
    await type("/leak-desk add", CLAIM, "alleged", "Geo News", "", "", "1", "", "", "", "", "");
    expect(await type(word)).toMatch(
      /^Saved as #1: added the source geo-news\.\nNow your fact again\.\nNot saved yet\. A reader will see:/,
    );
    expect(await type(word)).toBe(
      "Your fact has only just come back. Look at it above; save it then.\nYour draft is not saved yet:\n1. Save\n2. Change\n3. More fields\n4. Links\n5. Discard",
    );
    expect(store.current().facts.at(-1)?.claim).not.toBe(CLAIM);
    expect(await type(word)).toMatch(/^Saved as #2: added federal-/);
  });

  test("is saved at once where there was time to read it since it came back", async () => {
    await type("/leak-desk add", CLAIM, "alleged", "Geo News", "", "", "1", "", "", "", "", "", "save");
    time += 2_000;
    expect(await type("1")).toMatch(/^Saved as #2: added federal-/);
  });

  test.each(["cancel", "discard", "2"])("is discarded by “%s” too once what it waited for is, be its form opened again", async (word) => {
    const lines = ["/leak-desk add", CLAIM, "alleged", "https://geo.tv/1", "", "", "1", "Geo News", "", "", "", ""];
    expect(await type(...lines, "cancel")).toBe("Discarded. Nothing was changed.\n1. Back to the fact\n2. Discard the fact");
    expect(await type("1", "cancel")).toMatch(/\n1\. Back to the fact\n2\. Discard the fact$/);
    expect(await type(word)).toBe("Discarded. Nothing was changed.");
    expect(session.holdsUnsaved()).toBe(false);
  });

  test("is saved at once where something else was typed since it came back", async () => {
    await type("/leak-desk add", CLAIM, "alleged", "Geo News", "", "", "1", "", "", "", "", "", "save", "when was the warrant issued");
    expect(await type("save")).toMatch(/^Saved as #2: added federal-/);
  });

  test("offers no save where nothing has changed, and holds up nothing else then", async () => {
    const same = await type("/leak-desk edit dar-warrant", "", "", "", "", "");
    const ways = "1. Change\n2. More fields\n3. Links\n4. Discard";
    expect(same).toBe(`Nothing has changed in dar-warrant, so there is nothing to save.\n${ways}`);
    expect(await type("save")).toBe(`“save” is none of these.\n${ways}`);
    expect(session.holdsUnsaved()).toBe(false);
    expect(await type("1", "Another claim.", "", "", "", "")).toContain("\n1. Save\n2. Change\n3. More fields\n4. Links\n5. Discard");
    expect(await type("discard", "/leak-desk edit dar-warrant", "", "", "", "", "", "cancel")).toBe("Discarded. Nothing was changed.");
    expect(await type("/leak-desk edit leak-series", "", "", "", "", "", "/leak-desk add")).toContain("Claim:\n");
  });

  test("waits no more once it is saved or discarded", async () => {
    expect(await type(...PREVIEW, "save", "when was the warrant issued")).not.toContain("not saved yet");
    expect(await type(...PREVIEW, "discard", "when was the warrant issued")).not.toContain("not saved yet");
    expect(session.heedsEmptyLine()).toBe(false);
  });
});

describe("what an earlier talk left unsaved", () => {
  const DRAFT = ["/leak-desk add", CLAIM, "alleged", "ANI", ""] as const;

  async function nextTalk(): Promise<string> {
    session = createSession(bot);
    return renderPlain((await session.leftBefore()) ?? { parts: [] });
  }

  test("is told at the next start, and gone on with as it stood", async () => {
    const preview = await type(...DRAFT, "");
    expect(await nextTalk()).toBe(
      "A draft was left unsaved:\nA draft is kept for an hour.\n1. Go on: add “The federal cabinet allegedly calls…”\n2. Discard: add “The federal cabinet allegedly calls…”",
    );
    expect(await type("1")).toBe(preview);
    expect(await type("save")).toMatch(/^Saved as #1: added federal-cabinet-/);
    expect(await nextTalk()).toBe("");
  });

  test("is thrown away by its number", async () => {
    await type("/leak-desk retract dar-warrant", "The court withdrew it.");
    expect(await nextTalk()).toContain("\n1. Go on: retract dar-warrant\n2. Discard: retract dar-warrant");
    expect(await type("2")).toBe("Discarded. Nothing was changed.");
    expect(await nextTalk()).toBe("");
  });

  test("is put right first where it has mistakes", async () => {
    await type(...DRAFT, "soon");
    expect(await nextTalk()).toContain("\n1. Go on: add “");
    expect(await type("1")).toMatch(/^Something in this draft has to be put right first\.\n1\. Correct it\n2\. Discard$/);
    expect(await type("1", "2022-09-28", "save")).toMatch(/^Saved as #1: /);
  });

  test("is nothing where a form was only opened", async () => {
    await type("/leak-desk add", "cancel", "/leak-desk edit dar-warrant");
    expect(await nextTalk()).toBe("");
  });
});

describe("a refused value in the terminal's form", () => {
  test("leaves what stood in its field to be kept, however often one is refused", async () => {
    await type("/leak-desk add", CLAIM, "alleged", "https://geo.tv/1", "", "", "1", "Geo News", "");
    const refused = await type("28 km", "soon", "");
    expect(refused).toContain('Address: "28 km" is not a web address.');
    expect(refused).toContain("Enter keeps: https://geo.tv/1");
    expect(await type("29 km")).not.toContain("Enter keeps");
    expect(await type("later")).toContain("Enter keeps: https://geo.tv/1");
    expect(await type("", "", "save")).toMatch(/^Saved as #1: added the source geo-news\./);
    expect(store.current().sources.at(-1)).toEqual({ id: "geo-news", publisher: "Geo News", url: "https://geo.tv/1" });
  });

  test("alone is asked again, and no name that can be added", async () => {
    const wrong = await type("/leak-desk add", CLAIM, "alleged", "Geo News", "", "soon");
    expect(wrong).toContain("\n• Sources: “Geo News” is not a source of the file yet.");
    expect(wrong).toMatch(/\nWhen it happened \(may stay empty\):\n.*\nEnter leaves it empty\.\n/);
    expect(await type("2022-09-28")).toContain("\n1. Add “Geo News” as a source\n2. Correct it\n3. Discard");
    expect(await type("correct")).toContain("Enter keeps: Geo News");
  });

  test("leaves the date of a fact that is edited, also where its form is opened once more", async () => {
    expect(await type("/leak-desk edit dar-warrant", "", "", "", "", "soon")).toContain("Enter keeps: 2022-05");
    expect(await type("cancel", "correct")).toContain("Enter keeps: 2022-05");
  });
});

describe("a command of the desk in the form, in the terminal", () => {
  test("is answered, and what was typed stays", async () => {
    await type("/leak-desk add", CLAIM, "alleged");
    expect(await type("/leak-desk history")).toMatch(/^Nothing has been changed yet\.\nSources:\n/);
    expect(await type("/leak-desk edit arrest warrant")).toMatch(
      /^Which fact do you mean\?\n• [\s\S]*\nFinish or leave the form before you choose one of these\.\nSources:\n/,
    );
    expect(await type("ANI", "", "", "save")).toMatch(/^Saved as #1: added federal-cabinet-/);
  });

  test("begins no other change where something was typed, and leaves no draft of it", async () => {
    await type("/leak-desk add", CLAIM);
    for (const line of ["/leak-desk edit dar-warrant", "/leak-desk retract dar-warrant", "/leak-desk retract dar-warrant It is withdrawn."])
      expect(await type(line)).toMatch(/^Finish this form before you change something else; cancel leaves it, [\s\S]*\nStanding:\n/);
    expect(await type("alleged", "ANI", "", "", "save")).toMatch(/^Saved as #1: added federal-cabinet-/);
  });

  test("begins another change where nothing was typed yet", async () => {
    expect(await type("/leak-desk add", "/leak-desk retract dar-warrant")).toMatch(
      /^Left the form\. Nothing was changed\.\nWhy is “dar-warrant” withdrawn\?/,
    );
    expect(await type("The court withdrew it.", "save")).toMatch(/^Saved as #1: retracted dar-warrant\./);
  });
});

describe("a question in the form, in the terminal", () => {
  test.each([
    ["standing", [CLAIM], "Standing:"],
    ["sources", [CLAIM, "alleged"], "Sources:"],
    ["who says so", [CLAIM, "alleged", "ANI"], "Who says so (may stay empty):"],
    ["date", [CLAIM, "alleged", "ANI", ""], "When it happened (may stay empty):"],
  ])("is answered where a value can't be one, and the field asked again: %s", async (_, lines, label) => {
    await type("/leak-desk add", ...lines);
    for (const question of ["when was the warrant issued", "was there a warrant against Dar?", "/leak when warrant"]) {
      const shown = await type(question);
      expect(shown).toContain("May 2022");
      expect(shown).toContain(`\n${label}\n`);
    }
    expect(await type("khan?")).not.toMatch(/^\d\. /m);
  });

  test.each([
    ["publisher", ["Geo News"], [], "Published by:"],
    ["name", ["ANI", "Geo Khan"], [], "Name:"],
    ["a person's other names", ["ANI", "Geo Khan"], ["", "", ""], "Other names people use (may stay empty):"],
  ])("is answered where a name or the like is asked for, too: %s", async (_, [source = "", claimant = ""], lines, label) => {
    await type("/leak-desk add", CLAIM, "alleged", source, claimant, "", "1", ...lines);
    expect(await type("when was the warrant issued")).toContain("May 2022");
    expect(await type("who won the cricket match")).toContain(`\n${label}\n`);
  });

  test("is the name where it is written as one", async () => {
    await type("/leak-desk add", CLAIM, "alleged", "Geo News", "", "", "1", "What Car?", "", "", "", "", "save");
    expect(store.current().sources.at(-1)?.publisher).toBe("What Car?");
  });

  test("is the value where that may be a sentence, or an address", async () => {
    await type("/leak-desk add", "Who leaked it is not known?", "reported", "https://example.org/?", "", "");
    expect(await type("correct", "ANI", "save")).toMatch(/^Saved as #1: /);
    expect(store.current().facts.at(-1)?.claim).toBe("Who leaked it is not known?");
  });
});

test("a number or a button's word with nothing to choose from says so, and is no reader's question", async () => {
  for (const line of ["1", "save", "cancel"]) expect(await type(line)).toMatch(/^There is nothing to choose from now\./);
  expect(await type("/leak-desk gaps")).toBe("Nothing is open: the file answered what people asked.");
  expect(await type("/leak-desk edit dar-warrant", "Another claim.", "", "", "", "", "save", "undo", "save")).toMatch(/^Saved as #2: /);
});

describe("a choice in the terminal", () => {
  test.each(["/leak-desk edit arrest warrant", "/leak-desk retract arrest warrant"])("is taken back by “cancel”: %s", async (line) => {
    expect(await type(line)).toMatch(/^1\. /m);
    expect(await type("cancel")).toBe("Left the choice.");
    expect(await type("1")).toMatch(/^There is nothing to choose from now\./);
  });

  test("is shown once more for a word that is none of it", async () => {
    const [, ...choices] = (await type("/leak-desk edit arrest warrant")).split("\n");
    expect(await type("save")).toBe(["“save” is none of these.", ...choices].join("\n"));
    expect(await type("1")).toContain("Claim:\n");
  });
});

describe("the fact that answers a gap, in the terminal", () => {
  const CHOOSE = ["who won the cricket match", "/leak-desk gaps", "1", "2"] as const;
  const WRONG = "No fact has the id “nonsense-id”, and none speaks of that. Look for it with /leak ask.";

  test("can be typed by its id where the list asks for a number, as the list says", async () => {
    const list = await type(...CHOOSE);
    expect(list).toMatch(/The fact that answers it \(may stay empty\):[\s\S]*\nOr another one: Its id, or some of its words\n/);
    expect(await type("dar-warrant")).toMatch(/^Not saved yet\.[\s\S]*Readers' questions, added: “who won the cricket match”/);
    expect(await type("save")).toMatch(/^Saved as #1: corrected dar-warrant\./);
  });

  test.each([
    ["at the list", ["nonsense-id"]],
    ["in its field", ["", "nonsense-id"]],
  ])("is asked again where a wrong id is typed %s", async (_, lines) => {
    expect(await type(...CHOOSE, ...lines)).toBe(
      `Which fact answers “who won the cricket match”?\n${WRONG}\nOr another one (may stay empty):\nIts id, or some of its words\nEnter keeps: nonsense-id\nType - to empty a field, | between several lines, and cancel to leave.`,
    );
    expect(await type("leak-series", "save")).toMatch(/^Saved as #1: corrected leak-series\./);
    expect(await type("/leak-desk gaps")).toBe("Nothing is open: the file answered what people asked.");
  });
});

test("all that is wrong with a person is told at once, before it is shown, and asked again in the terminal", async () => {
  const told = await type("/leak-desk add", CLAIM, "alleged", "ANI", "Fawad", "", "add", "NAB", "", "", "IK, Azam Khan");
  expect(told).toMatch(
    /^Not saved: something has to be put right first\.\n• Name: .*"NAB" already stands for [\s\S]*\n• Other names people use: .*"IK".*"Azam Khan"/,
  );
  expect(told).toMatch(/\nName:\nAs readers will see it\nEnter keeps: Fawad\n/);
  expect(await type("")).toMatch(/"IK".*"Azam Khan"/);
  expect(await type("", "save")).toMatch(/^Saved as #1: added the person fawad\./);
});
