import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./system-call-filter.py', import.meta.url));

/**
 * Writes the box's system call filter (a BPF program for `bwrap --seccomp`) to `file` with Debian's python3-seccomp.
 * Throws with what to install when that is missing.
 */
export function buildSeccompFilter(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    execFileSync('/usr/bin/python3', ['-I', script, draft], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Error(
      'the system call filter was not built: it needs the packages python3 and python3-seccomp (apt install python3-seccomp)',
      { cause: error },
    );
  }
  chmodSync(draft, 0o444);
  renameSync(draft, file);
}
