import fc from "fast-check";
import { renderPlain, renderTerminal } from "../../../src/platforms/console/render.ts";
import type { Action, Reply } from "../../../src/reply.ts";

function asChoice(question: string): Action {
  return { label: question, request: { command: "ask", options: { question } } };
}

const REPLY: Reply = {
  parts: [
    { kind: "lead", text: "Friday." },
    { kind: "claim", text: "The hacker announced the release for Friday." },
    { kind: "quote", words: "We will release the files", by: "the hacker, allegedly" },
    { kind: "basis", text: "Alleged; reported by ANI.", links: [{ label: "ANI", url: "https://example.org/ani" }] },
    {
      kind: "list",
      title: "Also in the file:",
      items: [{ text: "There are 115 hours of audio.", detail: "Claimed." }, { text: "Eight clips leaked." }],
    },
    { kind: "note", text: "As of 28 September 2022." },
  ],
  choices: ["who leaked the audio", "is it confirmed"].map(asChoice),
};

/** Columns that letters and Chinese characters take; the tests use no others. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

describe("plain text", () => {
  it("holds every part in reading order", () => {
    expect(renderPlain(REPLY)).toBe(
      [
        "Friday.",
        "The hacker announced the release for Friday.",
        "“We will release the files” (the hacker, allegedly)",
        "Alleged; reported by ANI.",
        "  ANI: https://example.org/ani",
        "Also in the file:",
        "• There are 115 hours of audio.",
        "  Claimed.",
        "• Eight clips leaked.",
        "As of 28 September 2022.",
        "1. who leaked the audio",
        "2. is it confirmed",
      ].join("\n"),
    );
  });

  it("shows a quote without a speaker without empty brackets, and an empty part not at all", () => {
    expect(
      renderPlain({
        parts: [
          { kind: "claim", text: " " },
          { kind: "quote", words: "Words", by: "" },
        ],
      }),
    ).toBe("“Words”");
  });

  it("lets no string of a reply break out of its line", () => {
    const hostile = "a\u001b[2J\r\nb\u202e";
    const reply: Reply = {
      parts: [
        { kind: "lead", text: hostile },
        { kind: "claim", text: hostile },
        { kind: "quote", words: hostile, by: hostile },
        { kind: "basis", text: hostile, links: [{ label: hostile, url: hostile }] },
        { kind: "list", title: hostile, items: [{ text: hostile, detail: hostile }] },
        { kind: "note", text: hostile },
      ],
      choices: [asChoice(hostile)],
    };
    const lines = ["a b", "a b", "“a b” (a b)", "a b", "  a b: a b", "a b", "• a b", "  a b", "a b", "1. a b"];
    expect(renderPlain(reply).split("\n")).toEqual(lines);
    expect(renderTerminal(reply, { width: 80, colour: false }).split("\n")).toEqual([...lines, "Type 1 to ask it."]);
  });
});

describe("a terminal's text", () => {
  it("wraps at words, indents what follows a bullet and a number, and says how to choose", () => {
    expect(renderTerminal(REPLY, { width: 24, colour: false })).toBe(
      [
        "Friday.",
        "The hacker announced the",
        "release for Friday.",
        "“We will release the",
        "files” (the hacker,",
        "allegedly)",
        "Alleged; reported by",
        "ANI.",
        "  ANI: https://example.o",
        "  rg/ani",
        "Also in the file:",
        "• There are 115 hours of",
        "  audio.",
        "  Claimed.",
        "• Eight clips leaked.",
        "As of 28 September 2022.",
        "1. who leaked the audio",
        "2. is it confirmed",
        "Type a number from 1 to",
        "2 to ask it.",
      ].join("\n"),
    );
  });

  it("shows the lead bold and the basis, details and notes dim, each line by itself", () => {
    const lines = renderTerminal(REPLY, { width: 24, colour: true }).split("\n");
    expect(lines).toContain("\u001b[1mFriday.\u001b[22m");
    expect(lines).toContain("\u001b[2mAlleged; reported by\u001b[22m");
    expect(lines).toContain("\u001b[2mANI.\u001b[22m");
    expect(lines).toContain("  \u001b[2mClaimed.\u001b[22m");
    expect(lines).toContain("• Eight clips leaked.");
  });

  it("keeps Urdu words whole and in their order", () => {
    const text = "وزیر اعظم شہباز شریف کون ہے";
    const lines = renderTerminal({ parts: [{ kind: "lead", text }] }, { width: 12, colour: false }).split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
  });

  it("never writes wider than the terminal and loses no letter, whatever the text and width", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "漢", "-"), maxLength: 120 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 6, max: 40 }), (lead, item, width) => {
        const shown = renderTerminal(
          {
            parts: [
              { kind: "lead", text: lead },
              { kind: "list", items: [{ text: item }] },
            ],
          },
          { width, colour: false },
        );
        expect(Math.max(...shown.split("\n").map(columns))).toBeLessThanOrEqual(width);
        expect(shown.replace(/[\s•]/g, "")).toBe((lead + item).replace(/\s/g, ""));
      }),
    );
  });
});
