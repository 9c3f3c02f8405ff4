import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { quantile } from "../evaluation/ranking.ts";
import { lines } from "../evaluation/table.ts";
import { slashCommand } from "../platforms/slack/payloads.ts";
import { send, toRequest } from "../platforms/slack/signed-requests.ts";
import { openWorkspace, type Workspace } from "../platforms/slack/workspace.ts";

/** Commands to each side; the first ones only warm up. */
const COMMANDS = 600;
const WARM_UP = 150;

/** One side: a workspace on loopback, and the app that it serves as a process of its own. */
interface Side {
  readonly workspace: Workspace;
  readonly child: ChildProcess;
  readonly port: number;
  /** In ms: until it was acknowledged, and until the answer was there. */
  readonly acknowledged: number[];
  readonly answered: number[];
  /** What the bot alone took to answer; nothing for the other side. */
  readonly answering: readonly number[];
}

/** A slash command over signed HTTP, from sent to acknowledged and to answered: the bot beside a bare Bolt handler that says "ok", by turns in the same run. */
export async function slackLines(questions: readonly string[]): Promise<string> {
  const sides = await Promise.all([open("bot"), open("bare")]);
  try {
    for (let at = 0; at < WARM_UP + COMMANDS; at++) {
      for (const side of sides) await command(side, questions[at % questions.length] ?? "", `U0READER${at}`);
    }
    return table(sides);
  } finally {
    for (const { child, workspace } of sides) {
      child.disconnect();
      await workspace.close();
    }
  }
}

async function open(kind: "bot" | "bare"): Promise<Side> {
  const workspace = await openWorkspace();
  const answering: number[] = [];
  const child = fork(fileURLToPath(new URL("slack-app.js", import.meta.url)), [kind, workspace.apiUrl, workspace.botToken]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The ${kind} app ended with ${code}.`)));
    child.on("message", (message: { readonly port?: number; readonly answering?: number }) => {
      if (message.port !== undefined) resolve(message.port);
      if (message.answering !== undefined) answering.push(message.answering);
    });
  });
  return { workspace, child, port, acknowledged: [], answered: [], answering };
}

/** Each command is somebody else's, so that nobody asks too fast. */
async function command({ workspace, port, acknowledged, answered }: Side, question: string, user: string): Promise<void> {
  const request = toRequest(slashCommand(workspace, "/leak", question, { user }));
  const before = performance.now();
  const response = await send(port, request);
  await response.text();
  acknowledged.push(performance.now() - before);
  const seen = await workspace.until(() => workspace.ephemerals.pop());
  answered.push(performance.now() - before);
  if (response.status !== 200 || seen.user !== user) throw new Error(`A command was answered with ${response.status}.`);
}

function table([bot, bare]: readonly [Side, Side]): string {
  const row = (name: string, of: (side: Side) => readonly number[]) => {
    const [bot50 = 0, bot99 = 0, bare50 = 0, bare99 = 0] = [bot, bare].flatMap((side) =>
      [0.5, 0.99].map((share) => quantile(of(side).slice(WARM_UP), share)),
    );
    return [
      name,
      `${bot50.toFixed(2)} / ${bare50.toFixed(2)}`,
      (bot50 / bare50).toFixed(2),
      `${bot99.toFixed(2)} / ${bare99.toFixed(2)}`,
      (bot99 / bare99).toFixed(2),
    ];
  };
  return lines([
    ["", "p50 ms", "ratio", "p99 ms", "ratio", "of p50 the answer itself"],
    row("acknowledged", ({ acknowledged }) => acknowledged),
    [...row("answered", ({ answered }) => answered), quantile(bot.answering.slice(WARM_UP), 0.5).toFixed(2)],
  ]);
}
