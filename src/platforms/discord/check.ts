import { DiscordAPIError, PermissionFlagsBits, PermissionsBitField, REST, Routes } from "discord.js";
import { broken, type Finding, fine, mind } from "../../finding.ts";
import { type Deployment, remedy } from "./deploy.ts";
import { changesTo } from "./same-commands.ts";
import { slashCommands } from "./slash-commands.ts";

/** Milliseconds that one try of a request may take. */
const TIMEOUT = 10_000;

/** What the bot needs in a server. */
const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
];

/** Servers that are named where something is wrong in them. */
const NAMED = 5;

/** Asks Discord whether it takes the token, whose it is, whether the commands are registered, and what the bot may do where. Changes nothing; never rejects. */
export async function checkDiscord(deployment: Deployment): Promise<readonly Finding[]> {
  const { token, apiUrl, guildId } = deployment;
  const rest = new REST({ api: apiUrl, timeout: TIMEOUT, retries: 1 }).setToken(token);
  const findings: Finding[] = [];
  try {
    const { username } = fieldsOf(await rest.get(Routes.user()));
    findings.push(fine(`DISCORD_TOKEN: Discord knows it as the bot ${username}.`));
    findings.push(await checkApplication(rest, deployment));
    findings.push(await checkCommands(rest, deployment));
    findings.push(...(await checkServers(rest, deployment)));
  } catch (error) {
    findings.push(broken(remedy(error, apiUrl, guildId)));
  }
  return findings;
}

async function checkApplication(rest: REST, { applicationId }: Deployment): Promise<Finding> {
  const { id } = fieldsOf(await rest.get(Routes.currentApplication()));
  if (id === applicationId) return fine("DISCORD_APPLICATION_ID: is the application that the token belongs to.");
  return broken(`DISCORD_APPLICATION_ID: the token belongs to the application ${id}. Set it to that.`);
}

async function checkCommands(rest: REST, { applicationId, guildId, commands, apiUrl }: Deployment): Promise<Finding> {
  const route = guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
  try {
    const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
    const { added, changed, removed } = changesTo(Array.isArray(registered) ? registered : [], slashCommands(commands));
    if (added.length + changed.length + removed.length === 0) return fine("Discord: the commands are registered as they should be.");
    return broken("Discord: the commands are not registered as they should be. Run npm run deploy-commands.");
  } catch (error) {
    if (error instanceof DiscordAPIError) return broken(remedy(error, apiUrl, guildId));
    throw error;
  }
}

async function checkServers(rest: REST, { applicationId }: Deployment): Promise<readonly Finding[]> {
  const answer = await rest.get(Routes.userGuilds());
  const servers = Array.isArray(answer) ? answer.map(fieldsOf) : [];
  if (servers.length === 0) return [mind(`Discord: the bot is in no server. Invite it: ${inviteLink(applicationId)}`)];
  const lacking = servers.flatMap(({ name, permissions }) => {
    const missing = new PermissionsBitField(BigInt(String(permissions ?? 0))).missing(NEEDED);
    return missing.length === 0 ? [] : [`${name} (${missing.join(", ")})`];
  });
  if (lacking.length === 0)
    return [
      fine(
        `Discord: the bot may do what it needs in ${servers.length === 1 ? "its server" : `all ${servers.length} servers that were looked at`}.`,
      ),
    ];
  const more = lacking.length > NAMED ? ` and ${lacking.length - NAMED} more` : "";
  return [
    mind(
      `Discord: permissions are lacking in ${lacking.slice(0, NAMED).join("; ")}${more}. Give them to the bot's role there, or invite it again: ${inviteLink(applicationId)}`,
    ),
  ];
}

function inviteLink(applicationId: string): string {
  const permissions = NEEDED.reduce((sum, bit) => sum | bit, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
