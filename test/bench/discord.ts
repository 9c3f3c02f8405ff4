import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { quantile } from "../evaluation/ranking.ts";
import { lines } from "../evaluation/table.ts";
import { type Discord, openDiscord } from "../platforms/discord/loopback/discord.ts";
import { TOKEN } from "../platforms/discord/loopback/payloads.ts";
import { createPerson } from "../platforms/discord/loopback/person.ts";

/** Interactions of each side; the first ones only warm up. */
const INTERACTIONS = 600;
const WARM_UP = 150;

/** One side: a Discord on loopback, and the client that it serves as a process of its own. */
interface Side {
  readonly discord: Discord;
  readonly child: ChildProcess;
  /** Resident memory, connected and idle, after garbage is collected. */
  readonly megabytes: number;
  /** In ms; of the bot also what it alone took to answer. */
  readonly times: readonly number[];
  readonly answering: readonly number[];
}

/** An interaction's whole time in the process, from received to sent, and the memory at rest: the bot beside a bare discord.js handler that says "ok", by turns in the same run. */
export async function discordLines(questions: readonly string[]): Promise<string> {
  const sides = await Promise.all([open("bot"), open("bare")]);
  try {
    for (let at = 0; at < WARM_UP + INTERACTIONS; at++) {
      const question = questions[at % questions.length] ?? "";
      for (const { discord, times } of sides) {
        const before = times.length;
        createPerson(discord).slash("ask", { question });
        await discord.until(() => times.length > before || discord.refusals.length > 0);
        if (discord.refusals.length > 0) throw new Error(`Discord refuses what was sent: ${discord.refusals.join("; ")}`);
      }
    }
    return table(sides);
  } finally {
    for (const { child, discord } of sides) {
      child.disconnect();
      await discord.stop();
    }
  }
}

async function open(kind: "bot" | "bare"): Promise<Side> {
  const discord = await openDiscord();
  const script = fileURLToPath(new URL("discord-client.js", import.meta.url));
  const child = fork(script, [kind, discord.apiUrl, TOKEN], { execArgv: ["--expose-gc"] });
  const times: number[] = [];
  const answering: number[] = [];
  const megabytes = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The ${kind} client ended with ${code}.`)));
    child.on("message", (message: { readonly ms?: number; readonly answering?: number; readonly megabytes?: number }) => {
      if (message.megabytes !== undefined) resolve(message.megabytes);
      if (message.ms === undefined) return;
      times.push(message.ms);
      answering.push(message.answering ?? 0);
      discord.look();
    });
  });
  return { discord, child, megabytes, times, answering };
}

function table([bot, bare]: readonly [Side, Side]): string {
  const of = ({ times }: Side, share: number) => quantile(times.slice(WARM_UP), share);
  const row = (share: number) => `${of(bot, share).toFixed(2)} / ${of(bare, share).toFixed(2)}`;
  const ratio = (share: number) => (of(bot, share) / of(bare, share)).toFixed(2);
  return lines([
    ["p50 ms", "ratio", "p99 ms", "ratio", "of p50 the answer itself", "memory MB"],
    [
      row(0.5),
      ratio(0.5),
      row(0.99),
      ratio(0.99),
      quantile(bot.answering.slice(WARM_UP), 0.5).toFixed(2),
      `${bot.megabytes.toFixed(0)} / ${bare.megabytes.toFixed(0)}`,
    ],
  ]);
}
