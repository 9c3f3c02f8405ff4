import type { Platform } from "../src/platforms/platform.ts";
import type { Reply } from "../src/reply.ts";
import { wireCorrections } from "../src/wire-corrections.ts";
import { textOf } from "./answer/asking.ts";
import { ANNA, type AtDesk, openAtDesk } from "./desk/at-desk.ts";
import { until } from "./until.ts";

/** A desk whose corrections go to a platform that takes note of them. */
async function openWired() {
  const at = await openAtDesk();
  const corrected: Reply[] = [];
  const platform: Platform = {
    name: "discord",
    isConnected: () => true,
    start: async () => {},
    stop: async () => {},
    async correct(_, reply) {
      corrected.push(reply);
      return "done";
    },
  };
  const onFailure = (cause: unknown) => {
    throw cause;
  };
  const corrections = wireCorrections({ ...at, platform: () => platform, now: () => at.now, onFailure });
  return { at, corrected, stop: () => corrections.stop(1000) };
}

function say(question: string, reply: Reply, { bot }: AtDesk): void {
  bot.said({ platform: "discord", place: "1/2", request: { command: "ask", options: { question } }, isAsked: false, reply });
}

async function correctWarrant(where: string, { store, desk }: AtDesk): Promise<void> {
  const before = store.current().fact("dar-warrant");
  if (!before) throw new Error("There is no dar-warrant.");
  await desk.save({
    of: "fact",
    id: before.id,
    before,
    after: { ...before, claim: before.claim.replace(/ in a .*$/, ` ${where}.`) },
    by: ANNA,
  });
}

test("a message that is put right twice answers what was asked both times, and leans on no talk", async () => {
  const { at, corrected, stop } = await openWired();
  say("was he arrested", await at.ask("was he arrested"), at);
  for (const where of ["in a graft reference", "in a corruption case"]) {
    const count = corrected.length;
    await correctWarrant(where, at);
    await until(() => corrected.length > count);
  }
  await stop();
  const [first = "", second = ""] = corrected.map(textOf);
  expect(first).toContain("in a graft reference");
  expect(second).toContain("in a corruption case");
  for (const text of [first, second]) expect(text).not.toContain("The file does not say");
});

test("a message that was on its way while its fact changed is put right once it stands", async () => {
  const { at, corrected, stop } = await openWired();
  const question = "when was the warrant issued";
  const reply = await at.ask(question);
  await correctWarrant("in a graft reference", at);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(corrected).toEqual([]);
  say(question, reply, at);
  await until(() => corrected.length > 0);
  await stop();
  expect(corrected.map(textOf)).toEqual([expect.stringContaining("in a graft reference")]);
});
