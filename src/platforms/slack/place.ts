/** Where a message of the bot's stands; enough to edit it after a restart. */
export interface Place {
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
}

/** A place as the opaque text that the bot keeps. Pure. */
export function encodePlace({ teamId, channel, ts }: Place): string {
  return `${teamId}/${channel}/${ts}`;
}

/** Undefined where the text is no place of ours. Pure. */
export function decodePlace(text: string): Place | undefined {
  const [, teamId, channel, ts] = /^(\w+)\/(\w+)\/([\d.]+)$/.exec(text) ?? [];
  return teamId === undefined || channel === undefined || ts === undefined ? undefined : { teamId, channel, ts };
}
