import { z } from "zod";
import { UserError } from "./errors.ts";

const schema = z.object({
  DATA_FILE: z.string().min(1).default("data/saga.yaml"),
});

export interface Config {
  /** Path of the data file, from the working directory. */
  readonly dataFile: string;
}

/** The variables that the configuration knows; .env.example has a line for each. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the configuration from environment variables; an empty one counts as left out.
 * @throws UserError that names the variable and what is wrong with it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) throw new UserError(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  return { dataFile: result.data.DATA_FILE };
}
