export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Work that is done one after another, in the order in which it was asked for. A failure is its caller's; the next one starts all the same. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
