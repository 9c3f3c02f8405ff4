import fc from "fast-check";
import { scrub } from "../src/scrub.ts";

/** Made up, in the shapes that the platforms give them. */
const SECRETS: readonly (readonly [what: string, line: string, secret: string])[] = [
  ["Slack's bot token", "token xoxb-123456789012-abcDEF was refused", "xoxb-123456789012-abcDEF"],
  ["Slack's app-level token", '{"at":"xapp-1-A012-345-abcdef"}', "A012-345-abcdef"],
  ["a rotating token of Slack's", "xoxe.xoxb-1-abcdefgh", "1-abcdefgh"],
  ["a Discord bot token", `login with ${"MTAwMDAwMDAwMDAwMDAwMDAx"}.${"Gabcde"}.${"x".repeat(38)} failed`, "Gabcde"],
  ["an interaction's token", "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg==", "MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg"],
  ["an interaction's token in a path", "POST /api/v10/interactions/123456789012345678/abcDEF_ghi-jkl/callback", "abcDEF_ghi-jkl"],
  ["a webhook's token in a path", "PATCH https://discord.com/api/webhooks/123456789012345678/abcDEF_ghi/messages/@original", "abcDEF_ghi"],
  ["Slack's address to answer at", '{"url":"https://hooks.slack.com/commands/T012/345/abcDEF"}', "T012/345/abcDEF"],
  ["an authorization header", "authorization: Bot abcdefghijkl", "abcdefghijkl"],
  ["a field named token", '{"interaction_token":"plain \\" words","id":1}', "words"],
  ["a field named response_url", '{"response_url":"http://127.0.0.1:5/answer/1"}', "/answer/1"],
  ["a field named trigger_id", '{"trigger_id":"12.34.abc"}', "12.34.abc"],
];

describe("scrub", () => {
  test.each(SECRETS)("hides %s", (_, line, secret) => {
    expect(line).toContain(secret);
    expect(scrub(line)).not.toContain(secret);
    expect(scrub(line)).toContain("[hidden]");
  });

  test("hides a configured secret of any shape, wherever it stands", () => {
    expect(scrub('{"error":"Wrong hunter2, hunter2!"}', ["hunter2", ""])).toBe('{"error":"Wrong [hidden], [hidden]!"}');
  });

  test("leaves a line of the log as it is", () => {
    const line =
      '{"level":"info","time":"2026-01-02T03:04:05.678Z","event":"slack.connected","team":"T012AB3CD","at":"at serve (file:///srv/leak-saga/dist/src/serve.js:12:3)"}';
    expect(scrub(line)).toBe(line);
  });

  test("leaves a line of JSON one, whatever is hidden", () => {
    fc.assert(
      fc.property(fc.record({ token: fc.string({ unit: "binary" }), note: fc.string({ unit: "binary" }) }), (fields) => {
        const line = JSON.stringify(fields);
        expect(JSON.parse(scrub(line))).toMatchObject({ token: "[hidden]" });
      }),
    );
  });
});
