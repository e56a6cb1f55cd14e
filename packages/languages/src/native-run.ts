import type { RunStep, Task } from './language.ts';

/** Runs a program of the machine's own code, which brings no runtime of note with it: all of its memory is its own. */
export function nativeRun({ signature }: Task, artifactPath: string | undefined): RunStep {
  if (artifactPath === undefined) throw new Error('nothing to run without an artifact');
  return {
    argv: ['/box/solution'],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
    files: [{ path: '/box/solution', content: { hostPath: artifactPath }, executable: true }],
    processes: 32,
    // Our harness reads the cases and keeps them.
    memoryOverheadBytes: signature.kind === 'program' ? 0 : 16 * 2 ** 20,
    startUpCpuTimeMs: 1_000,
  };
}
