import type { RunStep } from './language.ts';

/** Runs a program of the machine's own code, which brings no runtime of note with it. */
export function nativeRun(languageId: string, artifactPath: string | undefined): RunStep {
  if (artifactPath === undefined) throw new Error(`${languageId}: nothing to run without an artifact`);
  return {
    argv: ['/box/solution'],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
    files: [{ path: '/box/solution', content: { hostPath: artifactPath }, executable: true }],
    processes: 32,
    memoryOverheadBytes: 16 * 2 ** 20,
    startUpCpuTimeMs: 1_000,
  };
}
