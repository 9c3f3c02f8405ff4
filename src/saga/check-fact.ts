import { type Fact, factSchema } from "./schema.ts";
import { structureFindings } from "./structure-problems.ts";

/** What is wrong with a fact. `field` is where, undefined where it lies elsewhere in the file. */
export interface FieldProblem {
  readonly field: string | undefined;
  readonly message: string;
}

/** Checks a fact by itself: shapes, dates, lengths. Gives it with its fields in the schema's order. What it refers to is checked with the whole file. */
export function checkFact(fact: object): { readonly fact: Fact } | { readonly problems: readonly FieldProblem[] } {
  const result = factSchema.safeParse(Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)));
  if (result.success) return { fact: result.data };
  const issues = result.error.issues.map((issue) => ({ ...issue, path: ["facts", 0, ...issue.path] }));
  const problems = structureFindings({ data: { facts: [fact] }, json: false }, issues).map(({ path, message }) => ({
    field: typeof path[2] === "string" ? path[2] : undefined,
    message: besideField(message),
  }));
  return { problems };
}

/** A message about a fact without the fact's name, where it is clear which one is meant. */
export function besideField(message: string): string {
  return message.replace(/^Fact (?:"[^"]*"|number \d+):? /, "").replace(/^[a-z]/, (first) => first.toUpperCase());
}
