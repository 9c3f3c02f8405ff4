/** The one stretch in which a newer text differs from an older one: from `at` on, so many characters (UTF-16) go and others come. */
export interface TextPatch {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** Characters that are compared at once before it is looked for the very one that differs. */
const BLOCK = 4_096;

/** The stretch that turns the older text into the newer one; linear in their length. */
export function patchBetween(older: string, newer: string): TextPatch {
  const shorter = Math.min(older.length, newer.length);
  const at = sameLength(shorter, (from, to) => older.slice(from, to) === newer.slice(from, to));
  const back = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from);
  const end = sameLength(shorter - at, (from, to) => back(older, from, to) === back(newer, from, to));
  return { at, removed: older.length - end - at, added: newer.slice(at, newer.length - end) };
}

/** The newer text, from the older one that the patch was made of. */
export function patched(text: string, { at, removed, added }: TextPatch): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

/** How many characters are the same, of so many, counted from where two texts are compared. */
function sameLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  while (length < most && isSame(length, Math.min(most, length + BLOCK))) length = Math.min(most, length + BLOCK);
  while (length < most && isSame(length, length + 1)) length++;
  return length;
}
