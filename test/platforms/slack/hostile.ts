import fc from "fast-check";
import type { Form, FormField } from "../../../src/form.ts";
import type { Part, Reply } from "../../../src/reply.ts";

const attack = fc.constantFrom(
  "<!channel>",
  "<!here|here>",
  "<@U0READER>",
  "<#C0NEWS>",
  "<!subteam^S1>",
  "<https://evil.example|the source>",
  "https://evil.example/x",
  "mailto:a@evil.example",
  "*bold*",
  "_italic_",
  "~struck~",
  "`code`",
  "```",
  "> quote",
  "&gt; quote",
  ":smile:",
  ":+1:",
  "&lt;!channel&gt;",
  "&",
  "<",
  ">",
  "|",
  "@everyone",
  "\n",
  "\u2028",
  "\u202e",
  "\ud800",
  "👨‍👩‍👧",
  "وزیرِ اعظم",
);

/** A text from a file or a person that means no good; as long as Slack's limits and longer. */
export const hostileText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.oneof(attack, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 12 }).map((pieces) => pieces.join("")),
  },
  { weight: 1, arbitrary: fc.tuple(attack, fc.nat(6000)).map(([piece, length]) => piece.repeat(length / piece.length + 1)) },
);

const webAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  hostileText,
  fc.constantFrom("javascript:alert(1)", "http://x|<!channel>", "https://a.example/?a=1&b=<c>"),
);

const request = fc.record({
  command: fc.constantFrom("ask", "fact", "timeline"),
  options: fc.dictionary(fc.constantFrom("question", "id"), hostileText),
});
const action = fc.record({ label: hostileText, request });

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constantFrom("lead" as const, "claim" as const, "note" as const), text: hostileText }),
  fc.record({ kind: fc.constant("quote" as const), words: hostileText, by: hostileText }),
  fc.record({
    kind: fc.constant("basis" as const),
    text: hostileText,
    links: fc.array(fc.record({ label: hostileText, url: webAddress }), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    title: hostileText,
    items: fc.array(
      fc.oneof(
        fc.record({ text: hostileText }),
        fc.record({ text: hostileText, detail: hostileText, factId: fc.constant("f") }),
        fc.record({ text: hostileText, detail: hostileText }),
      ),
      {
        maxLength: 60,
      },
    ),
  }),
);

/** A reply of any kind and length, made of such texts. */
export const hostileReply: fc.Arbitrary<Reply> = fc.record({
  parts: fc.array(part, { maxLength: 12 }),
  choices: fc.array(action, { maxLength: 12 }),
  actions: fc.array(action, { maxLength: 12 }),
});

export const hostileRequest = request;

const choice = fc.record({ value: fc.stringMatching(/^[\w.-]{1,64}$/), label: hostileText });

const field: fc.Arbitrary<FormField> = fc.record(
  {
    name: fc.stringMatching(/^[a-z]{1,20}$/),
    label: hostileText,
    kind: fc.constantFrom("line" as const, "text" as const, "choice" as const),
    choices: fc.uniqueArray(choice, { maxLength: 25, selector: ({ value }) => value }),
    value: hostileText,
    isRequired: fc.boolean(),
    hint: hostileText,
    longest: fc.integer({ min: 1, max: 3000 }),
    error: hostileText,
  },
  { requiredKeys: ["name", "label", "kind", "isRequired", "longest"] },
);

/** A form whose every text is such a one. */
export const hostileForm: fc.Arbitrary<Form> = fc.record({
  title: hostileText,
  fields: fc.uniqueArray(field, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
  submit: fc.constant({ command: "add", options: {} }),
});
