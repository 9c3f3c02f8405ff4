import { commands } from "../../commands/index.ts";

describe("the commands", () => {
  test("are those that the design names, help last", () => {
    const names = commands.map(({ name }) => name);
    expect([...names].sort()).toEqual(
      expect.arrayContaining(["ask", "help", "new", "quote", "sources", "timeline", "what", "when", "where", "who", "why"]),
    );
    expect(names.at(-1)).toBe("help");
  });

  test("have names of their own", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });
});

describe.each(commands.map((command) => [command.name, command] as const))("%s", (_, { name, description, example, options }) => {
  test("has names that every platform takes: lower case, one word, 32 characters at most", () => {
    for (const word of [name, ...options.map((option) => option.name)]) expect(word).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
  });

  test("has options with names of their own", () => {
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
  });

  test("is described in one line of 100 characters at most, its options too", () => {
    for (const text of [description, ...options.map((option) => option.description)]) expect(text).toMatch(/^\S.{0,98}\S$/);
  });

  test("has an example that is typed as it stands", () => {
    expect(example).toBe(example.trim());
    expect(example.startsWith("/")).toBe(false);
    if (options.length > 0) expect(example).not.toBe("");
  });
});
