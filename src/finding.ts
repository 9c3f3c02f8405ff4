/** What a look at the installation found of one thing that the bot needs. */
export interface Finding {
  /** `mind`: it runs, but somebody should know. */
  readonly state: "fine" | "mind" | "broken";
  /** One line: what was looked at and how it is; where it is not fine, with the remedy. */
  readonly text: string;
}

export function fine(text: string): Finding {
  return { state: "fine", text };
}

export function mind(text: string): Finding {
  return { state: "mind", text };
}

export function broken(text: string): Finding {
  return { state: "broken", text };
}
