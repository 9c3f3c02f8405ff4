/** A question that leans on the one before it. */
export interface FollowUpGap {
  readonly typed: string;
  readonly after: string;
}

/** Both as one text, which people can read and which is like another only where both are. */
export function followUpText({ typed, after }: FollowUpGap): string {
  return `${typed} (after: ${after})`;
}

/** The two that such a text holds; undefined of any other. */
export function followUpIn(text: string): FollowUpGap | undefined {
  const [typed, after] = text.endsWith(")") ? text.slice(0, -1).split(" (after: ") : [];
  return typed === undefined || after === undefined ? undefined : { typed, after };
}
