import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Revision } from "../../src/desk/revisions.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/saga/library.ts";
import { isNamedBy } from "../../src/saga/parse/references.ts";
import { isSame } from "../../src/saga/same.ts";
import { previewReply } from "./draft-replies.ts";
import { deedText } from "./words.ts";

/** Facts that a refusal names. */
const NAMED = 5;

export function createUndo(desk: () => Desk): Command {
  return {
    name: "undo",
    description: "Take a change back; the history shows its number",
    localizations: { hi: "एक बदलाव वापस लें; संख्या इतिहास में है" },
    example: "12",
    options: [
      { name: "revision", description: "The change's number; left out: the last one that stands", localizations: { hi: "बदलाव की संख्या" } },
    ],
    async run({ options, caller }, { library, now }) {
      await desk().revisions.catchUp();
      const revision = revisionOf(options.revision?.trim().replace(/^#/, "") ?? "", desk);
      refuseWhereBuiltOn(revision, desk, library);
      if (!revision.before) await refuseWhereNeeded(revision, desk, library);
      const { of, id, before, after, number } = revision;
      const outcome = await desk().check({ of, id, before: after, after: before });
      if (outcome.kind === "refused")
        throw new UserError(`#${number} can't be taken back. ${outcome.problems.map(({ message }) => message).join(" ")}`);
      const draft = desk().drafts.begin({
        by: caller,
        kind: "undo",
        of,
        ...(after && { before: after }),
        ...(before && { after: before }),
        values: {},
        why: `Takes back #${number}.`,
        undoes: number,
      });
      return previewReply(draft, library, now);
    },
  };
}

/** What was added can go only where nobody was told of it and nothing rests on it. */
async function refuseWhereNeeded({ of, id }: Revision, desk: () => Desk, library: Library): Promise<void> {
  const told = of === "fact" ? await desk().ledger.countOf([id]) : 0;
  if (told > 0) {
    throw new UserError(
      `“${id}” has been told in ${told === 1 ? "a message" : `${told} messages`} by now. Retract it instead, so that whoever read it learns of it: /leak-desk retract ${id}`,
    );
  }
  const resting = library.facts.filter((fact) => fact.id !== id && isNamedBy(fact, id));
  if (resting.length === 0) return;
  const ids = resting.slice(0, NAMED).map((fact) => fact.id);
  const more = resting.length > NAMED ? ` and ${resting.length - NAMED} more` : "";
  throw new UserError(
    `“${id}” can't be taken out: ${ids.length === 1 ? "the fact" : "the facts"} ${ids.join(", ")}${more} ${resting.length === 1 ? "names" : "name"} it. Change ${resting.length === 1 ? "that" : "those"} first, or ${of === "fact" ? `withdraw it: /leak-desk retract ${id}` : `correct it: /leak-desk edit ${id}`}`,
  );
}

function revisionOf(typed: string, desk: () => Desk): Revision {
  const number = Number(typed);
  if (typed !== "" && !Number.isSafeInteger(number))
    throw new UserError(`“${typed.slice(0, 20)}” is not a number. /leak-desk history shows the numbers.`);
  const revision = typed === "" ? lastStanding(desk().revisions.all()) : desk().revisions.byNumber(number);
  if (!revision)
    throw new UserError(
      typed === ""
        ? "Nothing has been changed yet, or all of it was taken back."
        : `There is no change #${typed}. /leak-desk history shows them.`,
    );
  return revision;
}

/** The newest change that has not been taken back, so that undoing twice goes back two. What took another back is taken back by its number alone. */
function lastStanding(newestFirst: readonly Revision[]): Revision | undefined {
  const takenBack = new Set<number>();
  for (const revision of newestFirst) {
    if (takenBack.has(revision.number)) continue;
    if (revision.undoes === undefined) return revision;
    takenBack.add(revision.undoes);
  }
  return undefined;
}

/** What was changed since rests on it: that would be lost. */
function refuseWhereBuiltOn(revision: Revision, desk: () => Desk, library: Library): void {
  if (isSame(library[revision.of](revision.id), revision.after)) return;
  const later = desk()
    .revisions.all()
    .find(({ of, id, number }) => of === revision.of && id === revision.id && number > revision.number);
  const what = later ? `#${later.number} (${deedText(later)}) stands on it. Undo that one first.` : "it is another by now.";
  throw new UserError(`#${revision.number} can't be taken back: ${what}`);
}
