/** Where a message of the bot's stands; enough to edit it after a restart. */
export interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

/** A place as the opaque text that the bot keeps. */
export function encodePlace({ channelId, messageId }: Place): string {
  return `${channelId}/${messageId}`;
}

/** Undefined where the text is no place of ours. */
export function decodePlace(text: string): Place | undefined {
  const [, channelId, messageId] = /^(\d{1,20})\/(\d{1,20})$/.exec(text) ?? [];
  return channelId === undefined || messageId === undefined ? undefined : { channelId, messageId };
}
