import type { Figures } from "./tally.ts";
import type { Vitals } from "./vitals.ts";

export interface Run {
  readonly minutes: number;
  readonly figures: readonly (Figures & { readonly name: string; readonly refused: readonly string[] })[];
  readonly vitals: readonly Vitals[];
  readonly drops: number;
  readonly saves: number;
  readonly floods: readonly { readonly name: string; readonly asked: number; readonly answers: number }[];
  readonly exitCode: number | string;
  /** Lines of the log at level error. */
  readonly errors: readonly string[];
  /** Interactions that waited until Discord took no answer any more; each is lost. */
  readonly tooLate: number;
  readonly isSound: boolean;
}

/** The run as tables: what was asked and answered, and how the process fared. */
export function report(run: Run): string {
  const rows = run.figures.map(({ name, asked, answered, doubled, lost, withdrawn, waits, refused }) => {
    const [p50, p99, longest] = [quantile(waits, 0.5), quantile(waits, 0.99), Math.max(0, ...waits)];
    return [name, asked, answered, doubled, lost, withdrawn, refused.length, `${p50} ms`, `${p99} ms`, `${longest} ms`];
  });
  const floods = run.figures.map(({ name }) => {
    const own = run.floods.filter((flood) => flood.name === name);
    return `${name}: ${own.length}, of whose ${own[0]?.asked ?? 0} questions at most ${Math.max(0, ...own.map(({ answers }) => answers))} were answered`;
  });
  return [
    table([["platform", "asked", "answered", "doubled", "lost", "cut off", "refused", "p50", "p99", "longest"], ...rows]),
    `${run.drops} connections broken, ${run.saves} saves of the file; floods by one person: ${floods.join("; ")}.`,
    "",
    table([["minute", "resident", "heap", "handles", "lag p99", "lag max", "cpu"], ...minutesOf(run.vitals)]),
    `Memory is the lowest of each minute; lag the highest. Ended with code ${run.exitCode}; ${run.errors.length} errors logged.`,
    ...(run.tooLate > 0
      ? [`${run.tooLate} Discord interactions were too late to be answered: the process had too little of the processor.`]
      : []),
    ...run.errors.slice(0, 5),
    ...run.figures.flatMap(({ refused }) => refused.slice(0, 5)),
    flatness(run),
    run.isSound ? "Sound: nothing lost, doubled or refused, and no error logged." : "Not sound.",
    "",
  ].join("\n");
}

function minutesOf(vitals: readonly Vitals[]): readonly (readonly string[])[] {
  const minutes = grouped(vitals);
  let before = 0;
  return [...minutes].map(([minute, those]) => {
    const cpu = (those.at(-1)?.cpuSeconds ?? 0) - before;
    before += cpu;
    return [
      String(minute + 1),
      `${Math.min(...those.map(({ residentMb }) => residentMb)).toFixed(0)} MB`,
      `${Math.min(...those.map(({ heapMb }) => heapMb)).toFixed(1)} MB`,
      String(Math.max(...those.map(({ handles }) => handles))),
      `${Math.max(...those.map(({ lagP99 }) => lagP99)).toFixed(1)} ms`,
      `${Math.max(...those.map(({ lagMax }) => lagMax)).toFixed(0)} ms`,
      `${cpu.toFixed(1)} s`,
    ];
  });
}

/** How much resident memory may grow from the second minute on. */
const FLAT = 1.1;

/** Whether memory stayed as it was once everything had warmed up. */
function flatness({ vitals, minutes }: Run): string {
  const lowest = [...grouped(vitals)]
    .filter(([minute]) => minute < minutes)
    .map(([, those]) => Math.min(...those.map(({ residentMb }) => residentMb)));
  const [warm, ...later] = lowest.slice(1);
  if (warm === undefined || later.length === 0) return "Too short to tell whether memory is flat: that takes three minutes.";
  const most = Math.max(...later);
  const word = most <= warm * FLAT ? "Memory was flat" : "MEMORY GREW";
  return `${word}: ${warm.toFixed(0)} MB resident in minute 2, ${most.toFixed(0)} MB at the most in those after it (${(100 * (most / warm - 1)).toFixed(0)} %).`;
}

function grouped(vitals: readonly Vitals[]): ReadonlyMap<number, readonly Vitals[]> {
  const minutes = new Map<number, Vitals[]>();
  for (const each of vitals) {
    const minute = Math.floor(each.at / 60_000);
    minutes.set(minute, [...(minutes.get(minute) ?? []), each]);
  }
  return minutes;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return `${rows.map((row) => row.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join("  ")).join("\n")}\n`;
}
