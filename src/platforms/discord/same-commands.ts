import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";

/** What registering would do to each command, by its name as a reader knows it. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The fields that say what a command is; Discord adds others, such as ids and versions. */
const TELLING = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "autocomplete",
  "required",
  "contexts",
  "integration_types",
  "default_member_permissions",
] as const;

/** Compares the commands that should be registered with those that are, as Discord gives them back: with ids, and with what is left out as null. Pure. */
export function changesTo(registered: readonly unknown[], wanted: readonly RESTPostAPIApplicationCommandsJSONBody[]): CommandChanges {
  const before = new Map(registered.map((command) => [labelOf(command), JSON.stringify(plain(command))]));
  const after = new Map(wanted.map((command) => [labelOf(command), JSON.stringify(plain(command))]));
  const names = [...after.keys()];
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

const CHAT_INPUT = 1;

function labelOf(command: unknown): string {
  const { name, type = CHAT_INPUT } = fieldsOf(command);
  return type === CHAT_INPUT ? `/${name}` : `“${name}”`;
}

/** The telling fields in one order, without what means nothing; where a thing may be used is a set, so it is sorted. */
function plain(entry: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(entry);
  const kept = TELLING.flatMap((field) => {
    const value = fields[field];
    if (value === undefined || value === null || value === false || value === "") return [];
    if (!Array.isArray(value)) return [[field, localized(value)] as const];
    if (value.length === 0) return [];
    return [[field, field === "options" ? value.map(plain) : [...value].sort()] as const];
  });
  return Object.fromEntries(kept);
}

function localized(value: unknown): unknown {
  return typeof value === "object" ? Object.fromEntries(Object.entries(fieldsOf(value)).sort(([a], [b]) => a.localeCompare(b))) : value;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
