import type { Invocation } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import { UserError } from "../../src/errors.ts";

/**
 * The draft that a press or a form belongs to.
 * @throws UserError where it is another's, was saved or lay too long.
 */
export function ownDraft({ options, caller }: Invocation, desk: () => Desk): Draft {
  const draft = desk().drafts.find(options.draft ?? "", caller);
  if (!draft)
    throw new UserError(
      "That draft is gone: it was saved or discarded, is older than an hour, or somebody else's. /leak-desk history shows what was saved.",
    );
  return draft;
}
