import fc from "fast-check";
import { escapePlain } from "../../../src/platforms/slack/escape.ts";
import { mentions, readText } from "../../../src/platforms/slack/read-text.ts";

test.each([
  ["<@U0BOT> when is the release?", "when is the release?"],
  ["hey <@U0BOT|saga>, and when?", "hey saga, and when?"],
  ["what did <@U0OTHER> say in <#C0NEWS|news> to <!here>", "what did say in #news to"],
  ["see <https://dawn.example/a|Dawn> and <https://dawn.example/b>", "see Dawn and https://dawn.example/b"],
  ["a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"],
  ["two\nlines\tand  more", "two lines and more"],
  ["", ""],
])("reads %j as %j", (written, read) => {
  expect(readText(written)).toBe(read);
});

test("reads back what was escaped, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(readText(escapePlain(text))).toBe(text.replace(/\s+/g, " ").trim());
    }),
  );
});

test("knows a mention of the bot from one of somebody else", () => {
  expect([mentions("<@U0BOT> x", "U0BOT"), mentions("x <@U0BOT|saga>", "U0BOT"), mentions("<@U0BOTTLE>", "U0BOT")]).toEqual([
    true,
    true,
    false,
  ]);
});
