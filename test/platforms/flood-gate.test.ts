import { createFloodGate } from "../../src/platforms/flood-gate.ts";

function gate() {
  let time = 1_000_000;
  return { gate: createFloodGate(() => time), wait: (ms: number) => (time += ms) };
}

test("five questions pass, the sixth is told to wait once, then nothing is said", () => {
  const { gate: flood } = gate();
  expect(Array.from({ length: 8 }, () => flood.ask("a"))).toEqual(["pass", "pass", "pass", "pass", "pass", "notice", "silence", "silence"]);
});

test("one person's flood does not keep another from asking", () => {
  const { gate: flood } = gate();
  for (let at = 0; at < 9; at++) flood.ask("a");
  expect(flood.ask("b")).toBe("pass");
});

test("whoever waited may ask again, and is told again", () => {
  const { gate: flood, wait } = gate();
  for (let at = 0; at < 9; at++) flood.ask("a");
  wait(10_000);
  expect(Array.from({ length: 7 }, () => flood.ask("a"))).toEqual(["pass", "pass", "pass", "pass", "pass", "notice", "silence"]);
});

test("somebody who asks slowly is never stopped", () => {
  const { gate: flood, wait } = gate();
  const passages = Array.from({ length: 50 }, () => {
    wait(2_000);
    return flood.ask("a");
  });
  expect(new Set(passages)).toEqual(new Set(["pass"]));
});

test("a clock that was set back stops nobody for good", () => {
  const { gate: flood, wait } = gate();
  for (let at = 0; at < 6; at++) flood.ask("a");
  wait(-500_000);
  expect(flood.ask("a")).toBe("pass");
});
