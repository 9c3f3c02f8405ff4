import { createBot } from "../../src/bot.ts";
import { UserError } from "../../src/errors.ts";
import type { Log, LogFields } from "../../src/log.ts";
import type { Platform } from "../../src/platforms/platform.ts";
import { readinessOf } from "../../src/service/readiness.ts";
import { createService } from "../../src/service/service.ts";
import { openSaga } from "../library.ts";

const library = openSaga();
const bot = createBot({ commands: [], library: () => library, clock: () => new Date(), onFailure: () => undefined });

function memoryLog() {
  const events: (LogFields & { readonly event: string })[] = [];
  const note = (event: string, fields?: LogFields) => events.push({ event, ...fields });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  return { events, log };
}

/** A platform whose starts go as told, one after the other; the last one for all that follow. */
function scripted(name: string, starts: readonly (() => Promise<void>)[], stop: () => Promise<void> = () => Promise.resolve()) {
  let tries = 0;
  let isConnected = false;
  return {
    name,
    tries: () => tries,
    create(): Platform {
      return {
        name,
        async start() {
          tries++;
          await starts[Math.min(tries, starts.length) - 1]?.();
          isConnected = true;
        },
        stop,
        isConnected: () => isConnected,
        correct: async () => "done" as const,
      };
    },
  };
}

const works = () => Promise.resolve();
const unreachable = () => Promise.reject(new Error("connect ECONNREFUSED"));
const misconfigured = () => Promise.reject(new UserError("DISCORD_TOKEN is not valid."));

describe("the service", () => {
  test("serves every platform", async () => {
    const service = createService([scripted("discord", [works]), scripted("slack", [works])], bot, memoryLog().log);
    expect(await service.start()).toBe(2);
    expect(service.states()).toEqual([
      { name: "discord", isConnected: true },
      { name: "slack", isConnected: true },
    ]);
  });

  test("gives up a platform that is configured wrongly, once, with its reason, and serves the other", async () => {
    const { events, log } = memoryLog();
    const discord = scripted("discord", [misconfigured]);
    const service = createService([discord, scripted("slack", [works])], bot, log);
    expect(await service.start()).toBe(1);
    expect(discord.tries()).toBe(1);
    expect(events).toContainEqual({ event: "service.gave-up", platform: "discord", reason: "DISCORD_TOKEN is not valid." });
  });

  test("tries a platform that is out of reach again, from the beginning", async () => {
    const { events, log } = memoryLog();
    const slack = scripted("slack", [unreachable, works]);
    const service = createService([slack], bot, log);
    expect(await service.start()).toBe(1);
    expect(slack.tries()).toBe(2);
    expect(events).toEqual([expect.objectContaining({ event: "service.start-failed", platform: "slack", error: "Error" })]);
  });

  test("stops trying when it is stopped", async () => {
    const service = createService([scripted("slack", [unreachable])], bot, memoryLog().log);
    const started = service.start();
    expect(await service.stop(1000)).toBe(true);
    expect(await started).toBe(0);
  });

  test("is not ready as soon as it is told to stop", async () => {
    const service = createService([scripted("slack", [works])], bot, memoryLog().log);
    await service.start();
    const data = { facts: 68, revision: "22bf074", isStale: false, unwritable: [] };
    expect(readinessOf(service, data)).toMatchObject({ isReady: true, isStopping: false });
    const stopped = service.stop(1000);
    expect(readinessOf(service, data)).toMatchObject({ isReady: false, isStopping: true });
    expect(await stopped).toBe(true);
  });

  test("stops every platform, though one fails to, and says which", async () => {
    const { events, log } = memoryLog();
    const stops: string[] = [];
    const entries = [
      scripted("discord", [works], () => Promise.reject(new Error("gone"))),
      scripted("slack", [works], async () => {
        stops.push("slack");
      }),
    ];
    const service = createService(entries, bot, log);
    await service.start();
    expect(await service.stop(1000)).toBe(true);
    expect(stops).toEqual(["slack"]);
    expect(events).toContainEqual(expect.objectContaining({ event: "service.stop-failed", platform: "discord" }));
  });

  test("waits no longer than it was told for a platform that does not end", async () => {
    const service = createService([scripted("slack", [works], () => new Promise(() => undefined))], bot, memoryLog().log);
    await service.start();
    expect(await service.stop(20)).toBe(false);
  });

  test("hands out the platform that serves, to correct what it said", async () => {
    const service = createService([scripted("slack", [works])], bot, memoryLog().log);
    await service.start();
    expect(
      await service
        .platform("slack")
        ?.correct({ place: "C1/1.2", request: { command: "help", options: {} }, isAsked: false }, { parts: [] }),
    ).toBe("done");
    expect(service.platform("discord")).toBeUndefined();
  });
});
