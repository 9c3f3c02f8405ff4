import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A line of the log. */
export type Line = Readonly<Record<string, string | number | boolean>> & { readonly level: string; readonly event: string };

/** The program as a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** What it logged so far. */
  readonly lines: readonly Line[];
  /** What it wrote besides. */
  readonly said: readonly string[];
  /** Resolves with the first line, logged already or later, that the event names and the test takes. Rejects where the process ends without one. */
  logged(event: string, isIt?: (line: Line) => boolean): Promise<Line>;
  /** The exit code, once it has ended and everything it wrote was read; the signal's name where one ended it. */
  readonly ended: Promise<number | string>;
}

export interface Launch {
  readonly main: string;
  /** All that it knows of the environment, besides PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly nodeArgs?: readonly string[];
  readonly cwd?: string;
  readonly stdio?: StdioOptions;
  /** The user that it runs as; ours where left out. */
  readonly uid?: number;
}

export function launch({
  main,
  env = {},
  args = [],
  nodeArgs = [],
  cwd = process.cwd(),
  stdio = ["ignore", "pipe", "pipe"],
  uid,
}: Launch): Running {
  const child = spawn(process.execPath, [...nodeArgs, main, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio,
    ...(uid !== undefined && { uid }),
  });
  const lines: Line[] = [];
  const said: string[] = [];
  const waiting = new Set<() => void>();
  let isOver = false;
  const look = () => {
    for (const each of waiting) each();
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (text) => {
      const line = asLine(text);
      if (line) lines.push(line);
      else said.push(text);
      look();
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => {
      isOver = true;
      resolve(code ?? signal ?? "");
      look();
    });
  });
  return {
    child,
    lines,
    said,
    ended,
    logged(event, isIt = () => true) {
      return new Promise((resolve, reject) => {
        const each = () => {
          const line = lines.find((logged) => logged.event === event && isIt(logged));
          if (!line && !isOver) return;
          waiting.delete(each);
          if (line) resolve(line);
          else reject(new Error(`It ended without ${event}:\n${[...said, ...lines.map((logged) => JSON.stringify(logged))].join("\n")}`));
        };
        waiting.add(each);
        each();
      });
    },
  };
}

function asLine(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

function isLine(value: unknown): value is Line {
  return typeof value === "object" && value !== null && "level" in value && "event" in value;
}
