import type { Platform } from "../src/platforms/platform.ts";
import type { Reply } from "../src/reply.ts";
import { wireCorrections } from "../src/wire-corrections.ts";
import { textOf } from "./answer/asking.ts";
import { ANNA, openAtDesk } from "./desk/at-desk.ts";
import { until } from "./until.ts";

test("a message that is put right twice answers what was asked both times, and leans on no talk", async () => {
  const at = await openAtDesk();
  const corrected: Reply[] = [];
  const platform: Platform = {
    name: "discord",
    isConnected: () => true,
    start: async () => {},
    stop: async () => {},
    async correct(_, reply) {
      corrected.push(reply);
      return true;
    },
  };
  const onFailure = (cause: unknown) => {
    throw cause;
  };
  const corrections = wireCorrections({ ...at, platform: () => platform, now: () => at.now, onFailure });
  const request = { command: "ask", options: { question: "was he arrested" } };
  at.bot.said({ platform: "discord", place: "1/2", request, isAsked: false, factIds: ["dar-warrant"] });
  for (const where of ["in a graft reference", "in a corruption case"]) {
    const before = at.store.current().fact("dar-warrant");
    if (!before) throw new Error("There is no dar-warrant.");
    const count = corrected.length;
    await at.desk.save({
      of: "fact",
      id: before.id,
      before,
      after: { ...before, claim: before.claim.replace(/ in a .*$/, ` ${where}.`) },
      by: ANNA,
    });
    await until(() => corrected.length > count);
  }
  await corrections.stop(1000);
  const [first = "", second = ""] = corrected.map(textOf);
  expect(first).toContain("in a graft reference");
  expect(second).toContain("in a corruption case");
  for (const text of [first, second]) expect(text).not.toContain("The file does not say");
});
