import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Revision } from "../../src/desk/revisions.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Item, Reply } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import { isSame } from "../../src/saga/same.ts";
import { entryWith, namesakes, suggestEntries } from "./find-entry.ts";
import { asSentence, changeItems, deedText, instantText, personText, shortened } from "./words.ts";

/** Changes shown at once. */
const SHOWN = 8;

/** Buttons for taking one back. */
const UNDOABLE = 3;

export function createHistory(desk: () => Desk): Command {
  return {
    name: "history",
    description: "Who changed what, when and why",
    localizations: { hi: "किसने क्या, कब और क्यों बदला" },
    example: "dar-warrant",
    options: [
      { name: "fact", description: "Only this fact's changes", localizations: { hi: "केवल इस तथ्य के बदलाव" }, suggest: suggestEntries },
    ],
    async run({ options }, { library }) {
      await desk().revisions.catchUp();
      const typed = options.fact?.trim() ?? "";
      const named = namedBy(typed, desk, library);
      if ("offer" in named) return named.offer;
      const { id } = named;
      const below = Number(options.below ?? Number.POSITIVE_INFINITY);
      const all = desk()
        .revisions.all()
        .filter((revision) => id === "" || revision.id === id);
      if (id !== "" && all.length === 0 && !entryWith(id, library))
        throw new UserError(`Nothing in the file has the id “${shortened(id, 60)}”.`);
      return historyReply(
        id,
        all.filter(({ number }) => number < below),
        all.length,
        library,
      );
    },
  };
}

/** The id that was typed, or that of what has the name or the change the number; where several have that name, these as presses. */
function namedBy(typed: string, desk: () => Desk, library: Library): { readonly id: string } | { readonly offer: Reply } {
  const { revisions } = desk();
  if (typed === "" || entryWith(typed, library) || revisions.all().some(({ id }) => id === typed)) return { id: typed };
  const numbered = /^#?\d{1,9}$/.test(typed) ? revisions.byNumber(Number(typed.replace("#", ""))) : undefined;
  if (numbered) return { id: numbered.id };
  const choices = namesakes(typed, "history", library);
  if (choices.length > 1) return { offer: { parts: [{ kind: "lead", text: "Which of these do you mean?" }], choices, isPrivate: true } };
  return { id: choices[0]?.request.options.fact ?? typed };
}

function historyReply(id: string, revisions: readonly Revision[], count: number, library: Library): Reply {
  const shown = revisions.slice(0, SHOWN);
  const of = id === "" ? "" : ` of “${id}”`;
  const oldest = shown.at(-1);
  const undo = shown
    .filter(({ of, id: own, after }) => isSame(library[of](own), after))
    .slice(0, UNDOABLE)
    .map(({ number }): Action => ({ label: `Undo #${number}`, request: { command: "undo", options: { revision: String(number) } } }));
  const older: Action = {
    label: "Older",
    request: { command: "history", options: { ...(id !== "" && { fact: id }), below: String(oldest?.number) } },
  };
  return {
    parts: [
      {
        kind: "lead",
        text: count === 0 ? `Nothing${of} has been changed yet.` : `${count === 1 ? "One change" : `${count} changes`}${of}, newest first.`,
      },
      ...(shown.length > 0 ? [{ kind: "list", items: shown.map((revision) => revisionItem(revision, library)) } as const] : []),
      ...(shown.length > 0 ? [{ kind: "note", text: `Times are ${library.about.timezone} time.` } as const] : []),
    ],
    actions: [...undo, ...(shown.length < revisions.length ? [older] : [])],
    isPrivate: true,
  };
}

function revisionItem(revision: Revision, library: Library): Item {
  const { number, at, by, of, id, before, after, why } = revision;
  const changes = changeItems(before, after, library);
  const told = changes
    .slice(0, 2)
    .map(({ text, detail }) => `${shortened(text, 160)}${detail === undefined ? "" : ` (${shortened(detail, 120)})`}`);
  const more = changes.length > 2 ? ` and ${changes.length - 2} more` : "";
  return {
    text: `#${number} ${instantText(at, library)}, ${personText(by)}: ${deedText(revision)}.`,
    detail: [`${told.join("; ")}${more}`, ...(why === undefined ? [] : [`Why: ${shortened(why, 200)}`])].map(asSentence).join(" "),
    ...(of === "fact" && { factId: id }),
  };
}
