import type { Request } from "./request.ts";

/** A form to fill in: a modal on Discord and Slack. The limits are the narrower one of the two platforms. */
export interface Form {
  /** At most 24 characters. */
  readonly title: string;
  /** At most 5. */
  readonly fields: readonly FormField[];
  /** What runs when it is sent: each field's value is added to its options by the field's name. */
  readonly submit: Request;
}

/** Characters of any field's value: Slack's limit, which is narrower than Discord's. */
export const LONGEST_VALUE = 3000;

export interface FormField {
  /** The option that the value becomes. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly kind: "line" | "text" | "choice";
  /** What can be chosen where it is a choice; at most 25. */
  readonly choices?: readonly FieldChoice[];
  /** The field for what is none of the choices; where a choice is typed, as in the terminal, that may be typed in its place. */
  readonly otherIn?: string;
  /** What stands in it when it opens. */
  readonly value?: string;
  readonly isRequired: boolean;
  /** What belongs there, in at most 100 characters. */
  readonly hint?: string;
  /** Whether it holds names, dates or ids, so that a question typed there is none of its values. */
  readonly isNoSentence?: true;
  /** Characters that it takes; LONGEST_VALUE at the most, and no fewer than `value` has. */
  readonly longest: number;
  /** What is wrong with the value that stands in it. */
  readonly error?: string;
  /** Whether it may stay all the same, as what is wrong can be put right in a step that follows. */
  readonly canStay?: true;
  /** What stood in it before that value; where values are typed anew, as in the terminal, it stays unless another is typed. */
  readonly stood?: string;
}

export interface FieldChoice {
  readonly value: string;
  /** At most 75 characters. */
  readonly label: string;
}
