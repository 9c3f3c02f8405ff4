import { fieldOf, listOf, numberOf, textOf, withNested } from "./read.ts";

/** What Discord refuses in a message though its description does not say so, and what would ping somebody. */

const COMPONENTS_V2 = 1 << 15;
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT = 10;
const LINK = 5;

export function messageProblems(body: unknown, isV2Already = false): readonly string[] {
  const isV2 = isV2Already || ((numberOf(body, "flags") ?? 0) & COMPONENTS_V2) !== 0;
  const components = listOf(body, "components");
  return [
    ...mentionProblems(body),
    ...contentProblems(body),
    ...(isV2 ? v2Problems(body, components) : rowsOnly(components)),
    ...customIdProblems(components),
    ...components.flatMap(withNested).flatMap(componentProblems),
  ];
}

function mentionProblems(body: unknown): readonly string[] {
  const allowed = fieldOf(body, "allowed_mentions");
  if (!Array.isArray(fieldOf(allowed, "parse"))) return ["allowed_mentions is missing, so mentions would ping"];
  const pings = [...listOf(allowed, "parse"), ...listOf(allowed, "users"), ...listOf(allowed, "roles")];
  return pings.length > 0 || fieldOf(allowed, "replied_user") === true ? ["allowed_mentions lets something ping"] : [];
}

function contentProblems(body: unknown): readonly string[] {
  const content = textOf(body, "content") ?? "";
  const embeds = listOf(body, "embeds");
  const size = embeds.flatMap(embedTexts).join("").length;
  return [
    ...(content.length > 2000 ? [`content of ${content.length} characters`] : []),
    ...(size > 6000 ? [`embeds of ${size} characters in all`] : []),
    ...(content === "" && embeds.length === 0 && listOf(body, "components").length === 0 ? ["an empty message (50006)"] : []),
  ];
}

function embedTexts(embed: unknown): readonly string[] {
  const fields = listOf(embed, "fields").flatMap((field) => [textOf(field, "name"), textOf(field, "value")]);
  const named = [fieldOf(embed, "author"), fieldOf(embed, "footer")].flatMap((part) => [textOf(part, "name"), textOf(part, "text")]);
  return [textOf(embed, "title"), textOf(embed, "description"), ...fields, ...named].filter((text) => text !== undefined);
}

