import { commandsProblems, messageProblems, modalProblems } from "./limits.ts";
import { APPLICATION_ID, BOT_USER, newId, type Payload, QUIET_CHANNEL_ID } from "./payloads.ts";
import { fieldOf, listOf, numberOf, textOf } from "./read.ts";
import type { Interaction, Sent, World } from "./world.ts";

/** What the server answers a request with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Why the request is refused that should not have been made. */
  readonly refused?: readonly string[];
}

const EPHEMERAL = 64;
const COMPONENTS_V2 = 1 << 15;

/** How long an interaction waits for its first response, and how long its token lives, in ms. */
const FIRST_RESPONSE = 3000;
const TOKEN_LIFE = 15 * 60_000;

export interface Request {
  readonly method: string;
  /** Without the version, decoded, such as "/channels/1/messages". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What the routes need of the server beside the world. */
export interface Surroundings {
  readonly gatewayUrl: () => string;
  readonly shards: () => number;
  readonly dispatch: (event: string, data: Payload, guildId?: string) => void;
}

type Route = readonly [method: string, pattern: RegExp, answer: (request: Request, ...parts: readonly string[]) => Answer];

/** Answers a request as Discord does. */
export function createAnswerer(world: World, { gatewayUrl, shards, dispatch }: Surroundings): (request: Request) => Answer {
  const routes: readonly Route[] = [
    ["GET", /^\/gateway\/bot$/, gateway],
    ["GET", /^\/users\/@me$/, () => ({ status: 200, body: BOT_USER })],
    ["GET", /^\/applications\/@me$/, () => ({ status: 200, body: { id: APPLICATION_ID, name: "Leak Saga" } })],
    ["GET", /^\/users\/@me\/guilds$/, () => ({ status: 200, body: world.memberships })],
    ["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, respond],
    ["POST", /^\/webhooks\/(\d+)\/([^/]+)$/, followUp],
    ["PATCH", /^\/webhooks\/(\d+)\/([^/]+)\/messages\/([^/]+)$/, editResponse],
    ["DELETE", /^\/webhooks\/(\d+)\/([^/]+)\/messages\/([^/]+)$/, deleteResponse],
    ["GET", /^\/channels\/(\d+)\/messages$/, history],
    ["POST", /^\/channels\/(\d+)\/messages$/, createMessage],
    ["PATCH", /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
    ["DELETE", /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
    ["PATCH", /^\/channels\/(\d+)$/, openThread],
    ["POST", /^\/users\/@me\/channels$/, openDirect],
    ["GET", /^(\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands)$/, readCommands],
    ["PUT", /^(\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands)$/, putCommands],
  ];

  function gateway(): Answer {
    const start = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
    return { status: 200, body: { url: gatewayUrl(), shards: shards(), session_start_limit: start } };
  }

  function respond({ body, query }: Request, id = "", token = ""): Answer {
    const interaction = world.interactions.get(id);
    const type = numberOf(body, "type") ?? 0;
    if (!interaction || interaction.token !== token || isTooLate(interaction)) return error(404, 10062, "Unknown interaction");
    if (interaction.answer !== undefined) return error(400, 40060, "Interaction has already been acknowledged.");
    const data = fieldOf(body, "data");
    const problems = responseProblems(interaction, type, data, world);
    if (problems.length > 0) return invalid(problems);
    interaction.answer = type;
    const message = apply(interaction, type, data);
    if (query.get("with_response") !== "true") return { status: 204 };
    const resource = message && { type, message: world.payloadOf(message) };
    return { status: 200, body: { interaction: { id, type: interaction.type, response_message_id: message?.id }, resource } };
  }

  function apply(interaction: Interaction, type: number, data: unknown): Sent | undefined {
    switch (type) {
      case 4:
        return original(interaction, data);
      case 5:
        interaction.deferredFlags = numberOf(data, "flags") ?? 0;
        return undefined;
      case 7: {
        const source = world.sent.get(interaction.sourceId ?? "");
        if (source) change(source, data);
        return source;
      }
      default:
        interaction.data = data;
        return undefined;
    }
  }

  function original(interaction: Interaction, data: unknown): Sent {
    const message = store(interaction.channelId, data, {
      interactionId: interaction.id,
      flags: (numberOf(data, "flags") ?? 0) | interaction.deferredFlags,
    });
    interaction.originalId = message.id;
    return message;
  }

  function followUp({ body, query }: Request, _application = "", token = ""): Answer {
    const interaction = world.interactionWith(token);
    const gone = webhookProblem(interaction);
    if (!interaction || gone) return gone ?? error(404, 10015, "Unknown Webhook");
    const problems = messageProblems(body);
    if (problems.length > 0) return invalid(problems);
    const message = store(interaction.channelId, body, { interactionId: interaction.id, flags: numberOf(body, "flags") ?? 0 });
    return query.get("wait") === "true" ? { status: 200, body: world.payloadOf(message) } : { status: 204 };
  }

  function editResponse({ body }: Request, _application = "", token = "", messageId = ""): Answer {
    const interaction = world.interactionWith(token);
    const gone = webhookProblem(interaction);
    if (!interaction || gone) return gone ?? error(404, 10015, "Unknown Webhook");
    const target = world.sent.get(messageId === "@original" ? (originalOf(interaction) ?? "") : messageId);
    const problems = messageProblems(body, isV2(target));
    if (problems.length > 0) return invalid(problems);
    if (!target && messageId === "@original" && interaction.answer === 5)
      return { status: 200, body: world.payloadOf(original(interaction, body)) };
    if (!target || target.isDeleted) return error(404, 10008, "Unknown Message");
    change(target, body);
    return { status: 200, body: world.payloadOf(target) };
  }

  function deleteResponse(_request: Request, _application = "", token = "", messageId = ""): Answer {
    const interaction = world.interactionWith(token);
    const gone = webhookProblem(interaction);
    if (!interaction || gone) return gone ?? error(404, 10015, "Unknown Webhook");
    if (messageId === "@original" && interaction.answer === 5 && interaction.originalId === undefined) {
      interaction.originalId = "deleted";
      return { status: 204 };
    }
    const target = world.sent.get(messageId === "@original" ? (originalOf(interaction) ?? "") : messageId);
    return remove(target);
  }

  /** The bot's messages that stand in a channel, newest first; what one person alone sees is in no history. */
  function history(_request: Request, channelId = ""): Answer {
    const standing = [...world.sent.values()].filter((sent) => sent.channelId === channelId && !sent.isPrivate && !sent.isDeleted);
    return accessProblem(channelId) ?? { status: 200, body: standing.reverse().map((sent) => world.payloadOf(sent)) };
  }

  function createMessage({ body }: Request, channelId = ""): Answer {
    const denied = accessProblem(channelId);
    if (denied) return denied;
    if (world.locked.has(channelId)) return error(403, 160005, "This thread is locked");
    world.archived.delete(channelId);
    const problems = messageProblems(body);
    if (problems.length > 0) return invalid(problems);
    const nonce = fieldOf(body, "enforce_nonce") === true ? textOf(body, "nonce") : undefined;
    const same =
      nonce === undefined ? undefined : [...world.sent.values()].find((sent) => sent.nonce === nonce && sent.channelId === channelId);
    const replyTo = textOf(fieldOf(body, "message_reference"), "message_id");
    const message =
      same ??
      store(channelId, body, {
        flags: numberOf(body, "flags") ?? 0,
        ...(replyTo !== undefined && { replyTo }),
        ...(nonce !== undefined && { nonce }),
      });
    return { status: 200, body: world.payloadOf(message) };
  }

  function editMessage({ body }: Request, channelId = "", messageId = ""): Answer {
    const target = world.sent.get(messageId);
    const denied = accessProblem(channelId);
    if (denied) return denied;
    if (!target || target.isDeleted || target.isPrivate || target.channelId !== channelId) return error(404, 10008, "Unknown Message");
    if (world.archived.has(channelId)) return error(400, 50083, "Thread is archived");
    const problems = messageProblems(body, isV2(target));
    if (problems.length > 0) return invalid(problems);
    change(target, body);
    return { status: 200, body: world.payloadOf(target) };
  }

  function deleteMessage(_request: Request, channelId = "", messageId = ""): Answer {
    const target = world.sent.get(messageId);
    return accessProblem(channelId) ?? remove(target?.channelId === channelId && !target.isPrivate ? target : undefined);
  }

  function openThread({ body }: Request, channelId = ""): Answer {
    const denied = accessProblem(channelId);
    if (denied) return denied;
    if (fieldOf(body, "archived") !== false) return invalid(["nothing but archived: false is of use to the bot"]);
    if (world.locked.has(channelId)) return error(403, 50013, "Missing Permissions");
    world.archived.delete(channelId);
    return { status: 200, body: world.seats.get(channelId)?.payload };
  }

  function openDirect({ body }: Request): Answer {
    const userId = textOf(body, "recipient_id") ?? "";
    const channelId = world.directWith({ ...BOT_USER, id: userId, bot: false, username: "reader" });
    return { status: 200, body: world.seats.get(channelId)?.payload };
  }

  function readCommands(request: Request, path = "", applicationId = ""): Answer {
    if (applicationId !== APPLICATION_ID) return error(403, 20012, "You are not authorized to perform this action on this application");
    if (isForeign(path)) return error(403, 50001, "Missing Access");
    const isFull = request.query.get("with_localizations") === "true";
    const commands = world.commands.get(path) ?? [];
    return { status: 200, body: isFull ? commands : commands.map(({ description_localizations: _left, ...command }) => command) };
  }

  function putCommands({ body }: Request, path = "", applicationId = ""): Answer {
    if (applicationId !== APPLICATION_ID) return error(403, 20012, "You are not authorized to perform this action on this application");
    if (isForeign(path)) return error(403, 50001, "Missing Access");
    const problems = commandsProblems(Array.isArray(body) ? body : []);
    if (problems.length > 0) return invalid(problems);
    const commands = (Array.isArray(body) ? body : []).map((command: unknown) => asStored(command));
    world.commands.set(path, commands);
    return { status: 200, body: commands };
  }

  function isForeign(path: string): boolean {
    const guildId = /guilds\/(\d+)/.exec(path)?.[1];
    return guildId !== undefined && ![...world.seats.values()].some((seat) => seat.guildId === guildId);
  }

  function store(
    channelId: string,
    body: unknown,
    parts: { flags: number; replyTo?: string; interactionId?: string; nonce?: string },
  ): Sent {
    const isPrivate = (parts.flags & EPHEMERAL) !== 0;
    const content = textOf(body, "content") ?? "";
    const message: Sent = {
      id: newId(),
      channelId,
      content,
      components: listOf(body, "components"),
      edits: 0,
      isDeleted: false,
      isPrivate,
      ...parts,
    };
    world.sent.set(message.id, message);
    // The bot is told of its own messages too, but for those that one person alone sees.
    const seat = world.seats.get(channelId);
    if (!isPrivate && seat) {
      const where = { channel_type: seat.payload.type, ...(seat.guildId !== undefined && { guild_id: seat.guildId }) };
      dispatch("MESSAGE_CREATE", { ...world.payloadOf(message), ...where }, seat.guildId);
    }
    return message;
  }

  /** A deferred message's @original; of a component's response it is the message that the component stands on. */
  function originalOf(interaction: Interaction): string | undefined {
    return interaction.originalId ?? (interaction.answer === 6 || interaction.answer === 7 ? interaction.sourceId : undefined);
  }

  function accessProblem(channelId: string): Answer | undefined {
    if (channelId === QUIET_CHANNEL_ID) return error(403, 50013, "Missing Permissions");
    if (world.closedTo.has(world.recipientOf(channelId) ?? "")) return error(403, 50007, "Cannot send messages to this user");
    return world.seats.has(channelId) ? undefined : error(404, 10003, "Unknown Channel");
  }

  return (request) => {
    for (const [method, pattern, answer] of routes) {
      const found = method === request.method ? pattern.exec(request.path) : null;
      if (found) return answer(request, ...found.slice(1));
    }
    return { status: 404, body: { code: 0, message: "404: Not Found" }, refused: [`${request.method} ${request.path} is no route`] };
  };
}

function responseProblems(interaction: Interaction, type: number, data: unknown, world: World): readonly string[] {
  const isAutocomplete = interaction.type === 4;
  if (isAutocomplete !== (type === 8)) return [`response ${type} to an interaction of type ${interaction.type}`];
  if (isAutocomplete) {
    const names = listOf(data, "choices").map((choice) => textOf(choice, "name") ?? "");
    return names.some((name) => name.trim() === "") ? ["a choice without name"] : [];
  }
  if ((type === 6 || type === 7) && interaction.sourceId === undefined) return ["an update where there is no message"];
  if (type === 9) return interaction.type === 5 ? ["a modal in answer to a modal"] : modalProblems(data);
  if (type === 7) return messageProblems(data, isV2(world.sent.get(interaction.sourceId ?? "")));
  return type === 4 ? messageProblems(data) : [];
}

function isTooLate({ isExpired, answer, at }: Interaction): boolean {
  return isExpired || (answer === undefined && Date.now() - at > FIRST_RESPONSE);
}

/** A token that nobody has acknowledged is unknown; one that is too old is invalid. */
function webhookProblem(interaction: Interaction | undefined): Answer | undefined {
  if (!interaction || interaction.answer === undefined) return error(404, 10015, "Unknown Webhook");
  if (interaction.isExpired || Date.now() - interaction.at > TOKEN_LIFE) return error(401, 50027, "Invalid Webhook Token");
  return undefined;
}

function isV2(message: Sent | undefined): boolean {
  return message !== undefined && (message.flags & COMPONENTS_V2) !== 0;
}

function change(message: Sent, body: unknown): void {
  if (fieldOf(body, "components") !== undefined) message.components = listOf(body, "components");
  message.content = textOf(body, "content") ?? message.content;
  message.flags |= numberOf(body, "flags") ?? 0;
  message.edits += 1;
}

function remove(message: Sent | undefined): Answer {
  if (!message || message.isDeleted) return error(404, 10008, "Unknown Message");
  message.isDeleted = true;
  return { status: 204 };
}

/** A command as Discord gives it back: with what it fills in, and what was left out as null. */
function asStored(command: unknown): Payload {
  const given = typeof command === "object" && command !== null ? command : {};
  return {
    default_member_permissions: null,
    name_localizations: null,
    description: "",
    description_localizations: null,
    nsfw: false,
    ...given,
    id: newId(),
    application_id: APPLICATION_ID,
    version: newId(),
    type: numberOf(command, "type") ?? 1,
  };
}

/** A refusal that a well-made client may meet. */
function error(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

/** A refusal that no well-made client meets. */
export function invalid(problems: readonly string[]): Answer {
  return { status: 400, body: { code: 50035, message: "Invalid Form Body", errors: { _errors: problems } }, refused: problems };
}
