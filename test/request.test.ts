import fc from "fast-check";
import { decodeRequest, encodeRequest, LONGEST_CODE } from "../src/request.ts";

describe("a request in a button", () => {
  test("comes out as it went in, or does not fit", () => {
    const request = fc.record({ command: fc.string(), options: fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 3 }) });
    fc.assert(
      fc.property(request, ({ command, options }) => {
        const code = encodeRequest({ command, options });
        if (code === undefined) expect(JSON.stringify([command, ...Object.entries(options).flat()]).length).toBeGreaterThan(LONGEST_CODE);
        else expect(Object.entries(decodeRequest(code)?.options ?? {})).toEqual(Object.entries(options));
      }),
    );
  });

  test("carries a question of sixty letters", () => {
    expect(encodeRequest({ command: "ask", options: { question: "q".repeat(60) } })).toBeDefined();
    expect(encodeRequest({ command: "ask", options: { question: "q".repeat(90) } })).toBeUndefined();
  });

  test.each(["", "ask", "{}", "null", "[]", "[1]", '["ask","question"]', '["ask",["question"]]', "\ud83d"])("is none in %j", (code) => {
    expect(decodeRequest(code)).toBeUndefined();
  });

  test("is none in any text, without an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["undefined", "object"]).toContain(typeof decodeRequest(text));
      }),
    );
  });
});
