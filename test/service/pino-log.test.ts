import { PassThrough } from "node:stream";
import pretty from "pino-pretty";
import { createPinoLog, FOR_READING } from "../../src/service/pino-log.ts";

function logged(level: string, secrets: readonly string[] = []) {
  const lines: string[] = [];
  return { lines, log: createPinoLog({ level, secrets, stream: { write: (line) => lines.push(line) } }) };
}

describe("the log", () => {
  test("writes one line of JSON an event, with its level and a time in UTC", () => {
    const { lines, log } = logged("info");
    log.warn("slack.reconnecting", { attempt: 2, reason: "two\nlines" });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.indexOf("\n")).toBe((lines[0]?.length ?? 0) - 1);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: "slack.reconnecting",
      attempt: 2,
      reason: "two\nlines",
    });
  });

  test.each([
    ["error", ["error"]],
    ["warn", ["warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["debug", ["debug", "info", "warn", "error"]],
  ])("at level %s writes %j", (level, written) => {
    const { lines, log } = logged(level);
    for (const each of ["debug", "info", "warn", "error"] as const) log[each]("an.event");
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(written);
  });

  test("is for reading in a terminal: an event a line, which begins with it", () => {
    const destination = new PassThrough();
    const log = createPinoLog({ level: "info", secrets: [], stream: pretty({ ...FOR_READING, colorize: false, destination }) });
    log.warn("service.start-failed", { platform: "discord", error: "Error" });
    expect(String(destination.read())).toMatch(/^\[[\d:.]+\] WARN: service\.start-failed \{"platform":"discord","error":"Error"\}\n$/);
  });

  test("hides secrets, those it was told and those it knows by their shape", () => {
    const { lines, log } = logged("debug", ["made-up-secret"]);
    log.debug("discord.refused", { reason: "made-up-secret and xoxb-123456789012-abcDEF" });
    expect(JSON.parse(lines[0] ?? "").reason).toBe("[hidden] and [hidden]");
  });
});
