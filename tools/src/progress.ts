/** Progress of long work on standard error: one line a step, with its duration when it is done. */
export type Progress = {
  step<T>(label: string, work: () => Promise<T> | T): Promise<T>;
  note(text: string): void;
  /** What each step took, in order. */
  readonly durationsMs: { label: string; durationMs: number }[];
};

export function createProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  const durationsMs: { label: string; durationMs: number }[] = [];
  return {
    durationsMs,
    note(text) {
      out.write(`  · ${text}\n`);
    },
    async step(label, work) {
      const start = performance.now();
      const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
      const again = out.isTTY ? '\r\u001b[2K' : '';
      const waiting = () => out.write(`${again}  … ${label} (${seconds()} s)${out.isTTY ? '' : '\n'}`);
      if (out.isTTY) waiting();
      // A terminal sees the seconds pass; a log hears now and then that it still works.
      const timer = setInterval(waiting, out.isTTY ? 1_000 : 15_000);
      try {
        const result = await work();
        durationsMs.push({ label, durationMs: performance.now() - start });
        out.write(`${again}  ✓ ${label} (${seconds()} s)\n`);
        return result;
      } catch (cause) {
        out.write(`${again}  ✗ ${label}\n`);
        throw cause;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
