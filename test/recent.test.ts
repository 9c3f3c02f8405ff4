import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import fc from "fast-check";
import { createRecent } from "../src/recent.ts";
import { compiled } from "./process/compiled.ts";

test("gives back what was kept last under a key", () => {
  const recent = createRecent<{ readonly text: string }>({ bytes: 1_000, most: 10 });
  recent.set("one", { text: "first" });
  recent.set("two", { text: "شہباز\n\uD800" });
  recent.set("one", { text: "second" });
  expect([recent.get("one"), recent.get("two"), recent.get("three")]).toEqual([{ text: "second" }, { text: "شہباز\n\uD800" }, undefined]);
  recent.delete("one");
  expect([recent.get("one"), recent.get("two")]).toEqual([undefined, { text: "شہباز\n\uD800" }]);
});

test("forgets what was kept longest, and keeps as many as it was made for", () => {
  const recent = createRecent<{ readonly conversation: string }>({ bytes: 100 * 70, most: 100 });
  const value = (at: number) => ({ conversation: `discord:${1_000_000_000 + at}` });
  for (let at = 0; at < 10_000; at++) recent.set(`message-${10_000 + at}`, value(at));
  const known = Array.from({ length: 10_000 }, (_, at) => at).filter((at) => recent.get(`message-${10_000 + at}`) !== undefined);
  expect(known.length).toBeGreaterThanOrEqual(100);
  expect(known).toEqual(Array.from({ length: known.length }, (_, at) => 10_000 - known.length + at));
  for (const at of known) expect(recent.get(`message-${10_000 + at}`)).toEqual(value(at));
});

test("forgets what is kept anew no sooner for what it was before", () => {
  const recent = createRecent<number>({ bytes: 300, most: 10 });
  for (let at = 0; at < 1_000; at++) {
    recent.set("kept", at);
    recent.set(`other ${at}`, at);
    expect([recent.get("kept"), recent.get(`other ${at}`)]).toEqual([at, at]);
  }
});

test("what is larger than all its room is not kept, nor what it would replace", () => {
  const recent = createRecent<string>({ bytes: 100, most: 10 });
  recent.set("one", "small");
  recent.set("one", "large".repeat(100));
  expect(recent.get("one")).toBeUndefined();
});

test("all of its memory is taken at the start, not as it is filled", async () => {
  const [bytes, most] = [128_000_000, 4_000_000];
  const args = [compiled("test/fixtures/memory-taken.ts"), String(bytes), String(most)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { taken, kept } = JSON.parse(stdout) as { readonly taken: number; readonly kept: string };
  expect(kept).toBe("kept");
  expect(taken).toBeGreaterThan(0.9 * (bytes + most * 3 * 8));
});

/** What it promises, written plainly: the newest entries, as long as their bytes fit. */
test("never gives what is another key's, or older, whatever is done", () => {
  const key = fc.constantFrom("a", "b", "c", "longer key", "ü", "d", "e", "f");
  const deed = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), key, value: fc.string({ maxLength: 40, unit: "binary" }) }),
    fc.record({ kind: fc.constant("delete" as const), key, value: fc.constant("") }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const recent = createRecent<string>({ bytes: 400, most: 4 });
      const model = new Map<string, string>();
      let last: string | undefined;
      for (const { kind, key: of, value } of deeds) {
        model.delete(of);
        if (kind === "set") {
          recent.set(of, value);
          model.set(of, value);
          last = of;
        } else {
          recent.delete(of);
          if (last === of) last = undefined;
        }
        for (const [each, kept] of model) expect([kept, undefined]).toContain(recent.get(each));
        if (last !== undefined) expect(recent.get(last)).toBe(model.get(last));
        if (kind === "delete") expect(recent.get(of)).toBeUndefined();
      }
    }),
  );
});
