import { withdrawnText } from "../src/answer/reply/withdrawn.ts";
import { asOf, basis } from "../src/answer/wording.ts";
import type { Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import type { Fact } from "../src/saga/schema.ts";

/** What a button shows whose fact was withdrawn since: when and why, and no more of it. Undefined where the fact stands. */
export function withdrawnFact(fact: Fact, library: Library): Reply | undefined {
  if (fact.standing !== "retracted") return undefined;
  return {
    parts: [
      { kind: "lead", text: withdrawnText(fact, library) },
      { kind: "basis", text: basis(fact, library) },
      { kind: "note", text: asOf(library) },
    ],
    factIds: [fact.id],
  };
}
