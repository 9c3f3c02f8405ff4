import { answeredParts, factActions, withdrawnText } from "../src/answer/compose.ts";
import { factById } from "../src/answer/fact-by-id.ts";
import { asOf, basis } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";

/** What a choice leads to whose question is too long for a button. */
export const fact: Command = {
  name: "fact",
  description: "One fact of the file by its id",
  example: "release-announced",
  options: [{ name: "id", description: "The fact's id" }],
  run({ options }, { library, now }) {
    const found = factById(options.id ?? "", library);
    const parts =
      found.standing === "retracted"
        ? [{ kind: "lead", text: withdrawnText(found) } as const, { kind: "basis", text: basis(found, library) } as const]
        : answeredParts(found, undefined, [], library, now);
    return {
      parts: [...parts, { kind: "note", text: asOf(library) }],
      factIds: [found.id],
      ...(found.standing !== "retracted" && { actions: factActions(found) }),
    };
  },
};
