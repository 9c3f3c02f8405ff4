import type { Library } from "../../saga/library.ts";
import type { Entity } from "../../saga/schema.ts";
import { understand } from "../understand.ts";

/** The one entity that a text names and asks nothing else of ("azam khan", "the CEC?"), typos mended; undefined where it says more or names several. */
export function entityNamed(text: string, library: Library): Entity | undefined {
  const ids = understand(text, library).identityOf;
  return ids?.length === 1 ? library.entity(ids[0] ?? "") : undefined;
}
