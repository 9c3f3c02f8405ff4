import fc from "fast-check";
import { clean } from "../../../src/platforms/clean.ts";
import { escapeMarkup, link } from "../../../src/platforms/discord/escape.ts";
import { anyText } from "./any-text.ts";
import { liveMarkup } from "./live-markup.ts";

describe("an escaped text", () => {
  test.each([
    ["**bold** _it_ `code` ~~gone~~ ||hidden||"],
    ["<@123> <@!123> <@&123> <#123> <t:1664512200:R> </leak ask:1> <:e:1> <a:e:1> <id:browse> <https://x.y>"],
    ["@everyone @here @Everyone"],
    [":smile: :100: a:b:c"],
    ["https://x.y http://x.y steam://run discord://x HTTPS://X.Y"],
    ["# heading"],
    ["## heading"],
    ["-# small"],
    ["> quote"],
    [">>> quote"],
    ["- item"],
    ["+ item"],
    ["* item"],
    ["1. item"],
    ["23) item"],
    ["   - item"],
    ["[label](https://x.y)"],
    ["```js\ncode\n```"],
    ["\\*not\\*"],
    ["a\n# heading\n> quote"],
  ])("is not live: %j", (text) => {
    expect(liveMarkup(escapeMarkup(text))).toEqual([]);
  });

  test("shows the text as it is", () => {
    expect(escapeMarkup('On 30 September, 9:30 am: "Let\'s play with it." (PTI-led)')).toBe(
      'On 30 September, 9:30 am: "Let\'s play with it." (PTI-led)',
    );
  });

  test("is never live, and shows the text, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkup(text);
        expect(liveMarkup(escaped)).toEqual([]);
        const shown = escaped.replace(/\\([^0-9A-Za-z\s])/g, "$1").replaceAll("@\u200Beveryone", "@everyone");
        expect(shown.replaceAll("\u200B", "")).toBe(clean(text).replaceAll("\u200B", ""));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a link", () => {
  test("has the label, and an address that ends where it should", () => {
    expect(link("ANI", "https://example.org/a_b?q=(1)")).toBe("[ANI](<https://example.org/a_b?q=%281%29>)");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "no address", "", "ftp://x.y"])(
    "to no web page is its label alone: %j",
    (address) => {
      expect(link("ANI", address)).toBe("ANI");
    },
  );

  test("holds nothing live but itself, whatever the label and the address", () => {
    fc.assert(
      fc.property(anyText, fc.oneof(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true })), (label, address) => {
        const [, shown = "", url = ""] = /^\[(.*)\]\(<([^<>()\s\\]*)>\)$/.exec(link(label, address)) ?? [
          "",
          link(label, address),
          "https://x",
        ];
        expect(liveMarkup(shown)).toEqual([]);
        expect(url).toMatch(/^https?:/);
      }),
    );
  });
});
