/** What Slack refuses, by where @slack/types says so: the file, the shape and the property whose comment names the number. A test compares them. */
export const DOCUMENTED = {
  actionsElements: ["block-kit/blocks.d.ts", "ActionsBlock", "elements", 25],
  contextElements: ["block-kit/blocks.d.ts", "ContextBlock", "elements", 10],
  headerText: ["block-kit/blocks.d.ts", "HeaderBlock", "text", 150],
  inputLabel: ["block-kit/blocks.d.ts", "InputBlock", "label", 2000],
  inputHint: ["block-kit/blocks.d.ts", "InputBlock", "hint", 2000],
  sectionText: ["block-kit/blocks.d.ts", "SectionBlock", "text", 3000],
  sectionFields: ["block-kit/blocks.d.ts", "SectionBlock", "fields", 10],
  fieldText: ["block-kit/blocks.d.ts", "SectionBlock", "fields", 2000],
  blockId: ["block-kit/blocks.d.ts", "Block", "block_id", 255],
  buttonText: ["block-kit/block-elements.d.ts", "Button", "text", 75],
  buttonValue: ["block-kit/block-elements.d.ts", "Button", "value", 2000],
  accessibilityLabel: ["block-kit/block-elements.d.ts", "Button", "accessibility_label", 75],
  selectOptions: ["block-kit/block-elements.d.ts", "StaticSelect", "options", 100],
  inputLength: ["block-kit/block-elements.d.ts", "PlainTextInput", "min_length", 3000],
  actionId: ["block-kit/extensions.d.ts", "Action", "action_id", 255],
  placeholder: ["block-kit/extensions.d.ts", "Placeholdable", "placeholder", 150],
  plainText: ["block-kit/composition-objects.d.ts", "PlainTextElement", "text", 3000],
  mrkdwnText: ["block-kit/composition-objects.d.ts", "MrkdwnElement", "text", 3000],
  optionText: ["block-kit/composition-objects.d.ts", "PlainTextOption", "text", 75],
  optionValue: ["block-kit/composition-objects.d.ts", "OptionDescriptor", "value", 75],
  viewBlocks: ["views.d.ts", "BaseView", "blocks", 100],
  privateMetadata: ["views.d.ts", "BaseView", "private_metadata", 3000],
  callbackId: ["views.d.ts", "BaseView", "callback_id", 255],
  viewTitle: ["views.d.ts", "ModalView", "title", 24],
  viewClose: ["views.d.ts", "ModalView", "close", 24],
  viewSubmit: ["views.d.ts", "ModalView", "submit", 24],
} as const;

/** Not in the comments of @slack/types: https://docs.slack.dev/reference/block-kit/blocks and chat.postMessage. */
export const MESSAGE_BLOCKS = 50;
export const MESSAGE_TEXT = 40_000;

/** From where on Slack may cut a text into several messages: https://docs.slack.dev/reference/methods/chat.postMessage#truncating. */
export const UNCUT_TEXT = 4000;

export type Limit = keyof typeof DOCUMENTED;

export function limitOf(name: Limit): number {
  return DOCUMENTED[name][3];
}
