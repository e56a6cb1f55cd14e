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
      if (out.isTTY) out.write(`  … ${label}`);
      try {
        const result = await work();
        const durationMs = performance.now() - start;
        durationsMs.push({ label, durationMs });
        out.write(`${out.isTTY ? '\r\u001b[2K' : ''}  ✓ ${label} (${(durationMs / 1000).toFixed(1)} s)\n`);
        return result;
      } catch (cause) {
        out.write(`${out.isTTY ? '\r\u001b[2K' : ''}  ✗ ${label}\n`);
        throw cause;
      }
    },
  };
}
