/** Work in lanes: what is in the same lane runs one after the other, in the order it came; lanes do not wait for each other. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
}

/** Holds nothing of a lane in which all is done. */
export function createLanes(): Lanes {
  const ends = new Map<string, Promise<unknown>>();
  return {
    run(lane, work) {
      const before = ends.get(lane) ?? Promise.resolve();
      const done = before.then(work, work);
      ends.set(lane, done);
      const leave = () => {
        if (ends.get(lane) === done) ends.delete(lane);
      };
      done.then(leave, leave);
      return done;
    },
  };
}
