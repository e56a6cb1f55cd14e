/** Lets many through at once, or one alone: a measurement that must not share the processor. */
export type Gate = {
  shared<T>(action: () => Promise<T>): Promise<T>;
  alone<T>(action: () => Promise<T>): Promise<T>;
};

export function createGate(): Gate {
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
    await new Promise<void>((enter) => {
      queue.push({ alone, enter });
      admit();
    });
    try {
      return await action();
    } finally {
      inside--;
      if (alone) isAlone = false;
      admit();
    }
  };
  return { shared: (action) => pass(false, action), alone: (action) => pass(true, action) };
}
