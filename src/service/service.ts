import { setTimeout as wait } from "node:timers/promises";
import type { Bot } from "../bot.ts";
import { UserError } from "../errors.ts";
import { errorFields, isOfSystem, type Log, type LogFields } from "../log.ts";
import { createBackoff } from "../platforms/backoff.ts";
import type { Platform } from "../platforms/platform.ts";

/** Serves several platforms at once; each fails, waits and comes back alone. */
export interface Service {
  /** Resolves once each platform serves or was given up; how many serve. A platform that is only out of reach is tried again for as long as it takes. */
  start(): Promise<number>;
  /** Not ready at once; stops every platform, and resolves when all have ended or `longest` ms have passed: whether all had. */
  stop(longest: number): Promise<boolean>;
  isStopping(): boolean;
  /** Whether each platform can be used now. */
  states(): readonly PlatformState[];
  /** The platform of that name, where it serves. */
  platform(name: string): Platform | undefined;
}

export interface PlatformState {
  readonly name: string;
  readonly isConnected: boolean;
}

/** A platform starts once, so each try is a new one. */
export interface PlatformEntry {
  readonly name: string;
  create(): Platform;
}

export function createService(entries: readonly PlatformEntry[], bot: Bot, log: Log): Service {
  const tried = new Map<string, Platform>();
  const stopping = new AbortController();

  async function serve({ name, create }: PlatformEntry): Promise<boolean> {
    const backoff = createBackoff();
    while (!stopping.signal.aborted) {
      const platform = create();
      tried.set(name, platform);
      try {
        await platform.start(bot);
        return true;
      } catch (error) {
        if (stopping.signal.aborted) return false;
        if (error instanceof UserError) {
          log.error("service.gave-up", { platform: name, reason: error.message });
          return false;
        }
        const ms = backoff.next();
        log.warn("service.start-failed", { platform: name, ...reasonFor(error), againInMs: ms, ...errorFields(error) });
        await wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    return false;
  }

  return {
    async start() {
      const serving = await Promise.all(entries.map(serve));
      return serving.filter(Boolean).length;
    },
    async stop(longest) {
      stopping.abort();
      const stops = [...tried].map(([name, platform]) => stopOne(name, platform, log));
      const late = new AbortController();
      const isInTime = await Promise.race([Promise.all(stops).then(() => true), wait(longest, false, { signal: late.signal })]);
      late.abort();
      return isInTime;
    },
    isStopping: () => stopping.signal.aborted,
    states: () => entries.map(({ name }) => ({ name, isConnected: tried.get(name)?.isConnected() === true })),
    platform: (name) => tried.get(name),
  };
}

function reasonFor(error: unknown): LogFields {
  if (!isOfSystem(error)) return {};
  return {
    reason: "It can't be reached, and is tried again. Check the connection and whether the platform is down: npm run doctor says more.",
  };
}

async function stopOne(name: string, platform: Platform, log: Log): Promise<void> {
  try {
    await platform.stop();
  } catch (error) {
    log.error("service.stop-failed", { platform: name, ...errorFields(error) });
  }
}
