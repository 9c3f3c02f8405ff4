import { readFileSync } from "node:fs";
import { errorFields } from "../src/log.ts";

const QUESTION = "who told the prime minister about the hacking";

function thrownBy(deed: () => unknown): unknown {
  try {
    deed();
  } catch (error) {
    return error;
  }
  throw new Error("It threw nothing.");
}

describe("what is logged of an error", () => {
  test("is its name, code, status, method and route, and where it was thrown", () => {
    const error = Object.assign(new Error("Invalid Form Body"), {
      name: "DiscordAPIError[50035]",
      code: 50035,
      status: 400,
      method: "POST",
      route: "/channels/:id/messages",
    });
    const fields = errorFields(error);
    expect(fields).toMatchObject({
      error: "DiscordAPIError[50035]",
      code: 50035,
      status: 400,
      method: "POST",
      route: "/channels/:id/messages",
    });
    expect(fields.at).toMatch(/^at .*log\.test\.ts/);
  });

  test("is not where it was thrown where the network or the disk failed: nobody mends that in the program", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    for (const error of [refused, new Error("fetch failed", { cause: refused }), thrownBy(() => readFileSync("no-such-file"))])
      expect(errorFields(error).at).toBeUndefined();
    expect(errorFields(thrownBy(() => Buffer.alloc(Number.NaN)))).toMatchObject({ code: "ERR_OUT_OF_RANGE", at: expect.any(String) });
  });

  test("names what was beneath it, by the system's word where there is one", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const request = new Error("The request failed.", { cause: new TypeError("fetch failed", { cause: refused }) });
    expect(errorFields(request).cause).toBe("ECONNREFUSED");
    expect(errorFields(new Error("The request failed.", { cause: new TypeError("x") })).cause).toBe("TypeError");
    expect(errorFields(refused).cause).toBeUndefined();
  });

  test("is never an address, a body or what else hangs from it", () => {
    const error = Object.assign(new Error(`Refused: ${QUESTION}`), {
      url: "https://discord.com/api/interactions/1/abcdef/callback",
      requestBody: { json: QUESTION },
      data: { token: "abcdef" },
    });
    expect(JSON.stringify(errorFields(error))).not.toMatch(/hacking|abcdef/);
  });

  test("is not its words where they quote what a person wrote", () => {
    expect(JSON.stringify(errorFields(thrownBy(() => JSON.parse(QUESTION))))).not.toContain("who told");
    const many = new Error(`first\n    at ${QUESTION}`);
    expect(errorFields(many).message).toBeUndefined();
  });

  test("is its words where they are the runtime's", () => {
    expect(errorFields(thrownBy(() => readFileSync("no-such-file")))).toMatchObject({
      code: "ENOENT",
      syscall: "open",
      message: expect.stringContaining("no-such-file"),
    });
    expect(errorFields(thrownBy(() => Reflect.get(Object(undefined), "x").y))).toMatchObject({
      error: "TypeError",
      message: expect.stringContaining("undefined"),
    });
  });

  test.each([["text"], [undefined], [null], [7], [{ secret: "x" }]])(
    "is only its kind where %p was thrown, which is no error",
    (thrown) => {
      expect(errorFields(thrown)).toEqual({ error: `a thrown ${typeof thrown}` });
    },
  );
});
