/**
 * Lets many through at once, or one alone: a measurement that had better not share the processor. Nobody waits without
 * end for those inside: after `patienceMs` the one that wanted to be alone goes in beside them.
 */
export type Gate = {
  shared<T>(action: () => Promise<T>): Promise<T>;
  alone<T>(action: () => Promise<T>): Promise<T>;
};

export function createGate(patienceMs = 2_000): Gate {
  let inside = 0;
  let isAlone = false;
  const queue: { alone: boolean; enter: () => void }[] = [];
  const admit = () => {
    for (;;) {
      const next = queue[0];
      if (!next || isAlone || (next.alone && inside > 0)) return;
      queue.shift();
      isAlone = next.alone;
      inside++;
      next.enter();
    }
  };
  const pass = async <T>(alone: boolean, action: () => Promise<T>): Promise<T> => {
    const place = { alone, enter: (): void => undefined };
    let impatience: NodeJS.Timeout | undefined;
    await new Promise<void>((enter) => {
      place.enter = enter;
      queue.push(place);
      admit();
      const giveIn = () => {
        place.alone = false;
        admit();
      };
      if (alone && queue.includes(place)) impatience = setTimeout(giveIn, patienceMs);
    });
    clearTimeout(impatience);
    // As it went in: a place may have given in while it waited.
    const wasAlone = place.alone;
    try {
      return await action();
    } finally {
      inside--;
      if (wasAlone) isAlone = false;
      admit();
    }
  };
  return { shared: (action) => pass(false, action), alone: (action) => pass(true, action) };
}
