import { dayText } from "../../src/answer/wording.ts";
import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { UserError } from "../../src/errors.ts";
import type { Action } from "../../src/reply.ts";
import { newerFact } from "../../src/saga/doubts/newer-facts.ts";
import { isEdtf } from "../../src/saga/edtf.ts";
import type { Library } from "../../src/saga/library.ts";
import { today } from "./words.ts";

/** The press that makes answers "as of" a day. */
function setUpdated(label: string, day: string): Action {
  return { label: `${label} “as of ${dayText(day)}”`, request: { command: "desk-updated", options: { day } } };
}

/** The press that carries the day of the answers on to the latest that a fact tells of; none where it is that already. */
export function carryOn(library: Library, now: Date): readonly Action[] {
  const newer = newerFact(library.about, library.facts, today(now, library));
  return newer ? [setUpdated("Make answers", newer.day)] : [];
}

/** Sets the day that answers are "as of". */
export function createUpdated(desk: () => Desk): Command {
  return {
    name: "desk-updated",
    description: "Set the day that answers are as of",
    example: "",
    options: [],
    async run({ options: { day = "" } }, { library }) {
      if (!isEdtf(day)) throw new UserError("That is no day. See /leak-desk check for what is open.");
      const before = library.about.updated;
      const outcome = await desk().setUpdated(day);
      if (outcome.kind !== "done") throw new UserError(`Not saved. ${outcome.kind === "unusable" ? outcome.reason : "Try again."}`);
      return {
        parts: [{ kind: "lead", text: `Saved: answers are as of ${dayText(day)} from now on.` }],
        actions: before === undefined || before === day ? [] : [setUpdated("Back to", before)],
        isPrivate: true,
      };
    },
  };
}
