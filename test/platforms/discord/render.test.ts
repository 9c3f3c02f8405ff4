import fc from "fast-check";
import { renderReply, type View } from "../../../src/platforms/discord/render.ts";
import type { Reply } from "../../../src/reply.ts";
import { anyText } from "./any-text.ts";
import { liveMarkup } from "./live-markup.ts";
import { messageProblems } from "./loopback/limits.ts";
import { type Shown, shownOf } from "./loopback/shown.ts";

const VIEW: View = { request: { command: "timeline", options: {} }, page: 1, canShare: false };

function show(reply: Reply, view: Partial<View> = {}): Shown {
  const components = renderReply(reply, { ...VIEW, ...view });
  const body = { components, flags: 1 << 15, allowed_mentions: { parse: [] } };
  expect(messageProblems(JSON.parse(JSON.stringify(body)))).toEqual([]);
  return shownOf({ id: "1", channelId: "2", content: "", components, flags: 0, edits: 0, isDeleted: false, isPrivate: false });
}

function listOfItems(count: number, text = "An item that is long enough to be told on a line of its own, and a little longer"): Reply {
  const items = Array.from({ length: count }, (_, at) => ({ text: `${at + 1}: ${text}`, detail: "Reported." }));
  return {
    parts: [
      { kind: "lead", text: "A list." },
      { kind: "list", items },
      { kind: "note", text: "As of today." },
    ],
  };
}

