import type { Command } from "../../src/command.ts";

/** What moderators can do: all of it, or one command with what it takes. */
export function createDeskHelp(deskCommands: readonly Command[]): Command {
  return {
    name: "desk-help",
    description: "What moderators can do, and how",
    example: "",
    options: [{ name: "command", description: "A command to explain" }],
    run({ options }) {
      const wanted = options.command?.trim().replace(/^\//, "").toLowerCase();
      const command = deskCommands.find(({ name }) => name === wanted);
      return {
        parts: command
          ? [
              { kind: "lead", text: usage(command) },
              { kind: "claim", text: `${command.description}.` },
              { kind: "list", items: command.options.map(({ name, description }) => ({ text: name, detail: description })) },
            ]
          : [
              { kind: "lead", text: "What moderators can do; nothing is saved before you have seen what a reader will see." },
              { kind: "list", items: deskCommands.map((each) => ({ text: usage(each), detail: each.description })) },
            ],
        isPrivate: true,
      };
    },
  };
}

function usage({ name, example }: Command): string {
  return `/leak-desk ${name} ${example}`.trim();
}
