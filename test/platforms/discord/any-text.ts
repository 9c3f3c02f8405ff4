import fc from "fast-check";

/** What somebody would write who wants the bot to ping, format or link, or to break a limit. */
const MEAN = [
  "@everyone",
  "@here",
  "<@123456789012345678>",
  "<@&1>",
  "<#1>",
  "<t:1664512200:R>",
  "</leak ask:1>",
  "<:e:1>",
  ":smile:",
  "https://x.y/z",
  "discord.gg/x",
  "[a](https://x.y)",
  "**",
  "__",
  "||",
  "~~",
  "`",
  "```",
  "\n# ",
  "\n-# ",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\\",
  "\u202E",
  "\u0000",
  "\uD83D",
  "👨‍👩‍👧‍👦",
  "عمران خان",
  "e\u0301",
  " ",
];

/** Any text: hostile pieces, characters of all planes, and long ones of either. */
export const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...MEAN), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 20 })
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...MEAN, "a", "word "), fc.integer({ min: 1, max: 3000 })).map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: "binary", maxLength: 200 }),
);
