import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Bot } from "../bot.ts";
import type { Invocation } from "../command.ts";
import type { Log, LogFields } from "../log.ts";
import type { Reply } from "../reply.ts";

/** What is counted, in Prometheus's format. */
export interface Metrics {
  readonly contentType: string;
  /** Everything as it stands now. */
  text(): Promise<string>;
  /** The same bot, counting. */
  observedBot(bot: Bot): Bot;
  /** The same log, counting: errors, and what connects again or is loaded again. */
  observedLog(log: Log): Log;
}

/** What a state is asked for only when somebody looks. */
export interface MeteredState {
  /** The names of all commands that there are. */
  commands(): readonly string[];
  /** Whether each platform can be used now. */
  platforms(): readonly { readonly name: string; readonly isConnected: boolean }[];
  readonly facts: () => number;
  readonly isStale: () => boolean;
  /** How many journals can't be written. */
  readonly unwritable: () => number;
}

/** Seconds: from what an answer takes here to what a platform lets one take. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** Counters carry the name of an event; the names stand in the code and are few. */
const MOST_EVENTS = 200;

export function createMetrics(state: MeteredState): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: "leak_saga_questions_total",
    help: "Questions by verdict; not_in_file is a gap in the file.",
    labelNames: ["platform", "verdict"],
    registers,
  });
  const requests = new Counter({
    name: "leak_saga_requests_total",
    help: "Everything that was asked for, questions too, by command.",
    labelNames: ["platform", "command"],
    registers,
  });
  const seconds = new Histogram({
    name: "leak_saga_answer_seconds",
    help: "Time from request to reply inside the bot.",
    labelNames: ["platform"],
    buckets: BUCKETS,
    registers,
  });
  const errors = new Counter({ name: "leak_saga_errors_total", help: "Errors in the log, by event.", labelNames: ["event"], registers });
  const connects = new Counter({
    name: "leak_saga_connects_total",
    help: "Times that a platform connected; all beyond the first are reconnects.",
    labelNames: ["platform"],
    registers,
  });
  const reloads = new Counter({
    name: "leak_saga_reloads_total",
    help: "Changes of the data file, by whether they were taken.",
    labelNames: ["outcome"],
    registers,
  });
  gauge(registry, "leak_saga_platform_connected", "1 where the platform can be used now.", ["platform"], (set) => {
    for (const { name, isConnected } of state.platforms()) set(isConnected, { platform: name });
  });
  gauge(registry, "leak_saga_facts", "Facts that answers come from.", [], (set) => set(state.facts()));
  gauge(registry, "leak_saga_data_stale", "1 where the data file on disk has mistakes and an older state of it serves.", [], (set) =>
    set(state.isStale()),
  );
  gauge(registry, "leak_saga_journals_unwritable", "Journals that the disk takes nothing of now.", [], (set) => set(state.unwritable()));

  function count({ caller, command }: Invocation, reply: Reply, isKnown: boolean, started: number): void {
    const { platform } = caller;
    requests.inc({ platform, command: isKnown ? command : "unknown" });
    seconds.observe({ platform }, (performance.now() - started) / 1000);
    if (reply.judgement) questions.inc({ platform, verdict: reply.judgement.verdict });
  }

  const seen = new Set<string>();
  function countEvent(level: keyof Log, event: string): void {
    if (level === "error") errors.inc({ event: seen.size < MOST_EVENTS || seen.has(event) ? event : "other" });
    seen.add(event);
    const [where, what] = event.split(".");
    if (what === "connected") connects.inc({ platform: where ?? "" });
    if (event === "data.reloaded") reloads.inc({ outcome: "taken" });
    if (event === "data.refused") reloads.inc({ outcome: "refused" });
  }

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observedBot(bot) {
      const known = new Set(state.commands());
      return {
        ...bot,
        async run(invocation) {
          const started = performance.now();
          const reply = await bot.run(invocation);
          count(invocation, reply, known.has(invocation.command), started);
          return reply;
        },
      };
    },
    observedLog(log) {
      const observed = (level: keyof Log) => (event: string, fields?: LogFields) => {
        countEvent(level, event);
        log[level](event, fields);
      };
      return { debug: observed("debug"), info: observed("info"), warn: observed("warn"), error: observed("error") };
    },
  };
}

type SetGauge = (value: number | boolean, labels?: Readonly<Record<string, string>>) => void;

function gauge(registry: Registry, name: string, help: string, labelNames: readonly string[], collect: (set: SetGauge) => void): void {
  new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    collect() {
      this.reset();
      collect((value, labels = {}) => this.set(labels, Number(value)));
    },
  });
}
