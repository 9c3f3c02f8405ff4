import type { Done } from "../platforms/discord/loopback/person.ts";
import type { Shown } from "../platforms/discord/loopback/shown.ts";
import type { Running } from "./running.ts";

/** What a running bot answers, asked again where this machine was too busy for an answer within the three seconds that Discord waits. */
export async function shownInTime(bot: Running, ask: () => Done): Promise<Shown> {
  const lateOnes = () => bot.lines.filter(({ event }) => event === "discord.too_late").length;
  for (;;) {
    const before = lateOnes();
    const late = bot.logged("discord.too_late", () => lateOnes() > before).then(() => undefined);
    late.catch(() => {});
    const shown = await Promise.race([ask().shown(), late]);
    if (shown) return shown;
  }
}
