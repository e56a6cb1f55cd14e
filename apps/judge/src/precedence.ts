/** People come before programs of the Judge0-compatible API: these start only while people leave a slot free. */
export type Precedence = {
  person<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when a program may run; rejects when `signal` says that the process ends. */
  programTurn(signal: AbortSignal): Promise<void>;
};

export function createPrecedence(slots: number): Precedence {
  let people = 0;
  const waiting = new Set<() => void>();
  return {
    async person(work) {
      people++;
      try {
        return await work();
      } finally {
        people--;
        for (const look of [...waiting]) look();
      }
    },
    programTurn(signal) {
      return new Promise((resolve, reject) => {
        const end = () => {
          waiting.delete(look);
          signal.removeEventListener('abort', give);
        };
        const give = () => {
          end();
          reject(signal.reason);
        };
        const look = () => {
          if (people >= slots) return;
          end();
          resolve();
        };
        if (signal.aborted) return reject(signal.reason);
        waiting.add(look);
        signal.addEventListener('abort', give);
        look();
      });
    },
  };
}
