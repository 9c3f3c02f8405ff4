import { type Limit, limitOf, MESSAGE_BLOCKS } from "./documented-limits.ts";
import { shapeOf } from "./documented-shapes.ts";

type Json = Readonly<Record<string, unknown>>;

/** Halves of a character. */
const HALVES = /\p{Cs}/u;

/** What Slack finds wrong with the blocks of a message, as it words such problems; empty where it takes them. */
export function problemsOfBlocks(blocks: unknown, most = MESSAGE_BLOCKS): readonly string[] {
  if (!Array.isArray(blocks)) return ["blocks must be an array"];
  const problems = blocks.length > most ? [`no more than ${most} items allowed [json-pointer:/blocks]`] : [];
  const ids = blocks.flatMap((block) => (isJson(block) && typeof block.block_id === "string" ? [block.block_id] : []));
  if (new Set(ids).size !== ids.length) problems.push("block_id must be unique");
  return [
    ...problems,
    ...blocks.flatMap((block, at) => problemsOfBlock(block).map((problem) => `${problem} [json-pointer:/blocks/${at}]`)),
  ];
}

/** What Slack finds wrong with a view. */
export function problemsOfView(view: unknown): readonly string[] {
  if (!isJson(view)) return ["view must be an object"];
  const blocks = problemsOfBlocks(view.blocks, limitOf("viewBlocks"));
  const metadata = tooLong(view.private_metadata ?? "", "privateMetadata");
  if (view.type === "home") return [...problemsOfShape(view, "HomeView"), ...blocks, ...metadata];
  if (view.type !== "modal") return ["unknown type of view"];
  const hasInput = Array.isArray(view.blocks) && view.blocks.some((block) => isJson(block) && block.type === "input");
  return [
    ...problemsOfShape(view, "ModalView"),
    ...blocks,
    ...metadata,
    ...tooLong(view.callback_id ?? "", "callbackId"),
    ...problemsOfPlain(view.title, "viewTitle"),
    ...(view.close === undefined ? [] : problemsOfPlain(view.close, "viewClose")),
    ...(view.submit === undefined ? [] : problemsOfPlain(view.submit, "viewSubmit")),
    ...(hasInput && view.submit === undefined ? ["missing submit: a view with an input block needs one"] : []),
  ];
}

function problemsOfBlock(block: unknown): readonly string[] {
  if (!isJson(block)) return ["must be an object"];
  const id = block.block_id === undefined ? [] : tooLong(block.block_id, "blockId");
  return [...id, ...problemsByType(block)];
}

function problemsByType(block: Json): readonly string[] {
  switch (block.type) {
    case "section":
      return [...problemsOfShape(block, "SectionBlock"), ...problemsOfSection(block)];
    case "context":
      return [...problemsOfShape(block, "ContextBlock"), ...problemsOfContext(block)];
    case "header":
      return [...problemsOfShape(block, "HeaderBlock"), ...problemsOfPlain(block.text, "headerText")];
    case "actions":
      return [...problemsOfShape(block, "ActionsBlock"), ...problemsOfActions(block)];
    case "input":
      return [...problemsOfShape(block, "InputBlock"), ...problemsOfInput(block)];
    case "divider":
      return problemsOfShape(block, "DividerBlock");
    default:
      return [`unsupported type: ${String(block.type)}`];
  }
}

/** A property that the shape has not, or one that it must have and that is not there. */
function problemsOfShape(value: Json, name: string): readonly string[] {
  const shape = shapeOf(name);
  const given = Object.keys(value).filter((property) => value[property] !== undefined);
  const unknown = given.filter((property) => !shape.has(property)).map((property) => `invalid additional property: ${property}`);
  const missing = [...shape].filter(([property, { isOptional }]) => !isOptional && !given.includes(property));
  return [...unknown, ...missing.map(([property]) => `missing required field: ${property}`)];
}

function problemsOfSection({ text, fields, accessory }: Json): readonly string[] {
  if (text === undefined && fields === undefined) return ["a section needs text or fields"];
  return [
    ...(text === undefined ? [] : problemsOfText(text, "sectionText")),
    ...(fields === undefined ? [] : problemsOfFields(fields)),
    ...(accessory === undefined ? [] : problemsOfElement(accessory)),
  ];
}

function problemsOfFields(fields: unknown): readonly string[] {
  if (!Array.isArray(fields) || fields.length === 0) return ["fields must be an array of one or more"];
  return [...tooMany(fields, "sectionFields"), ...fields.flatMap((field) => problemsOfText(field, "fieldText"))];
}

