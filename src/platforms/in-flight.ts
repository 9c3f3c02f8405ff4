/** Counts what is under way, so that a platform can stop without cutting an answer off. */
export interface InFlight {
  /** Keeps account of some work until it ends, well or not; gives the work back. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves with true when nothing is under way any more, with false after `longest` ms. */
  drained(longest: number): Promise<boolean>;
  readonly count: number;
}

export function createInFlight(): InFlight {
  const under = new Set<Promise<unknown>>();
  return {
    track(work) {
      under.add(work);
      const forget = () => {
        under.delete(work);
      };
      work.then(forget, forget);
      return work;
    },
    async drained(longest) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), longest);
      });
      try {
        return await Promise.race([late, emptied(under)]);
      } finally {
        clearTimeout(timer);
      }
    },
    get count() {
      return under.size;
    },
  };
}

/** What begins while the rest ends is waited for too. */
async function emptied(under: ReadonlySet<Promise<unknown>>): Promise<true> {
  while (under.size > 0) await Promise.allSettled(under);
  return true;
}