describe("a reply", () => {
  test("is the answer in bold, the claim, the words as a quote, what it rests on, and the rest small", () => {
    const shown = show({
      parts: [
        { kind: "lead", text: "On Friday." },
        { kind: "claim", text: "The lock broke on Friday." },
        { kind: "quote", words: "It broke.", by: "the keeper" },
        {
          kind: "basis",
          text: "Reported. Source: The Evening Post.",
          links: [{ label: "The Evening Post", url: "https://example.org/1" }],
        },
        { kind: "list", title: "Also:", items: [{ text: "A boat sank.", detail: "Alleged." }] },
        { kind: "note", text: "As of 1 May 2022." },
      ],
    });
    expect(shown.text.split("\n")).toEqual([
      "**On Friday.**",
      "The lock broke on Friday.",
      "> “It broke.”",
      "> the keeper",
      "Reported. Source: The Evening Post.",
      "-# [The Evening Post](<https://example.org/1>)",
      "**Also:**",
      "- A boat sank.",
      "-# Alleged.",
      "-# As of 1 May 2022.",
    ]);
  });

  test("of nothing says so", () => {
    expect(show({ parts: [] }).text).toBe("Nothing to show.");
    expect(show({ parts: [{ kind: "lead", text: "  \u0000" }] }).text).toBe("Nothing to show.");
  });

  test("keeps the lead, the standing and the source, however long the rest is", () => {
    const long = "word ".repeat(2000);
    const basis = "Alleged, not confirmed. Source: The News International, quoted by ANI.";
    const shown = show({
      parts: [
        { kind: "lead", text: "Yes, as alleged." },
        { kind: "claim", text: long },
        { kind: "quote", words: long, by: "somebody" },
        { kind: "basis", text: basis },
        { kind: "list", items: [{ text: long }] },
        { kind: "note", text: long },
      ],
    });
    expect(shown.text).toContain("**Yes, as alleged.**");
    expect(shown.text).toContain(basis);
  });

  test("is never cut within what a reader sees as one character", () => {
    const family = "👨‍👩‍👧‍👦";
    const { text } = show({ parts: [{ kind: "lead", text: family.repeat(1000) }] });
    const shown = text.replace(/^\*\*|\*\*$/g, "").replace(/…$/, "");
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.replaceAll(family, "")).toBe("");
  });

  test("may be of any text and any length, and keeps every limit without anything live in it", () => {
    const item = fc.record({ text: anyText, detail: anyText });
    const part = fc.oneof(
      fc.record({ kind: fc.constantFrom("lead", "claim", "note"), text: anyText }),
      fc.record({ kind: fc.constant("quote"), words: anyText, by: anyText }),
      fc.record({
        kind: fc.constant("basis"),
        text: anyText,
        links: fc.array(fc.record({ label: anyText, url: fc.oneof(anyText, fc.webUrl()) }), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("list"), title: anyText, items: fc.array(item, { maxLength: 20 }) }),
    );
    const action = fc.record({
      label: anyText,
      request: fc.record({ command: fc.constantFrom("ask", "fact"), options: fc.dictionary(fc.constantFrom("id", "question"), anyText) }),
    });
    const reply = fc.record({
      parts: fc.array(part, { maxLength: 12 }),
      choices: fc.array(action, { maxLength: 30 }),
      actions: fc.array(action, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(reply, anyText, fc.integer({ min: 0, max: 40 }), fc.boolean(), (given, asked, page, canShare) => {
        const shown = show(given as Reply, { asked, page, canShare });
        for (const line of shown.text.split("\n")) {
          const bare = line.replace(/^(?:-# (?:Asked: )?|> |- )/, "").replace(/^\*\*(.*)\*\*$/, "$1");
          expect([line, liveMarkup(bare.replace(/^\[(.*)\]\(<[^<>()\s\\]*>\)$/, "$1"))]).toEqual([line, []]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("a list", () => {
  test("that is short is shown whole", () => {
    const shown = show(listOfItems(10));
    expect(shown.text.match(/^- /gm)).toHaveLength(10);
    expect(shown.buttons).toEqual([]);
  });

  test("that is long comes in pages, each with its number and the way on", () => {
    const pages = [1, 2, 3, 4].map((page) => show(listOfItems(24), { page }));
    expect(pages.map(({ text }) => text.match(/^- /gm)?.length)).toEqual([6, 6, 6, 6]);
    expect(pages.map(({ text }) => text.split("\n").at(-1))).toEqual([
      "-# Page 1 of 4",
      "-# Page 2 of 4",
      "-# Page 3 of 4",
      "-# Page 4 of 4",
    ]);
    expect(pages.map(({ buttons }) => buttons.map(({ label }) => label).join(" | "))).toEqual([
      "Next page",
      "Previous page | Next page",
      "Previous page | Next page",
      "Previous page",
    ]);
  });

  test("of long items has fewer of them on a page, and loses none", () => {
    const reply = listOfItems(9, "long ".repeat(250));
    const first = show(reply);
    const count = Number(/Page 1 of (\d+)/.exec(first.text)?.[1]);
    const items = Array.from({ length: count }, (_, at) => show(reply, { page: at + 1 }).text.match(/^- (\d+):/gm) ?? []).flat();
    expect(items).toEqual(Array.from({ length: 9 }, (_, at) => `- ${at + 1}:`));
  });

  test("shows its nearest page where it has become shorter", () => {
    expect(show(listOfItems(24), { page: 99 }).text).toContain("Page 4 of 4");
    expect(show(listOfItems(24), { page: 0 }).text).toContain("Page 1 of 4");
  });

  test("whose request no button carries says that there is more", () => {
    const shown = show(listOfItems(24), { request: { command: "timeline", options: { topic: "x".repeat(200) } } });
    expect(shown.buttons).toEqual([]);
    expect(shown.text).toContain("The first of 4 pages. Ask for something narrower to see the rest.");
  });
});

describe("a choice", () => {
  test("whose request no button carries is still told", () => {
    const shown = show({
      parts: [{ kind: "lead", text: "Which one?" }],
      choices: [
        { label: "The short one", request: { command: "ask", options: { question: "short" } } },
        { label: "The long one", request: { command: "ask", options: { question: "x".repeat(200) } } },
      ],
    });
    expect(shown.buttons.map(({ label }) => label)).toEqual(["The short one"]);
    expect(shown.text).toContain("- The long one");
  });
});