function problemsOfContext({ elements }: Json): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0) return ["a context needs elements"];
  return [...tooMany(elements, "contextElements"), ...elements.flatMap((element) => problemsOfText(element, "mrkdwnText"))];
}

function problemsOfActions({ elements }: Json): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0) return ["actions need elements"];
  const ids = elements.map((element) => (isJson(element) ? element.action_id : undefined));
  return [
    ...tooMany(elements, "actionsElements"),
    ...(new Set(ids).size === ids.length ? [] : ["action_id must be unique within a block"]),
    ...elements.flatMap(problemsOfElement),
  ];
}

function problemsOfInput({ label, hint, element, optional }: Json): readonly string[] {
  return [
    ...problemsOfPlain(label, "inputLabel"),
    ...(hint === undefined ? [] : problemsOfPlain(hint, "inputHint")),
    ...(optional === undefined || typeof optional === "boolean" ? [] : ["optional must be a boolean"]),
    ...problemsOfElement(element),
  ];
}

function problemsOfElement(element: unknown): readonly string[] {
  if (!isJson(element)) return ["an element must be an object"];
  const id = tooLong(element.action_id ?? "", "actionId");
  switch (element.type) {
    case "button":
      return [
        ...problemsOfShape(element, "Button"),
        ...id,
        ...problemsOfPlain(element.text, "buttonText"),
        ...tooLong(element.value ?? "", "buttonValue"),
        ...tooLong(element.accessibility_label ?? "", "accessibilityLabel"),
      ];
    case "plain_text_input":
      return [...problemsOfShape(element, "PlainTextInput"), ...id, ...problemsOfTextInput(element)];
    case "static_select":
      return [...problemsOfShape(element, "StaticSelect"), ...id, ...problemsOfSelect(element)];
    default:
      return [`unsupported element: ${String(element.type)}`];
  }
}

function problemsOfTextInput({
  max_length: most = limitOf("inputLength"),
  initial_value: value = "",
  placeholder,
}: Json): readonly string[] {
  const longest = Number(most);
  return [
    ...(longest >= 1 && longest <= limitOf("inputLength") ? [] : ["max_length must be between 1 and 3000"]),
    ...(String(value).length > longest ? ["initial_value is longer than max_length"] : []),
    ...(HALVES.test(String(value)) ? ["initial_value has no encoding"] : []),
    ...(placeholder === undefined ? [] : problemsOfPlain(placeholder, "placeholder")),
  ];
}

function problemsOfSelect({ options, initial_option: initial }: Json): readonly string[] {
  if (!Array.isArray(options) || options.length === 0) return ["a select needs options"];
  const problems = [...tooMany(options, "selectOptions"), ...options.flatMap(problemsOfOption)];
  const isOffered = initial === undefined || options.some((option) => JSON.stringify(option) === JSON.stringify(initial));
  return isOffered ? problems : [...problems, "initial_option is none of the options"];
}

function problemsOfOption(option: unknown): readonly string[] {
  if (!isJson(option)) return ["an option must be an object"];
  return [
    ...problemsOfShape(option, "PlainTextOption"),
    ...problemsOfPlain(option.text, "optionText"),
    ...tooLong(option.value, "optionValue"),
  ];
}

function problemsOfPlain(text: unknown, limit: Limit): readonly string[] {
  if (!isJson(text) || text.type !== "plain_text") return ["must be a plain_text object"];
  return [...problemsOfShape(text, "PlainTextElement"), ...tooLong(text.text, limit, 1)];
}

function problemsOfText(text: unknown, limit: Limit): readonly string[] {
  if (!isJson(text)) return ["must be a text object"];
  if (text.type === "plain_text") return problemsOfPlain(text, limit);
  if (text.type !== "mrkdwn") return [`unsupported text: ${String(text.type)}`];
  return [...problemsOfShape(text, "MrkdwnElement"), ...tooLong(text.text, limit, 1)];
}

function tooLong(text: unknown, limit: Limit, least = 0): readonly string[] {
  if (typeof text !== "string") return [`${limit} must be a text`];
  if (HALVES.test(text)) return [`${limit} has no encoding`];
  if (text.length < least) return [`${limit}: must be more than 0 characters`];
  return text.length > limitOf(limit) ? [`${limit}: must be less than ${limitOf(limit) + 1} characters`] : [];
}

function tooMany(entries: readonly unknown[], limit: Limit): readonly string[] {
  return entries.length > limitOf(limit) ? [`${limit}: no more than ${limitOf(limit)} items allowed`] : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
