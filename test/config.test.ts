import { readFileSync } from "node:fs";
import { readConfig, VARIABLES } from "../src/config.ts";

const EXAMPLE = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

/** The lines of the example that set a variable, set off with a number sign or not. */
function settings(): readonly { readonly name: string; readonly before: string }[] {
  const lines = EXAMPLE.split("\n");
  return lines.flatMap((line, at) => {
    const [, name] = /^#?([A-Z][A-Z0-9_]*)=/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, before: lines[at - 1] ?? "" }];
  });
}

describe(".env.example", () => {
  test("names exactly the variables that the configuration knows", () => {
    expect(
      settings()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...VARIABLES].sort());
  });

  test("explains each in a line above it", () => {
    for (const { name, before } of settings()) expect([name, before]).toEqual([name, expect.stringMatching(/^# \S.{10,}/)]);
  });

  test("holds no secret", () => {
    for (const line of EXAMPLE.split("\n").filter((entry) => /TOKEN|SECRET/.test(entry) && !entry.startsWith("# "))) {
      expect(line).toMatch(/=$/);
    }
  });

  test("is a configuration as it stands", () => {
    const values = EXAMPLE.split("\n").flatMap((line) => {
      const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    });
    expect(readConfig(Object.fromEntries(values))).toEqual(readConfig({}));
  });
});

describe("the configuration", () => {
  test("reads the data file of the project where nothing is set", () => {
    expect(readConfig({}).dataFile).toBe("data/saga.yaml");
  });

  test("takes a variable that is set", () => {
    expect(readConfig({ DATA_FILE: "other.yaml" }).dataFile).toBe("other.yaml");
  });

  test("takes an empty variable as left out, and minds no foreign ones", () => {
    expect(readConfig({ DATA_FILE: "", PATH: "/bin", HOME: undefined })).toEqual(readConfig({}));
  });
});
