import { spawn } from "node:child_process";
import { once } from "node:events";
import { text as textOf } from "node:stream/consumers";
import { compiled } from "../../process/compiled.ts";

type Fixture = "chat-process" | "ask-process";

function launch(fixture: Fixture, args: readonly string[] = []) {
  const child = spawn(process.execPath, [compiled(`test/platforms/console/fixtures/${fixture}.ts`), ...args], { stdio: "pipe" });
  // A child that has ended reads no more; what it printed and its code are what is tested.
  child.stdin.on("error", () => {});
  return child;
}

async function run(fixture: Fixture, input: string, args: readonly string[] = []) {
  const child = launch(fixture, args);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "close")]);
  return { stdout, stderr, code };
}

describe("the chat as a process", () => {
  it("answers what is piped in and ends with code 0", async () => {
    expect(await run("chat-process", "hello\r\n/who azam khan")).toEqual({
      stdout: "ask: hello\nReported by Dawn.\n\nwho: azam khan\nReported by Dawn.\n",
      stderr: "",
      code: 0,
    });
  });

  it("ends with code 0 where nothing is piped in", async () => {
    expect(await run("chat-process", "")).toEqual({ stdout: "", stderr: "", code: 0 });
  });
});

describe("ask as a process", () => {
  it("answers the words of its arguments", async () => {
    expect(await run("ask-process", "", ["who", "is", "it"])).toEqual({
      stdout: "ask: who is it\nReported by Dawn.\n",
      stderr: "",
      code: 0,
    });
  });

  it("answers a line while the pipe is still open", async () => {
    const child = launch("ask-process");
    child.stdout.setEncoding("utf8");
    child.stdin.write("first\n");
    expect((await once(child.stdout, "data")).join("")).toContain("ask: first");
    child.stdin.end();
    const [code] = await once(child, "close");
    expect(code).toBe(0);
  });

  it("says on standard error what is wrong with its arguments, with code 2", async () => {
    const { stdout, stderr, code } = await run("ask-process", "", ["--top", "none"]);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toContain("--top is “none”");
  });
});

describe.each<Fixture>(["chat-process", "ask-process"])("%s", (fixture) => {
  it("ends quietly with code 0 when its reader has gone", async () => {
    const child = launch(fixture);
    const stderr = textOf(child.stderr);
    const closed = once(child, "close");
    child.stdin.write("first\n");
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child.stdout, "close");
    child.stdin.write("second\nthird\n");
    expect(await closed).toEqual([0, null]);
    expect(await stderr).toBe("");
  });
});
