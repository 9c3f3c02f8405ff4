import { buttonCommands, commands } from "../../commands/index.ts";
import { standingWords } from "../../src/answer/wording.ts";
import { createBot } from "../../src/bot.ts";
import type { Reply } from "../../src/reply.ts";
import { encodeRequest } from "../../src/request.ts";
import type { Library } from "../../src/saga/library.ts";
import { BEFORE_RELEASE, missingBasis, textOf } from "../answer/asking.ts";
import { openLighthouse, openSaga } from "../library.ts";
import { leadOf } from "./running.ts";

const saga = openSaga();
const lighthouse = openLighthouse();

/** A press on a button, or a question; a failure that is ours fails the test. */
async function run(library: Library, command: string, options: Readonly<Record<string, string>>): Promise<Reply> {
  const failures: unknown[] = [];
  const bot = createBot({
    commands,
    buttonCommands,
    library: () => library,
    clock: () => BEFORE_RELEASE,
    onFailure: ({ cause }) => failures.push(cause),
  });
  const reply = await bot.run({ command, options, caller: { platform: "test", id: "reader" }, conversation: "here" });
  if (failures.length > 0) throw failures[0];
  return reply;
}

function press(library: Library, command: string, id: string): Promise<Reply> {
  return run(library, command, { id });
}

function ask(library: Library, question: string): Promise<Reply> {
  return run(library, "ask", { question });
}

describe("the buttons under an answer", () => {
  test("lead to its sources and to what is related, in a code that a button can carry", async () => {
    const { actions = [], factIds = [] } = await ask(saga, "when is the release");
    expect(actions.map(({ label }) => label)).toEqual(["Show sources", "Related"]);
    expect(factIds[0]).toBe("release-announced");
    for (const { request } of actions) {
      expect(encodeRequest(request)).toBeDefined();
      expect(textOf(await press(saga, request.command, request.options.id ?? ""))).toContain(saga.fact("release-announced")?.claim);
    }
  });

  test.each(["fact", "fact-sources", "fact-related"])("say clearly that a fact has gone: %s", async (command) => {
    const reply = await press(saga, command, "no-such-fact");
    expect(leadOf(reply)).toMatch(/no longer has that fact/);
    expect(reply.isPrivate).toBe(true);
  });

  test.each(["fact", "fact-sources", "fact-related"])(
    "say of a withdrawn fact that it was withdrawn and why, and tell no more of it: %s",
    async (command) => {
      const withdrawn = lighthouse.facts.find(({ standing }) => standing === "retracted");
      const reply = await press(lighthouse, command, withdrawn?.id ?? "");
      expect(leadOf(reply)).toContain("withdrawn");
      expect(leadOf(reply)).toContain(withdrawn?.retracted?.reason);
      expect(textOf(reply)).not.toContain(withdrawn?.claim);
      expect(reply.actions).toBeUndefined();
    },
  );
});

describe("fact", () => {
  test.each(saga.facts.map(({ id }) => id))("tells %s with its standing and sources", async (id) => {
    const fact = saga.fact(id);
    const reply = await press(saga, "fact", id);
    expect(fact && missingBasis(textOf(reply), fact, saga)).toEqual([]);
    expect(reply.factIds).toContain(id);
  });
});

describe("fact-sources", () => {
  test("names each station of the chain in order, and where it has no address", async () => {
    const text = textOf(await press(saga, "fact-sources", "dar-absconder"));
    expect(text.indexOf("Dawn")).toBeLessThan(text.indexOf("quoted by ANI"));
    expect(text).toContain("no address in the file");
  });
});

describe("fact-related", () => {
  test.each(saga.facts.map(({ id }) => id))("tells %s with its standing", async (id) => {
    const fact = saga.fact(id);
    expect(fact && textOf(await press(saga, "fact-related", id))).toContain(fact && standingWords(fact, saga));
  });

  test("tells a disputed fact's other side", async () => {
    const disputed = lighthouse.facts.find((fact) => lighthouse.disputesOf(fact).length > 0);
    const [other] = disputed ? lighthouse.disputesOf(disputed) : [];
    expect(textOf(await press(lighthouse, "fact-related", disputed?.id ?? ""))).toContain(other?.claim);
  });

  test("never tells a withdrawn fact", async () => {
    const withdrawn = lighthouse.facts.filter(({ standing }) => standing === "retracted").map(({ claim }) => claim);
    const texts = await Promise.all(
      lighthouse.facts
        .filter(({ standing }) => standing !== "retracted")
        .map(async ({ id }) => textOf(await press(lighthouse, "fact-related", id))),
    );
    expect(texts.filter((text) => withdrawn.some((claim) => text.includes(claim)))).toEqual([]);
  });
});
