import { type Path, quoted } from "./problem.ts";

const NOUNS: ReadonlyMap<string | number, string> = new Map([
  ["facts", "Fact"],
  ["entities", "Entity"],
  ["sources", "Source"],
]);

/** What a path of the data leads to, as messages call it: `Fact "f12"`, `Fact "f12": item 2 of about`, `Section saga: title`, `The file`. */
export function subjectOf(data: unknown, path: Path): string {
  const depth = entryDepth(path);
  const entry = entryLabel(data, path.slice(0, depth));
  const field = path.slice(depth);
  return field.length === 0 ? entry : `${entry}: ${fieldWords(field)}`;
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** How many steps of a path lead to the entry it lies in. */
function entryDepth([section, ...rest]: Path): number {
  if (section === undefined) return 0;
  return NOUNS.has(section) && rest.length > 0 ? 2 : 1;
}

function entryLabel(data: unknown, path: Path): string {
  const [section, place] = path;
  if (section === undefined) return "The file";
  if (place === undefined) return `Section ${section}`;
  const id = valueAt(data, [...path, "id"]);
  return `${NOUNS.get(section)} ${typeof id === "string" ? quoted(id) : `number ${Number(place) + 1}`}`;
}

function fieldWords(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `item ${step + 1} of` : step))
    .reduceRight((words, step, at) => (at === path.length - 1 ? step : `${words}${words.endsWith(" of") ? " " : " in "}${step}`), "");
}
