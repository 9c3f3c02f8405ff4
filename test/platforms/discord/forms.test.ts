import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/command.ts";
import type { Form } from "../../../src/form.ts";
import type { Reply } from "../../../src/reply.ts";
import { fieldsOf } from "./loopback/person.ts";
import { readAs } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

/** What was sent, to be kept for "Correct it". */
let kept: Readonly<Record<string, string>> = {};

function form(values: Readonly<Record<string, string>>, error?: string): Form {
  return {
    title: "Add a fact",
    submit: { command: "save", options: { desk: "main" } },
    fields: [
      { name: "claim", label: "Claim", kind: "text", isRequired: true, longest: 300, value: values.claim ?? "", ...(error && { error }) },
      {
        name: "when",
        label: "When",
        kind: "line",
        isRequired: false,
        longest: 20,
        hint: "A date such as 2022-09-26",
        value: values.when ?? "",
      },
      {
        name: "standing",
        label: "Standing",
        kind: "choice",
        isRequired: true,
        longest: 20,
        choices: [
          { value: "alleged", label: "Alleged" },
          { value: "reported", label: "Reported" },
        ],
        value: values.standing ?? "alleged",
      },
    ],
  };
}

const add: Command = {
  name: "add",
  description: "Add a fact",
  example: "",
  options: [],
  run: () => ({ parts: [], form: form({}) }),
};

const again: Command = {
  ...add,
  name: "again",
  description: "Correct what was sent",
  run: () => ({ parts: [], form: form(kept, "Write one sentence.") }),
};

const save: Command = {
  ...add,
  name: "save",
  description: "Save a fact",
  run({ options }): Reply {
    kept = options;
    if (options.claim?.includes("."))
      return { parts: [{ kind: "lead", text: `Saved: ${Object.values(options).join(" | ")}` }], isPrivate: true };
    return {
      parts: [{ kind: "lead", text: "The claim is no sentence: it ends without a full stop." }],
      actions: [{ label: "Correct it", request: { command: "again", options: {} } }],
      form: form(options, "Write one sentence."),
      isPrivate: true,
    };
  },
};

const late: Command = {
  ...add,
  name: "late",
  description: "A form that takes long",
  run: () => new Promise((resolve) => setTimeout(() => resolve({ parts: [], form: form({}) }), 1700)),
};

const endless: Command = {
  ...add,
  name: "endless",
  description: "A form that no button carries",
  run: () => ({ parts: [], form: { ...form({}), submit: { command: "save", options: { note: "x".repeat(100) } } } }),
};

let served: Served;
let moderator = "";
beforeAll(async () => {
  served = await serveDiscord({
    bot: { commands, deskCommands: [add, again, save, late, endless], isModerator: ({ id }) => id === moderator },
  });
});
afterAll(() => served.stop());
afterEach(() => {
  expect(served.discord.refusals).toEqual([]);
  expect(served.failures).toEqual([]);
});

function newModerator() {
  const person = served.person("moderator");
  moderator = person.id;
  return person;
}

describe("/leak-desk", () => {
  test("opens a form, and saves what is filled in", async () => {
    const person = newModerator();
    const opened = await person.slash("add", {}, {}, "leak-desk").answered();
    expect(opened.answer).toBe(9);
    expect([...fieldsOf(opened).keys()]).toEqual(["claim", "when", "standing"]);
    const shown = await person.submit(opened, { claim: "It rained.", standing: "reported" }).shown();
    expect(readAs(shown.text)).toBe("Saved: main | It rained. |  | reported");
    expect(shown.isPrivate).toBe(true);
  });

  test("says what is wrong, and brings the form again with what was filled in", async () => {
    const person = newModerator();
    const opened = await person.slash("add", {}, {}, "leak-desk").answered();
    const told = await person.submit(opened, { claim: "It rained", when: "2022-09-26" }).shown();
    expect(readAs(told.text)).toBe("The claim is no sentence: it ends without a full stop.");
    const reopened = await person.press(told, "Correct it").answered();
    expect(reopened.answer).toBe(9);
    expect(fieldsOf(reopened).get("claim")).toMatchObject({ value: "It rained", max_length: 300 });
    expect(JSON.stringify(reopened.data)).toContain("Write one sentence.");
    const saved = await person.submit(reopened, { claim: "It rained." }).shown();
    expect(readAs(saved.text)).toBe("Saved: main | It rained. | 2022-09-26 | alleged");
  });

  test("is refused to everybody else at every step, whatever Discord let them do", async () => {
    const person = newModerator();
    const opened = await person.slash("add", {}, {}, "leak-desk").answered();
    const told = await person.submit(opened, { claim: "It rained" }).shown();
    moderator = "somebody else";
    for (const done of [
      person.slash("add", {}, {}, "leak-desk"),
      person.submit(opened, { claim: "It rained." }),
      person.press(told, "Correct it"),
    ]) {
      const shown = await done.shown();
      expect(readAs(shown.text)).toMatch(/^Only this saga's moderators can do that/);
      expect(shown.isPrivate).toBe(true);
    }
  });

  test("offers to open a form that came too late to open by itself", async () => {
    const person = newModerator();
    const shown = await person.slash("late", {}, {}, "leak-desk").shown();
    expect(readAs(shown.text)).toContain("Add a fact");
    expect(shown.buttons.map(({ label }) => label)).toEqual(["Open the form"]);
  });

  test("says that a form is too old whose id it does not know", async () => {
    const person = newModerator();
    const opened = await person.slash("add", {}, {}, "leak-desk").answered();
    const old = { ...opened, data: { ...Object(opened.data), custom_id: "other" } };
    expect(readAs((await person.submit(old, {}).shown()).text)).toMatch(/older version of the bot/);
  });

  test("does not leave a person without an answer where no form can be opened", async () => {
    const shown = await newModerator().slash("endless", {}, {}, "leak-desk").shown();
    expect(readAs(shown.text)).toContain("Add a fact");
  });
});
