import type { Invocation } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import { UserError } from "../../src/errors.ts";

/**
 * The draft that a press or a form belongs to.
 * @throws UserError where it is another's, has ended or lay too long.
 */
export function ownDraft({ options, caller }: Invocation, desk: () => Desk): Draft {
  const id = options.draft ?? "";
  const draft = desk().drafts.find(id, caller);
  if (draft) return draft;
  switch (desk().drafts.endingOf(id)) {
    case "saved":
      throw new UserError("This was saved already. /leak-desk history shows it.");
    case "discarded":
      throw new UserError("This was discarded. Begin again.");
    case undefined:
      throw new UserError("That draft is gone: it lay for more than an hour, or it is somebody else's. Begin again.");
  }
}
