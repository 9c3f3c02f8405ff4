import fc from "fast-check";
import { fitted } from "../../../src/platforms/slack/fitted.ts";
import { viewOf } from "../../../src/platforms/slack/forms.ts";
import type { SlackMessage } from "../../../src/platforms/slack/render.ts";
import type { Reply } from "../../../src/reply.ts";
import { problemsOfBlocks, problemsOfView } from "./check-blocks.ts";
import { UNCUT_TEXT } from "./documented-limits.ts";
import { hostileForm, hostileReply, hostileRequest, hostileText } from "./hostile.ts";
import { buttonsOf } from "./payloads.ts";
import { readAs, textsOf } from "./read-as.ts";
import { toJson } from "./web-api.ts";

/** What Slack makes something of in mrkdwn: a mention, a link, an emoji, a quote at the start of a line, formatting. */
const LINK = /<(https?:\/\/[^\s<>|]+)\|[^<>|\n]+>/g;
const ALIVE = /[<>]|:\/\/|:[a-z0-9_+'-]+:|[*~`]|&(?!amp;|lt;|gt;)|^\s*&gt;|(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{M}\p{N}])/imu;

/** The texts of a message without what the renderer itself marks: a bold line, a quote, a link to a source. */
function dynamicTexts({ text, blocks }: SlackMessage): readonly string[] {
  const marked = [text, ...blocks.map(toJson).flatMap(textsOf)];
  return marked.map((entry) =>
    entry
      .replace(LINK, "")
      .replace(/^\*(.+)\*$/gm, "$1")
      .replace(/^>/gm, ""),
  );
}

const wanted = fc.record({
  request: hostileRequest,
  page: fc.nat(9),
  asked: hostileText,
  shareIn: fc.constantFrom("channel" as const, "thread" as const, undefined),
});

describe("whatever a reply holds and whatever was asked", () => {
  test("the message is one that Slack takes", () => {
    fc.assert(
      fc.property(hostileReply, wanted, (reply, options) => {
        const { text, blocks } = fitted(reply, options);
        expect(problemsOfBlocks(blocks)).toEqual([]);
        expect(text.length).toBeLessThanOrEqual(UNCUT_TEXT);
      }),
      { numRuns: 60 },
    );
  });

  test("the view is one that Slack takes, also where it is a form", () => {
    fc.assert(
      fc.property(hostileReply, hostileForm, wanted, (reply, form, options) => {
        expect(problemsOfView(viewOf(reply, options))).toEqual([]);
        expect(problemsOfView(viewOf({ parts: [], form }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("nothing of it comes alive", () => {
    fc.assert(
      fc.property(hostileReply, wanted, (reply, options) => {
        for (const text of dynamicTexts(fitted(reply, options))) expect(text).not.toMatch(ALIVE);
      }),
      { numRuns: 60 },
    );
  });

  test("links go to the web's addresses of the reply's own sources alone", () => {
    fc.assert(
      fc.property(hostileReply, (reply) => {
        const own = new Set(reply.parts.flatMap((part) => (part.kind === "basis" ? (part.links ?? []).map(({ url }) => hrefOf(url)) : [])));
        const { text, blocks } = fitted(reply, {});
        for (const shown of [text, ...blocks.map(toJson).flatMap(textsOf)]) {
          for (const [, address = ""] of shown.matchAll(LINK)) expect(own).toContain(hrefOf(address.replaceAll("&amp;", "&")));
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("the pages together show every item of a list, however long its texts are, and the same with the question above", () => {
  const request = { command: "timeline", options: {} };
  const item = fc.record({ text: fc.nat(1000), detail: fc.nat(500) });
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 30 }),
      fc.string({ maxLength: 300, unit: fc.constantFrom("a", "?") }),
      (sizes, asked) => {
        const items = sizes.map(({ text, detail }, at) => ({
          text: `Fact ${at}. ${"x".repeat(text)}`,
          detail: "y".repeat(detail),
          factId: `f${at}`,
        }));
        const reply: Reply = {
          parts: [
            { kind: "lead", text: "All." },
            { kind: "list", items },
            { kind: "note", text: "As of today." },
          ],
        };
        const first = fitted(reply, { request });
        const pages = Number(/Page 1 of (\d+)/.exec(first.text)?.[1] ?? 1);
        const numbersOn = (message: SlackMessage) =>
          [...readAs(message.blocks.map(toJson)).matchAll(/Fact (\d+)\./g)].map(([, number]) => Number(number));
        const all = Array.from({ length: pages }, (_, at) => numbersOn(fitted(reply, { request, page: at + 1 })));
        expect(all.flat()).toEqual(items.map((_, at) => at));
        expect(numbersOn(fitted(reply, { request, page: pages, asked }))).toEqual(all.at(-1));
      },
    ),
    { numRuns: 40 },
  );
});

function hrefOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll("|", "%7C") : "";
}

const basis = {
  kind: "basis",
  text: "Reported. Source: Dawn.",
  links: [{ label: "Dawn", url: "https://dawn.example/a?b=1&c=2" }],
} as const;

describe("a reply", () => {
  const reply: Reply = {
    parts: [
      { kind: "lead", text: "Azam Khan, as reported." },
      { kind: "claim", text: "He proposed a meeting & minutes." },
      { kind: "quote", words: "We only have to play", by: "Imran Khan to Azam Khan" },
      basis,
      { kind: "note", text: "As of today." },
    ],
    actions: [{ label: "Show sources", request: { command: "fact-sources", options: { id: "f" } } }],
  };

  test("has its lead in bold, quotes as quotes, and what it rests on smaller, with its links", () => {
    expect(fitted(reply, {}).blocks.map((block) => [block.type, ...textsOf(toJson(block))])).toEqual([
      ["section", "*Azam Khan, as reported.*"],
      ["section", "He proposed a meeting &amp; minutes."],
      ["section", ">“We only have to play”\n>Imran Khan to Azam Khan"],
      ["context", "Reported. Source: Dawn."],
      ["context", "<https://dawn.example/a?b=1&amp;c=2|Dawn>"],
      ["context", "As of today."],
      ["actions"],
    ]);
  });

  test("says the same in its text", () => {
    expect(fitted(reply, {}).text.split("\n")).toEqual([
      "Azam Khan, as reported.",
      "He proposed a meeting &amp; minutes.",
      "“We only have to play” (Imran Khan to Azam Khan)",
      "Reported. Source: Dawn.",
      "<https://dawn.example/a?b=1&amp;c=2|Dawn>",
      "As of today.",
    ]);
  });

  test("that is far too long loses its notes and its list, never its lead, its standing and its sources", () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ text: `Fact ${at}. ${"x".repeat(300)}`, factId: `f${at}` }));
    const { blocks, text } = fitted({ parts: [reply.parts[0] ?? basis, basis, { kind: "list", items }, { kind: "note", text: "n" }] }, {});
    const read = readAs(blocks.map(toJson));
    for (const kept of ["Azam Khan, as reported.", "Reported. Source: Dawn.", "Dawn", "Fact 0."]) expect(read).toContain(kept);
    expect(text.length).toBeLessThanOrEqual(UNCUT_TEXT);
    expect(read).not.toContain("Fact 59.");
  });

  test("offers each choice in full beside a short button, which a screen reader reads in full", () => {
    const label = "Did Ali Khan leave the harbour?";
    const { blocks } = fitted({ parts: [], choices: [{ label, request: { command: "ask", options: { question: label } } }] }, {});
    expect(textsOf(toJson(blocks[0]))).toEqual([`1. ${label}`]);
    expect(buttonsOf(blocks.map(toJson))).toMatchObject([{ text: { text: "Ask this" }, accessibility_label: label }]);
  });

  test("that is for one person alone cannot be shared", () => {
    const { blocks } = fitted({ ...reply, isPrivate: true }, { request: { command: "help", options: {} }, shareIn: "channel" });
    expect(JSON.stringify(blocks)).not.toContain("Share in");
  });
});
