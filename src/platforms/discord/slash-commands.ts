import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Bot } from "../../bot.ts";
import type { Command, CommandOption } from "../../command.ts";
import { cut } from "../shorten.ts";

/** The option of every subcommand that shows the answer to the caller alone. */
export const PRIVATE_OPTION = "private";

const MENU_NAME = "Ask the saga about this";

/** Discord's limit on a description, in characters. */
const LONGEST_DESCRIPTION = 100;

const ANYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Everything that is registered at Discord, made from the bot's own lists: a command that is added there appears here. Pure. */
export function slashCommands({
  commands,
  deskCommands,
}: Pick<Bot, "commands" | "deskCommands">): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const menu = {
    type: ApplicationCommandType.Message,
    name: MENU_NAME,
    name_localizations: { hi: "इस बारे में सागा से पूछें" },
    ...ANYWHERE,
  } as const;
  return [leak(commands), menu, ...(deskCommands.length === 0 ? [] : [desk(deskCommands)])];
}

function leak(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: "leak",
    description: "Ask about the saga: who, what, when, where, why, and who says so",
    description_localizations: { hi: "इस मामले के बारे में पूछें: कौन, क्या, कब, कहाँ, क्यों, और यह किसने कहा" },
    options: commands.map((command) => subcommand(command, [privately])),
    ...ANYWHERE,
  };
}

/** Only in servers, and there only for those who manage them; who is a moderator is checked again whenever one is used. */
function desk(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: "leak-desk",
    description: "For moderators: keep the saga's facts",
    description_localizations: { hi: "मॉडरेटरों के लिए: इस मामले के तथ्य संभालें" },
    options: commands.map((command) => subcommand(command, [])),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  };
}

const privately = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE_OPTION,
  description: "Show the answer to you alone",
  description_localizations: { hi: "उत्तर केवल आपको दिखाएँ" },
} as const;

function subcommand(command: Command, more: readonly (typeof privately)[]) {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name: command.name,
    ...described(command),
    options: [...command.options.map(stringOption), ...more],
  };
}

function stringOption(option: CommandOption) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name: option.name,
    ...described(option),
    ...(option.suggest && { autocomplete: true as const }),
  };
}

function described({ description, localizations }: Pick<Command, "description" | "localizations">) {
  return {
    description: cut(description, LONGEST_DESCRIPTION),
    ...(localizations && { description_localizations: localizations }),
  };
}
