/** The private messages that are being shared or were just shared: each once, though its button is pressed again before Slack has taken it away. */
export interface Shares {
  /** Whether it is to be shared; from then on it is not. */
  begin(id: string): boolean;
  /** It was not shared after all. */
  undo(id: string): void;
}

/** Messages that are remembered; a shared one is gone from the screen in a second. */
const MOST = 1_000;

export function createShares(): Shares {
  const begun = new Set<string>();
  return {
    begin(id) {
      if (begun.has(id)) return false;
      const [oldest] = begun;
      if (begun.size === MOST && oldest !== undefined) begun.delete(oldest);
      begun.add(id);
      return true;
    },
    undo: (id) => {
      begun.delete(id);
    },
  };
}
