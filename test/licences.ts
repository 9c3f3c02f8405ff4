import { readFileSync } from "node:fs";
import process from "node:process";

/** `npm run licences`: what runs in production, by licence. Ends with 1 where one asks for more than to be named. */
const ALLOWED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"]);

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const byLicence = new Map<string, string[]>();
for (const [path, { version, license = "none named", dev }] of Object.entries(packages)) {
  if (path === "" || dev) continue;
  const name = `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)} ${version}`;
  byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
}

for (const [licence, names] of [...byLicence].sort()) process.stdout.write(`${licence} (${names.length}): ${names.join(", ")}\n`);
const refused = [...byLicence]
  .filter(([licence]) => !ALLOWED.has(licence))
  .flatMap(([licence, names]) => names.map((name) => `${name}: ${licence}`));
if (refused.length > 0) {
  process.stderr.write(`Look at these before they run in production:\n${refused.join("\n")}\n`);
  process.exitCode = 1;
}
