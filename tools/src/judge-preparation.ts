import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { CgroupDescription } from '@codenova/sandbox';
import { identityOf, isRoot } from '@codenova/services';
import { Failure } from './failure.ts';
import { checkoutId, root } from './instance.ts';

const script = path.join(root, 'tools/src/control-groups.ts');

/** Runs control-groups.ts as root, through sudo where we are not. */
function asRoot(action: 'prepare' | 'remove', name: string, ...rest: string[]): string {
  const identity = identityOf('judge') ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  // Checkouts of one machine have groups of their own.
  const unique = `${name}-${checkoutId}`;
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script];
  const argv = [...node, action, unique, `${identity.uid}`, `${identity.gid}`, ...rest];
  const [command, ...args] = isRoot() ? argv : ['sudo', ...argv];
  return execFileSync(command as string, args, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] });
}

/**
 * Makes the control groups that the boxes of `name` run in and hands them to the judge's user; asks sudo where we
 * are not root. On version 2 the process `pid` moves into them, since only there may its children make boxes.
 */
export function prepareGroups(name: string, pid: number): CgroupDescription {
  try {
    return JSON.parse(asRoot('prepare', name, String(pid))) as CgroupDescription;
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr || String(cause);
    const reason =
      said
        .trim()
        .split('\n')
        .find((line) => line.includes('rror')) ?? said.trim();
    throw new Failure(
      `the sandbox's control groups could not be made (${reason}): run ./nova as root or as a user with sudo`,
      3,
      { cause },
    );
  }
}

/** Removes the groups of `name`; nothing of it runs any more. */
export function removeGroups(name: string): void {
  asRoot('remove', name);
}
