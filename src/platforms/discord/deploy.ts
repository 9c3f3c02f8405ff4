import { DiscordAPIError, HTTPError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Bot } from "../../bot.ts";
import { UserError } from "../../errors.ts";
import { type CommandChanges, changesTo } from "./same-commands.ts";
import { slashCommands } from "./slash-commands.ts";

export interface Deployment {
  readonly token: string;
  readonly applicationId: string;
  /** The one server to register in; left out for all servers. */
  readonly guildId?: string;
  /** Where Discord's API is, without a slash at the end. */
  readonly apiUrl: string;
  readonly commands: Pick<Bot, "commands" | "deskCommands">;
}

/** Milliseconds that one try of a request may take. */
const TIMEOUT = 15_000;

/**
 * Registers the bot's commands at Discord, where they are not registered as they should be; says what it did.
 * @throws UserError where Discord refuses, with the variable that is wrong and the remedy.
 */
export async function deployCommands({ token, applicationId, guildId, apiUrl, commands }: Deployment): Promise<string> {
  const rest = new REST({ api: apiUrl, timeout: TIMEOUT }).setToken(token);
  const route = guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
  const where = guildId === undefined ? "for all servers" : `in the server ${guildId}`;
  const wanted = slashCommands(commands);
  try {
    const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
    const changes = changesTo(Array.isArray(registered) ? registered : [], wanted);
    const told = describe(changes);
    if (told === "") return `The ${wanted.length} commands are registered ${where} as they should be; nothing was changed.`;
    await rest.put(route, { body: wanted });
    return `Registered the commands ${where}: ${told}.`;
  } catch (error) {
    throw new UserError(remedy(error, apiUrl, guildId), { cause: error });
  }
}

function describe({ added, changed, removed }: CommandChanges): string {
  const told = [
    added.length > 0 && `new: ${added.join(", ")}`,
    changed.length > 0 && `changed: ${changed.join(", ")}`,
    removed.length > 0 && `removed: ${removed.join(", ")}`,
  ];
  return told.filter((part) => part !== false).join("; ");
}

const PORTAL = "discord.com/developers/applications, your application";

/** What is wrong where a request fails, with the variable and what to do. */
export function remedy(error: unknown, apiUrl: string, guildId: string | undefined): string {
  if (error instanceof DiscordAPIError) {
    const { status, code } = error;
    if (status === 401) return `DISCORD_TOKEN: Discord does not accept it. Get a new one at ${PORTAL}, Bot, Reset Token.`;
    if (guildId !== undefined && (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild))
      return "DISCORD_GUILD_ID: the bot is not in that server, or was invited without the scope applications.commands. Invite it again with the link in the README.";
    if (status === 403 || status === 404)
      return `DISCORD_APPLICATION_ID: is not the application that DISCORD_TOKEN belongs to. Copy it again at ${PORTAL}, General Information, Application ID.`;
    return `Discord refuses the commands (${status}, code ${code}): ${error.message}`;
  }
  const why = error instanceof HTTPError ? `it answers ${error.status}` : `it cannot be reached (${reasonOf(error)})`;
  return `Discord at ${apiUrl}: ${why}. Check the connection and https://discordstatus.com, then run this again.`;
}

/** The system's code, such as ECONNREFUSED, says more than the message, which may be empty. */
function reasonOf(error: unknown): string {
  const code: unknown = Object(error).code;
  return typeof code === "string" ? code : String(error);
}
