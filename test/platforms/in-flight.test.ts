import { createInFlight } from "../../src/platforms/in-flight.ts";

function later<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

test("nothing under way is drained at once", async () => {
  expect(await createInFlight().drained(1)).toBe(true);
});

test("waits for what is under way, well or not, and for what began meanwhile", async () => {
  const flight = createInFlight();
  const [first, second, third] = [later<number>(), later<number>(), later<number>()];
  const tracked = flight.track(first.promise);
  flight.track(second.promise).catch(() => {});
  const drained = flight.drained(60_000);
  flight.track(third.promise);
  expect(flight.count).toBe(3);
  second.reject(new Error("broken"));
  first.resolve(1);
  expect(await tracked).toBe(1);
  third.resolve(3);
  expect(await drained).toBe(true);
  expect(flight.count).toBe(0);
});

test("gives up after the longest wait", async () => {
  const flight = createInFlight();
  const never = later<number>();
  flight.track(never.promise);
  expect(await flight.drained(5)).toBe(false);
  never.resolve(0);
});
