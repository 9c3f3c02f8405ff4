import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Revision } from "../../src/desk/revisions.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/saga/library.ts";
import { isSame } from "../../src/saga/same.ts";
import { previewReply } from "./draft-replies.ts";
import { deedText } from "./words.ts";

export function createUndo(desk: () => Desk): Command {
  return {
    name: "undo",
    description: "Take a change back; the history shows its number",
    localizations: { hi: "एक बदलाव वापस लें; संख्या इतिहास में है" },
    example: "12",
    options: [{ name: "revision", description: "The change's number; left out: the last one", localizations: { hi: "बदलाव की संख्या" } }],
    run({ options, caller }, { library, now }) {
      const revision = revisionOf(options.revision?.trim().replace(/^#/, "") ?? "", desk);
      refuseWhereBuiltOn(revision, desk, library);
      const { before, after, factId, number } = revision;
      const told = desk().ledger.countOf(factId);
      if (!before && told > 0) {
        throw new UserError(
          `“${factId}” has been told in ${told === 1 ? "a message" : `${told} messages`} by now. Retract it instead, so that whoever read it learns of it: /leak-desk retract ${factId}`,
        );
      }
      const draft = desk().drafts.begin({
        by: caller,
        kind: "undo",
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

function revisionOf(typed: string, desk: () => Desk): Revision {
  const number = Number(typed);
  if (typed !== "" && !Number.isSafeInteger(number))
    throw new UserError(`“${typed.slice(0, 20)}” is not a number. /leak-desk history shows the numbers.`);
  const revision = typed === "" ? desk().revisions.all()[0] : desk().revisions.byNumber(number);
  if (!revision)
    throw new UserError(typed === "" ? "Nothing has been changed yet." : `There is no change #${typed}. /leak-desk history shows them.`);
  return revision;
}

/** What was changed since rests on it: that would be lost. */
function refuseWhereBuiltOn(revision: Revision, desk: () => Desk, library: Library): void {
  if (isSame(library.fact(revision.factId), revision.after)) return;
  const later = desk()
    .revisions.all()
    .find(({ factId, number }) => factId === revision.factId && number > revision.number);
  const what = later ? `#${later.number} (${deedText(later)}) stands on it. Undo that one first.` : "the fact is another by now.";
  throw new UserError(`#${revision.number} can't be taken back: ${what}`);
}
