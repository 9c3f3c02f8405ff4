import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { dateText, joined } from "../wording.ts";

/** People and things named at the most, so that the sentence is still one. */
const NAMED = 3;

/** What a reader is told of a fact that no longer stands: whom it was about, when and why it was withdrawn. The claim itself is not said again, not even as what was wrong. */
export function withdrawnText(fact: Fact, library: Library): string {
  const { retracted } = fact;
  const what = `What the file once said ${formerSubject(fact, library)} was withdrawn`;
  if (!retracted) return `${what} and no longer stands.`;
  return `${what} on ${dateText(retracted.on)} and no longer stands. Reason: ${retracted.reason}`;
}

/** What a withdrawn fact was about: "about Ishaq Dar and the court (May 2022)". */
export function formerSubject({ about = [], claimant, when }: Fact, library: Library): string {
  const ids = about.length > 0 ? about : claimant === undefined ? [] : [claimant];
  const names = ids.slice(0, NAMED).map((id) => library.nameOf(id));
  const whom = names.length === 0 ? "on this" : `about ${joined(ids.length > NAMED ? [...names, "others"] : names)}`;
  return when === undefined ? whom : `${whom} (${dateText(when)})`;
}
