import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { createAdd } from "./add.ts";
import { createCheck } from "./check.ts";
import { createEdit } from "./edit.ts";
import { createForm } from "./form.ts";
import { createGap, createGaps } from "./gaps.ts";
import { createDeskHelp } from "./help.ts";
import { createHistory } from "./history.ts";
import { createLeft, createResume } from "./left.ts";
import { createNewEntry } from "./new-entry.ts";
import { createRetract } from "./retract.ts";
import { createDiscard, createMerge, createSave } from "./save.ts";
import { createUndo } from "./undo.ts";
import { createUpdated } from "./updated.ts";

/** What moderators can ask for, in help order. The desk is asked for when a command runs, so that they can be listed without one. */
export function createDeskCommands(desk: () => Desk): readonly Command[] {
  return [createAdd, createEdit, createRetract, createUndo, createHistory, createGaps, createCheck].map((create) => create(desk));
}

/** What buttons, forms, a terminal's start and a call for help ask for; nobody types these names. */
export function createDeskButtonCommands(desk: () => Desk): readonly Command[] {
  const buttons = [createForm, createNewEntry, createSave, createMerge, createDiscard, createGap, createUpdated, createLeft, createResume];
  return [createDeskHelp(createDeskCommands(desk)), ...buttons.map((create) => create(desk))];
}

/** The same for lists, such as that which Discord is given: nobody can run these. */
export function listDeskCommands(): readonly Command[] {
  return createDeskCommands(() => {
    throw new Error("There is no desk where commands are only listed.");
  });
}
