import { existsSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** Discord's own OpenAPI description of its HTTP API, beside the project; it is no part of it. */
const DESCRIPTION = "../shared/specs/discord-openapi.json";

const ID = "discord";

/** Says what the description refuses in a request; nothing where it accepts it. */
export type Description = (method: string, path: string, body: unknown) => readonly string[];

let opened: { readonly description: Description | undefined } | undefined;

/** None where the description is absent: then requests are checked against our own limits alone, and that is said once. */
export function openDescription(): Description | undefined {
  opened ??= { description: openedDescription() };
  return opened.description;
}

function openedDescription(): Description | undefined {
  if (existsSync(DESCRIPTION)) return readDescription(readFileSync(DESCRIPTION, "utf8"));
  process.stderr.write(`${DESCRIPTION} is absent: requests are not checked against Discord's own description.\n`);
  return undefined;
}

function readDescription(json: string): Description {
  const description = JSON.parse(json) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, ID);
  const routes = Object.keys(description.paths).map((template) => ({ template, pattern: patternOf(template) }));
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf(template: string, method: string): ValidateFunction {
    const pointer = [template, method, "requestBody", "content", "application/json", "schema"].map(escapePointer).join("/");
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${ID}#/paths/${pointer}` });
    compiled.set(pointer, known);
    return known;
  }

  return (method, path, body) => {
    // A literal segment such as @original beats a parameter.
    const fitting = routes.filter(({ pattern }) => pattern.test(path)).sort((a, b) => parameters(a.template) - parameters(b.template));
    const found = fitting.find(({ template }) => description.paths[template]?.[method.toLowerCase()] !== undefined);
    if (!found) return [`${method} ${path} is not in the description`];
    const operation = description.paths[found.template]?.[method.toLowerCase()];
    if (!operation?.requestBody) return body === undefined ? [] : [`${method} ${path} takes no body`];
    if (body === undefined) return operation.requestBody.required ? [`${method} ${path} needs a body`] : [];
    const validate = validatorOf(found.template, method.toLowerCase());
    if (validate(withNumbers(body))) return [];
    return (validate.errors ?? []).slice(0, 12).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

interface Operation {
  readonly requestBody?: { readonly required?: boolean };
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

function parameters(template: string): number {
  return template.split("{").length - 1;
}

function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Permissions are integers in the description, and are sent as text because they outgrow a double. */
function withNumbers(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === "default_member_permissions" && typeof value === "string" ? Number(value) : value,
  );
}
