/** What Slack takes, in characters (UTF-16 units, after escaping) and pieces; from the comments of @slack/types and docs.slack.dev. */
export const LIMITS = {
  blocksOfMessage: 50,
  blocksOfView: 100,
  /** Longer ones Slack may cut into several messages. */
  messageText: 4000,
  sectionText: 3000,
  contextText: 3000,
  field: 2000,
  fields: 10,
  buttonsInRow: 25,
  buttonText: 75,
  buttonValue: 2000,
  headerText: 150,
  viewTitle: 24,
  privateMetadata: 3000,
  optionText: 75,
  optionValue: 75,
  inputText: 3000,
  suggestedPrompts: 4,
} as const;
