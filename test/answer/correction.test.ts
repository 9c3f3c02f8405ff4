import { correctionReply } from "../../src/answer/reply/correction.ts";
import { openSaga } from "../library.ts";
import { asker, BEFORE_RELEASE } from "./asking.ts";

const saga = openSaga();
const ask = asker(saga);

describe("a message that is put right", () => {
  test("tells the answer as it is now, with its buttons", () => {
    const { reply } = ask("when is the release");
    const corrected = correctionReply(reply, reply.factIds?.slice(0, 1) ?? [], saga, BEFORE_RELEASE);
    expect(corrected.parts[0]).toEqual({
      kind: "lead",
      text: "Corrected on 28 September 2022: a fact told here has been corrected.",
    });
    expect(corrected.actions).toEqual(reply.actions);
  });

  test("tells what it told, and nothing of another fact, where that is what answers the question now", () => {
    const { reply } = ask("when is the release");
    const { parts, actions, choices, factIds } = correctionReply(reply, ["dar-warrant"], saga, BEFORE_RELEASE);
    expect(JSON.stringify(parts)).toContain(saga.fact("dar-warrant")?.claim);
    expect(JSON.stringify(parts)).not.toContain("30 September 2022");
    expect(actions?.map(({ request }) => request.options.id)).toEqual(["dar-warrant", "dar-warrant"]);
    expect(choices).toBeUndefined();
    expect(factIds).toEqual(["dar-warrant"]);
  });
});
