import { createHash } from "node:crypto";
import type { Library } from "../saga/library.ts";
import { told } from "./revisions.ts";

/** Gives short names for how facts stand in a snapshot, each made once; an empty one for a fact that is not there. */
export function createPrints(): (factId: string, library: Library) => string {
  const made = new WeakMap<Library, Map<string, string>>();
  return (factId, library) => {
    const known = made.get(library) ?? new Map<string, string>();
    made.set(library, known);
    const print = known.get(factId) ?? printOf(factId, library);
    known.set(factId, print);
    return print;
  };
}

/** A short name for all of a fact that readers are told, the fact that replaces it included; what helps to find it is left out. */
function printOf(id: string, library: Library): string {
  const fact = library.fact(id);
  if (!fact) return "";
  const successor = library.successorOf(fact)?.id ?? "";
  return createHash("sha256")
    .update(JSON.stringify([told(fact), successor]))
    .digest("base64url")
    .slice(0, 10);
}
