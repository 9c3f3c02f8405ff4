import type { Library } from "./library.ts";

/** Whether the id is a person's, be it one whom the sources do not name. */
export function isPerson(id: string, library: Library): boolean {
  return /^(?:person|unidentified)$/.test(library.entity(id)?.kind ?? "");
}

/** Whether the id is that of somebody who can do something: a person or an organization. */
export function isActor(id: string, library: Library): boolean {
  return isPerson(id, library) || library.entity(id)?.kind === "organization";
}
