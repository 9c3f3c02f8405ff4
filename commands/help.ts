import { questionsToTry } from "../src/answer/reply/sample-questions.ts";
import { asOf } from "../src/answer/wording.ts";
import type { Command, Context } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply } from "../src/reply.ts";

export const help: Command = {
  name: "help",
  description: "What you can ask, and how",
  localizations: { hi: "आप क्या और कैसे पूछ सकते हैं" },
  example: "timeline",
  options: [
    {
      name: "command",
      description: "A command to explain",
      localizations: { hi: "जिस आदेश को समझना है" },
      suggest: (typed, _library, commands) => commands.map((command) => command.name).filter((known) => known.startsWith(nameOf(typed))),
    },
  ],
  run({ options }, context) {
    const name = nameOf(options.command ?? "");
    return name === "" ? everything(context) : one(name, context);
  },
};

/** What was typed as a command's name: with or without a slash. */
function nameOf(typed: string): string {
  return typed.trim().replace(/^\//, "").toLowerCase();
}

function everything({ commands, library, isModerator }: Context): Reply {
  return {
    parts: [
      { kind: "lead", text: `Ask about the ${library.about.title} in your own words, or use a command.` },
      {
        kind: "list",
        title: "Commands:",
        items: commands.map(({ name, example, description }) => ({ text: usage(name, example), detail: description })),
      },
      ...questionsToTry(library),
      {
        kind: "note",
        text: "Every answer comes from the file, with who said it, how sure it is and where it was published. What the file does not say, the bot does not say.",
      },
      ...(isModerator ? [{ kind: "note", text: "You may change the file, too: /leak-desk." } as const] : []),
      { kind: "note", text: asOf(library) },
    ],
  };
}

function one(name: string, { commands, isModerator }: Context): Reply {
  const command = commands.find((entry) => entry.name === name);
  if (!command)
    throw new UserError(
      `There is no command “${name.slice(0, 40)}”. There are ${commands.map((entry) => entry.name).join(", ")}.${isModerator ? " For moderators: /leak-desk help." : ""}`,
    );
  return {
    parts: [
      { kind: "lead", text: usage(command.name, command.example) },
      { kind: "claim", text: `${command.description}.` },
      ...(command.options.length === 0
        ? []
        : [{ kind: "list", items: command.options.map((option) => ({ text: option.name, detail: option.description })) } as const]),
    ],
  };
}

function usage(name: string, example: string): string {
  return `/leak ${name} ${example}`.trim();
}
