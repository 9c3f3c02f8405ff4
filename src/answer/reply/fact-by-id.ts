import { UserError } from "../../errors.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";

/**
 * The fact that a button was made for.
 * @throws UserError where the file no longer has it.
 */
export function factById(id: string, library: Library): Fact {
  const fact = library.fact(id);
  if (!fact) throw new UserError("The file no longer has that fact. Ask again to see what it says now.");
  return fact;
}
