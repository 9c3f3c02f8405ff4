import type { Topic } from "../../src/reply.ts";
import { openSaga } from "../library.ts";
import { asker, type Said } from "./asking.ts";

const ask = asker(openSaga());

/** What is said to each question of a talk, one after the other. */
function talk(...questions: readonly string[]): readonly Said[] {
  let topic: Topic | undefined;
  return questions.map((question) => {
    const said = ask(question, topic);
    topic = said.reply.judgement?.topic;
    return said;
  });
}

describe("in a talk", () => {
  test("whoever answers “who” is spoken of from then on", () => {
    expect(talk("who resigned", "who replaced him", "which party is he from").at(-1)?.text).toContain("Ishaq Dar is a leader of PML-N");
    expect(talk("who wants the CEC to resign", "when did he say that").at(-1)?.lead).toMatch(/^Monday 26 September 2022/);
  });

  test("“he” is read in Roman Urdu too, and is no country", () => {
    expect(talk("ishaq dar kaun hai", "us pe kya case hai").at(-1)?.lead).toMatch(/^Ishaq Dar/);
  });

  test("“who did it” asks for whoever did what was told", () => {
    expect(talk("how long was the pm house bugged", "who did it").at(-1)?.lead).toBe("The file does not say who.");
  });

  test("“who else” is nobody whom the file does not name", () => {
    expect(talk("who said let's play with it", "who else was there").at(-1)?.lead).toBe("The file says nothing more on that.");
  });

  test("“which ones” asks more of what was told than the file tells", () => {
    const [, last] = talk("any judges on the tapes?", "which ones");
    expect(last?.lead).toBe("The file does not say which.");
    expect(last?.text).toContain("judges in office");
  });

  test("“did they do it” of a proposal asks whether it has been done", () => {
    expect(talk("what did azam khan suggest", "did they do it").at(-1)?.lead).toBe(
      "That is proposed; the file does not say that it has happened.",
    );
  });

  test("“did it come out” of an announcement asks whether its time has come", () => {
    expect(talk("when is the release", "did it come out").at(-1)?.lead).toMatch(/^That time is still to come/);
  });

  test("“who says that” and “why not” of what is not known get neither", () => {
    const [, says, why] = talk("is the hack verified", "who says that", "why not");
    expect(says?.lead).toBe("The intelligence agencies.");
    expect(why?.lead).toMatch(/^The file states no cause for that\./);
  });
});
