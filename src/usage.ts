import process from "node:process";

/** Prints how a program is called where its command line asks for that; whether it did. */
export function toldUsage(usage: string): boolean {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return false;
  process.stdout.write(`${usage}\n`);
  return true;
}
