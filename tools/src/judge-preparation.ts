import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CgroupDescription } from '@codenova/sandbox';
import { identityOf, isRoot } from '@codenova/services';
import { Failure } from './failure.ts';
import { root } from './instance.ts';

const script = path.join(root, 'tools/src/prepare-cgroups.ts');

/**
 * Makes the control groups that the boxes of `name` run in and hands them to the judge's user; asks sudo where we
 * are not root. On version 2 the process `pid` moves into them, since only there may its children make boxes.
 */
export function prepareGroups(name: string, pid: number): CgroupDescription {
  const identity = identityOf('judge') ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  // Checkouts of one machine have groups of their own.
  const unique = `${name}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const argv = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    script,
    unique,
    `${identity.uid}`,
    `${identity.gid}`,
    `${pid}`,
  ];
  try {
    const [command, ...args] = isRoot() ? argv : ['sudo', ...argv];
    return JSON.parse(
      execFileSync(command as string, args, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] }),
    ) as CgroupDescription;
  } catch (cause) {
    const reason = String((cause as { stderr?: string }).stderr ?? cause)
      .trim()
      .split('\n')
      .at(-1);
    throw new Failure(
      `the sandbox's control groups could not be made (${reason}): run ./nova as root or with sudo`,
      3,
      { cause },
    );
  }
}
