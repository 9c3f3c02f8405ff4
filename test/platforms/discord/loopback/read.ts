/** A value of a JSON body that is read without trusting its shape. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}

export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : undefined;
}

export function numberOf(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === "number" ? field : undefined;
}

/** A component and all that stands in it, in reading order. */
export function withNested(component: unknown): readonly unknown[] {
  const inner = [...listOf(component, "components"), fieldOf(component, "accessory"), fieldOf(component, "component")];
  return [component, ...inner.filter((entry) => entry !== undefined).flatMap(withNested)];
}
