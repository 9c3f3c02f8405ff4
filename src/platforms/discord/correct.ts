import { type Client, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Bot } from "../../bot.ts";
import type { Reply } from "../../reply.ts";
import { askedText } from "../asked.ts";
import type { Corrected, StandingMessage } from "../platform.ts";
import { messageOptions } from "./message-options.ts";
import { decodePlace } from "./place.ts";
import { codeOf, isForbidden, safeError } from "./trouble.ts";

const GONE: ReadonlySet<number | string | undefined> = new Set([RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]);

/**
 * Edits a message that the bot sent, as `Platform.correct` promises; its list begins with the first page again, and an archived thread is opened for it.
 * Rejects where Discord cannot be reached.
 */
export async function correctMessage({ rest }: Client, bot: Bot, message: StandingMessage, reply: Reply): Promise<Corrected> {
  const { place, request, isAsked } = message;
  const at = decodePlace(place);
  if (!at) return "gone";
  const asked = isAsked ? askedText(request, bot) : undefined;
  const { components, flags } = messageOptions(reply, { request, page: 1, canShare: false, ...(asked !== undefined && { asked }) });
  // Straight to the address: after a restart the client knows neither the message nor its channel.
  const edit = () =>
    rest.patch(Routes.channelMessage(at.channelId, at.messageId), { body: { components, flags, allowed_mentions: { parse: [] } } });
  try {
    await edit().catch(async (error: unknown) => {
      if (codeOf(error) !== RESTJSONErrorCodes.InvalidActionOnArchivedThread) throw error;
      await rest.patch(Routes.channel(at.channelId), { body: { archived: false } });
      await edit();
    });
    return "done";
  } catch (error) {
    if (GONE.has(codeOf(error))) return "gone";
    if (isForbidden(error)) return "barred";
    throw safeError(error);
  }
}
