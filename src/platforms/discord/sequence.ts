/** Does what belongs together one after another: an edit of a message waits for the answer to it. */
export type Sequence = (id: string, work: () => Promise<void>) => Promise<void>;

/** Holds nothing once the work is done. */
export function createSequence(): Sequence {
  const last = new Map<string, Promise<void>>();
  return (id, work) => {
    const before = last.get(id);
    const own = before === undefined ? work() : before.then(work, work);
    last.set(id, own);
    const forget = () => {
      if (last.get(id) === own) last.delete(id);
    };
    own.then(forget, forget);
    return own;
  };
}
