import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { Form, FormField } from "../../form.ts";
import { clean } from "../clean.ts";
import { cut } from "../shorten.ts";
import { encodeForm } from "./custom-id.ts";

/** Discord's limits, in characters: a modal's title, a field's label, a field's hint, an option, a text input. */
const TITLE = 45;
const LABEL = 45;
const HINT = 100;
const OPTION = 100;
const INPUT = 4000;
const FIELDS = 5;

/** A form as a modal of Discord's; undefined where what it submits is too long to be carried. Pure. */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData | undefined {
  const customId = encodeForm(form.submit);
  if (customId === undefined) return undefined;
  return { custom_id: customId, title: shown(form.title, TITLE), components: form.fields.slice(0, FIELDS).map(labelled) };
}

/** What is wrong with a value goes before what belongs there. */
function labelled(field: FormField): APILabelComponent {
  const hint = field.error ?? field.hint;
  return {
    type: ComponentType.Label,
    label: shown(field.label, LABEL),
    ...(hint !== undefined && { description: shown(hint, HINT) }),
    component: field.kind === "choice" ? selectOf(field) : inputOf(field),
  };
}

function inputOf({ name, kind, value = "", isRequired, longest }: FormField): APITextInputComponent {
  const most = Math.min(longest, INPUT);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === "text" ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: isRequired,
    max_length: most,
    ...(value !== "" && { value: cut(value, most) }),
  };
}

function selectOf({ name, value, choices = [], isRequired }: FormField): APIStringSelectComponent {
  const options = choices.map((choice) => ({
    label: shown(choice.label, OPTION),
    value: choice.value,
    ...(choice.value === value && { default: true }),
  }));
  return {
    type: ComponentType.StringSelect,
    custom_id: name,
    required: isRequired,
    min_values: isRequired ? 1 : 0,
    max_values: 1,
    options,
  };
}

/** Titles, labels and hints are shown as they are: Discord reads no markup in them. */
function shown(text: string, longest: number): string {
  return cut(clean(text).trim(), longest) || "…";
}
