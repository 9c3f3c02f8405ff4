import type { Client } from "discord.js";
import { errorFields, type Log } from "../../log.ts";
import { safeError } from "./trouble.ts";

/** An event that discord.js can't read is left out and logged. The library itself lets it end the process, and offers no place to say otherwise. */
export function leaveOutUnreadable({ ws }: Client, log: Log): void {
  const handle: unknown = Reflect.get(ws, "handlePacket");
  if (typeof handle !== "function")
    throw new Error("This discord.js takes its events elsewhere; leaveOutUnreadable has to be written anew.");
  Reflect.set(ws, "handlePacket", (packet: unknown, shard: unknown) => {
    try {
      return Reflect.apply(handle, ws, [packet, shard]);
    } catch (error) {
      log.warn("discord.unreadable", { type: String(Object(packet).t).slice(0, 40), ...errorFields(safeError(error)) });
      return false;
    }
  });
}