function v2Problems(body: unknown, components: readonly unknown[]): readonly string[] {
  const all = components.flatMap(withNested);
  const size = all.map((component) => (numberOf(component, "type") === TEXT ? (textOf(component, "content") ?? "") : "")).join("").length;
  return [
    ...(textOf(body, "content") ? ["content beside components V2"] : []),
    ...(listOf(body, "embeds").length > 0 ? ["embeds beside components V2"] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(size > 4000 ? [`components with ${size} characters of text`] : []),
  ];
}

function rowsOnly(components: readonly unknown[]): readonly string[] {
  const foreign = components.some((component) => numberOf(component, "type") !== ROW);
  return [...(foreign ? ["components V2 without their flag"] : []), ...(components.length > 5 ? ["more than 5 rows"] : [])];
}

function customIdProblems(components: readonly unknown[]): readonly string[] {
  const ids = components.flatMap(withNested).flatMap((component) => textOf(component, "custom_id") ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const long = ids.filter((id) => id.length > 100);
  return [...twice.map((id) => `custom_id ${id} twice`), ...long.map((id) => `custom_id ${id} over 100`)];
}

function componentProblems(component: unknown): readonly string[] {
  switch (numberOf(component, "type")) {
    case ROW:
      return rowProblems(listOf(component, "components"));
    case BUTTON:
      return buttonProblems(component);
    case SELECT:
      return selectProblems(component);
    default:
      return [];
  }
}

function rowProblems(inner: readonly unknown[]): readonly string[] {
  const selects = inner.filter((component) => numberOf(component, "type") === SELECT).length;
  if (inner.length === 0 || inner.length > 5) return [`a row of ${inner.length} components`];
  return selects > 0 && inner.length > 1 ? ["a select that is not alone in its row"] : [];
}

function buttonProblems(button: unknown): readonly string[] {
  const isLink = numberOf(button, "style") === LINK;
  const target = isLink ? textOf(button, "url") : textOf(button, "custom_id");
  return [
    ...(target ? [] : ["a button without custom_id or url"]),
    ...((textOf(button, "label") ?? "").trim() ? [] : ["a button without label"]),
    ...((textOf(button, "label") ?? "").length > 80 ? ["a button's label over 80"] : []),
  ];
}

function selectProblems(select: unknown): readonly string[] {
  const values = listOf(select, "options").map((option) => textOf(option, "value"));
  const texts = listOf(select, "options").flatMap((option) => [textOf(option, "label") ?? "", textOf(option, "value") ?? ""]);
  const chosen = listOf(select, "options").filter((option) => fieldOf(option, "default") === true).length;
  return [
    ...(new Set(values).size === values.length ? [] : ["a select with the same value twice"]),
    ...(values.length < 1 || values.length > 25 ? [`a select of ${values.length} options`] : []),
    ...(texts.some((text) => text.trim() === "" || text.length > 100) ? ["an option that is blank or over 100"] : []),
    ...(chosen > (numberOf(select, "max_values") ?? 1) ? ["a select with too many defaults"] : []),
  ];
}

/** A modal's own rules. */
export function modalProblems(data: unknown): readonly string[] {
  const components = listOf(data, "components");
  return [
    ...(components.length < 1 || components.length > 5 ? [`a modal of ${components.length} components`] : []),
    ...customIdProblems(components),
    ...components.flatMap(withNested).flatMap(inputProblems),
  ];
}

function inputProblems(component: unknown): readonly string[] {
  const description = textOf(component, "description") ?? "";
  const longest = numberOf(component, "max_length") ?? 4000;
  return [
    ...(description.length > 100 ? ["a label's description over 100"] : []),
    ...((textOf(component, "value") ?? "").length > longest ? ["a value longer than its field takes"] : []),
    ...(numberOf(component, "type") === SELECT ? selectProblems(component) : []),
  ];
}

const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord refuses in a list of commands. */
export function commandsProblems(commands: readonly unknown[]): readonly string[] {
  const names = commands.map((command) => `${numberOf(command, "type") ?? 1}:${textOf(command, "name")}`);
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `command ${name} twice`),
    ...commands.flatMap((command) => ((numberOf(command, "type") ?? 1) === 1 ? slashProblems(command, textOf(command, "name") ?? "") : [])),
  ];
}

function slashProblems(command: unknown, path: string): readonly string[] {
  const size = charactersOf(command);
  return [...entryProblems(command, path), ...(size > 8000 ? [`command ${path} has ${size} characters`] : [])];
}

function entryProblems(entry: unknown, path: string): readonly string[] {
  const name = textOf(entry, "name") ?? "";
  const options = listOf(entry, "options");
  const names = options.map((option) => textOf(option, "name"));
  const firstOptional = options.findIndex((option) => fieldOf(option, "required") !== true);
  const isLateRequired = firstOptional >= 0 && options.slice(firstOptional).some((option) => fieldOf(option, "required") === true);
  const description = textOf(entry, "description") ?? "";
  return [
    ...(CHAT_INPUT_NAME.test(name) && name === name.toLowerCase() ? [] : [`the name of ${path}`]),
    ...(description.length >= 1 && description.length <= 100 ? [] : [`the description of ${path}`]),
    ...(options.length > 25 ? [`${options.length} options of ${path}`] : []),
    ...(new Set(names).size === names.length ? [] : [`an option of ${path} twice`]),
    ...(isLateRequired ? [`a required option after an optional one in ${path}`] : []),
    ...options.flatMap((option) => entryProblems(option, `${path} ${textOf(option, "name")}`)),
  ];
}

/** Names, descriptions and values of a command, the longest localization counting. */
function charactersOf(entry: unknown): number {
  const longest = (field: string) => {
    const localized = Object.values(fieldOf(entry, `${field}_localizations`) ?? {}).map((text) => String(text).length);
    return Math.max((textOf(entry, field) ?? "").length, ...localized);
  };
  const inner = listOf(entry, "options").reduce<number>((sum, option) => sum + charactersOf(option), 0);
  return longest("name") + longest("description") + inner;
}
