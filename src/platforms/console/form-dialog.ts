import type { FieldChoice, Form, FormField } from "../../form.ts";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";

/** A form at a terminal: its fields as questions, one after the other. */
export interface FormDialog {
  /** What is asked now. */
  prompt(): Reply;
  /** Whether something was typed into it. */
  isTouched(): boolean;
  /** The field that is asked for; undefined once all are filled in. */
  field(): FormField | undefined;
  /** Takes the line that was typed: the next question or what is wrong with the line, the request once all is filled in, or that the person wants out. */
  take(line: string): Reply | { readonly request: Request } | "left";
}

/** Begins a form. Where some of its fields have mistakes, only these are asked again, and those that may stay only where no other has any. */
export function openFormDialog(form: Form): FormDialog {
  const mistaken = form.fields.filter(({ error }) => error !== undefined);
  const refused = mistaken.filter(({ canStay }) => canStay !== true);
  const asked = [refused, mistaken].find(({ length }) => length > 0) ?? form.fields;
  const values = new Map(form.fields.map(({ name, value = "", stood = value }) => [name, stood]));
  let at = 0;
  let isTouched = false;

  function prompt(problem?: string): Reply {
    const field = asked[at];
    if (!field) return { parts: [] };
    const { label, hint, choices = [], error } = field;
    const other = form.fields.find(({ name }) => name === field.otherIn);
    const kept = keptText(field, values.get(field.name) ?? "");
    // The first field's mistake stands right above, in the message.
    const said = problem ?? (at > 0 ? error : undefined);
    return {
      parts: [
        ...(said === undefined ? [] : [{ kind: "claim", text: said } as const]),
        { kind: "lead", text: `${label}${field.isRequired ? "" : " (may stay empty)"}:` },
        ...(choices.length > 0
          ? [{ kind: "list", items: choices.map((choice, index) => ({ text: `${index + 1}: ${choice.label}` })) } as const]
          : []),
        ...(hint === undefined ? [] : [{ kind: "note", text: withLimit(hint, field) } as const]),
        ...(other === undefined ? [] : [{ kind: "note", text: `${other.label}: ${other.hint}` } as const]),
        ...(kept === "" ? [] : [{ kind: "note", text: kept } as const]),
        ...(at === 0 ? [{ kind: "note", text: HOW } as const] : []),
      ],
    };
  }

  /** Puts a value where it belongs and goes on to the next field; or gives what is wrong with it. */
  function put(field: FormField, value: string): string | undefined {
    const taking = fieldFor(value, field, form.fields);
    if (!taking) return whichOf(field.choices ?? []);
    if (value.length > taking.longest) return `That has ${value.length} characters, and at most ${taking.longest} fit. Shorten it.`;
    if (value === "" && field.isRequired) return "This can't stay empty.";
    if (taking !== field) values.set(field.name, "");
    values.set(taking.name, value);
    isTouched = true;
    at++;
    // What is none of the choices has been said by now.
    if (taking === asked[at]) at++;
    return undefined;
  }

  return {
    prompt: () => prompt(),
    isTouched: () => isTouched,
    field: () => asked[at],
    take(line) {
      const field = asked[at];
      const typed = line.trim();
      if (typed.toLowerCase() === "cancel") return "left";
      const problem = field && put(field, typedValue(field, typed, values.get(field.name) ?? ""));
      if (problem !== undefined) return prompt(problem);
      if (at < asked.length) return prompt();
      return { request: { ...form.submit, options: { ...form.submit.options, ...Object.fromEntries(values) } } };
    },
  };
}

/** A text may well be longer than there is room for. */
function withLimit(hint: string, { kind, longest }: FormField): string {
  return kind === "text" ? `${hint.replace(/[.!?]?$/, "")}. At most ${longest} characters.` : hint;
}

/** What Enter does, where that does not go without saying. */
function keptText(field: FormField, current: string): string {
  if (current !== "") return `Enter keeps: ${shownValue(field, current)}`;
  return field.error === undefined || field.isRequired ? "" : "Enter leaves it empty.";
}

/** What stands for a line break in what is typed into a field. */
export function lineBreakOf(field: FormField | undefined): string {
  return field?.kind === "text" ? ` ${LINE_BREAK} ` : " ";
}

const LINE_BREAK = "|";

/** The field that a value goes into; undefined where it is none of the choices and there is no field for others. */
function fieldFor(value: string, field: FormField, fields: readonly FormField[]): FormField | undefined {
  const isListed = value === "" || !field.choices || field.choices.some((choice) => choice.value === value);
  return isListed ? field : fields.find(({ name }) => name === field.otherIn);
}

const HOW = `Type - to empty a field, ${LINE_BREAK} between several lines, and cancel to leave.`;

function typedValue({ kind, choices }: FormField, typed: string, current: string): string {
  if (typed === "") return current;
  if (typed === "-") return "";
  if (choices) return chosen(typed, choices);
  return kind === "text"
    ? typed
        .split(LINE_BREAK)
        .map((line) => line.trim())
        .join("\n")
    : typed;
}

/** A choice by its number, its value or its label, in whichever case. */
function chosen(typed: string, choices: readonly FieldChoice[]): string {
  const word = typed.toLowerCase();
  const named = choices.find(({ value, label }) => value.toLowerCase() === word || label.toLowerCase() === word);
  return (choices[Number(typed) - 1] ?? named)?.value ?? typed;
}

/** Words that can be typed instead of numbers are told where all are short; ids are looked up in the list. */
const MOST_WORDS = 7;

function whichOf(choices: readonly FieldChoice[]): string {
  const words = choices.map(({ value }) => value);
  return words.length > MOST_WORDS ? "Type one of the numbers." : `Type one of the numbers, or one of these words: ${words.join(", ")}.`;
}

function shownValue({ choices }: FormField, value: string): string {
  return choices?.find((choice) => choice.value === value)?.label ?? value.replaceAll("\n", ` ${LINE_BREAK} `);
}
