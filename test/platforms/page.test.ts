import fc from "fast-check";
import { fittingPage, pageOf } from "../../src/platforms/page.ts";
import type { Part, Reply } from "../../src/reply.ts";

function list(count: number, name: string): Part {
  return { kind: "list", title: name, items: Array.from({ length: count }, (_, at) => ({ text: `${name} ${at}` })) };
}

function itemsOf({ parts }: Reply): readonly string[] {
  return parts.flatMap((part) => (part.kind === "list" ? part.items.map(({ text }) => text) : []));
}

const reply: Reply = {
  parts: [{ kind: "lead", text: "All." }, list(4, "people"), list(3, "groups"), { kind: "note", text: "As of today." }],
};

test("the pages together hold every item once, in order, and each the rest of the reply", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), (size) => {
      const { pages } = pageOf(reply, 1, size);
      const all = Array.from({ length: pages }, (_, at) => pageOf(reply, at + 1, size).reply);
      expect(all.flatMap(itemsOf)).toEqual(itemsOf(reply));
      for (const page of all) {
        expect(itemsOf(page).length).toBeLessThanOrEqual(size);
        expect([page.parts[0], page.parts.at(-1)]).toEqual([reply.parts[0], reply.parts.at(-1)]);
      }
    }),
  );
});

test("a list that has nothing on the page is left out with its title", () => {
  expect(pageOf(reply, 2, 4).reply.parts.flatMap((part) => (part.kind === "list" ? [part.title] : []))).toEqual(["groups"]);
});

test.each([0, -3, 99, Number.NaN, 2.7])("page %d is one that there is", (page) => {
  const shown = pageOf(reply, page, 4);
  expect([1, 2]).toContain(shown.page);
  expect(itemsOf(shown.reply).length).toBeGreaterThan(0);
});

test("a short reply stays as it is", () => {
  expect(pageOf(reply, 1, 10)).toEqual({ reply, page: 1, pages: 1 });
});

test("pages are as large as every one of them fits, and have one item where none does", () => {
  const hasAtMost = (most: number) => (one: { readonly reply: Reply }) => itemsOf(one.reply).length <= most;
  expect(fittingPage(reply, 2, [5, 3, 2], hasAtMost(3))).toEqual(pageOf(reply, 2, 3));
  expect(fittingPage(reply, 7, [5, 3, 2], hasAtMost(0))).toEqual(pageOf(reply, 7, 1));
});
