import { z } from "zod";
import { sagaSchema } from "../schema.ts";
import type { Path } from "./problem.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The data file's shape as JSON Schema (draft 7, which the editors know), with what belongs in each field and an example. */
export function sagaJsonSchema(): JsonSchema {
  return { ...z.toJSONSchema(sagaSchema, { io: "input", target: "draft-7" }), title: "The data file of a leak-saga bot" };
}

/** The file that data/saga.schema.json must be. */
export function sagaJsonSchemaText(): string {
  return `${JSON.stringify(sagaJsonSchema(), null, 2)}\n`;
}

let known: JsonSchema | undefined;

/** The part of the schema that a path of the data leads to, or undefined where the schema knows no such field. */
export function fieldAt(path: Path): JsonSchema | undefined {
  known ??= sagaJsonSchema();
  let field: JsonSchema | undefined = known;
  for (const step of path) field = field && partOf(field, step);
  return field;
}

/** The keys that the group at a path may have, in the schema's order; none where no group belongs there. */
export function keysAt(path: Path): readonly string[] {
  const field = fieldAt(path);
  return field ? shapesOf(field).flatMap((shape) => Object.keys(shape.properties ?? {})) : [];
}

/** Whether the group that the path's last key belongs to must have it. */
export function isRequired(path: Path): boolean {
  const group = fieldAt(path.slice(0, -1));
  const key = String(path.at(-1));
  return group !== undefined && shapesOf(group).some((shape) => shape.required?.includes(key));
}

function partOf(field: JsonSchema, step: string | number): JsonSchema | undefined {
  for (const shape of shapesOf(field)) {
    const part = typeof step === "number" ? shape.items : ownProperty(shape.properties, step);
    if (typeof part === "object" && !Array.isArray(part)) return part;
  }
  return undefined;
}

/** A field itself, or the shapes of which it has one. */
function shapesOf(field: JsonSchema): readonly JsonSchema[] {
  return field.anyOf ?? [field];
}

function ownProperty<T>(group: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return group && Object.hasOwn(group, key) ? group[key] : undefined;
}
