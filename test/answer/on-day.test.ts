import { runner } from "../commands/running.ts";
import { libraryOf } from "../library.ts";
import { asker, textOf } from "./asking.ts";

const library = libraryOf({
  about: { updated: "2022-09-28" },
  facts: [
    { id: "fire", claim: "The harbour office burnt down.", when: "2022-09-27" },
    { id: "quay", claim: "Orla Hale closed the quay.", when: "2022-09-28" },
    { id: "bell", claim: "The bell of Westport is a copy.", questions: ["give me a summary"] },
  ],
});
const WITHIN = new Date("2022-09-28T12:00:00Z");
const YEARS_LATER = new Date("2031-05-08T12:00:00Z");
const NOTHING = "The file has nothing of that day.";

test.each([
  ["what happened today", ["quay"]],
  ["what happened so far today?", ["quay"]],
  ["what happened yesterday", ["fire"]],
  ["what happened on Tuesday", ["fire"]],
  ["what happened on 27 September", ["fire"]],
])("what happened on a day is what the file dates to it: %j", async (question, ids) => {
  const reply = await runner(library, WITHIN)("ask", question);
  expect(reply.judgement).toMatchObject({ verdict: "answered", topic: { factId: ids[0] } });
});

test.each([
  ["what happened today", YEARS_LATER],
  ["what happened yesterday", YEARS_LATER],
  ["what happened three days ago", YEARS_LATER],
  ["what happened two days ago", WITHIN],
  ["what happened tomorrow", WITHIN],
  ["what was announced on 3 January 2021", WITHIN],
  ["what happened on Sunday", WITHIN],
])("of a day that nothing is dated to it is said so: %j on %s", async (question, now) => {
  const reply = await runner(library, now)("ask", question);
  expect(reply.judgement?.verdict).toBe("not_in_file");
  expect(textOf(reply).split("\n")[0]).toBe(NOTHING);
});

test("a month or a year is no day", () => {
  expect(asker(library, WITHIN)("what happened in January").lead).toBe("The file has nothing of that time.");
  expect(asker(library, WITHIN)("what happened in 2021").lead).toBe("The file has nothing of that time.");
});

test.each(["what happened", "what happened so far", "what's going on today"])("no day is named in %j", async (question) => {
  const run = runner(library, WITHIN);
  expect((await run("ask", question)).parts).toEqual((await run("what")).parts);
});
