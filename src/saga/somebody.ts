import type { Library } from "./library.ts";

/** Whether the id is a person's, be it one whom the sources do not name. */
export function isPerson(id: string, library: Library): boolean {
  return /^(?:person|unidentified)$/.test(library.entity(id)?.kind ?? "");
}

/** Whether the id is that of somebody who can do something: a person or an organization. */
export function isActor(id: string, library: Library): boolean {
  return isPerson(id, library) || library.entity(id)?.kind === "organization";
}

/** Whether an id is that of a source which is nobody in the saga itself. */
export function isOutlet(id: string, library: Library): boolean {
  return library.entity(id) === undefined && library.source(id) !== undefined;
}
