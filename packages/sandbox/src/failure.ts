import type { SandboxResult } from './sandbox.ts';

/** A run that did not come about, or was lost: never the program's fault. */
export function failure(error: string): SandboxResult {
  const nothing = new Uint8Array();
  return {
    status: 'sandbox-error',
    exitCode: null,
    signal: null,
    cpuTimeMs: 0,
    wallTimeMs: 0,
    idleTimeMs: 0,
    memoryBytes: 0,
    stdout: nothing,
    stderr: nothing,
    channel: nothing,
    error,
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
