import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type SandboxAdapter, sandboxAdapters, slotConnections } from '@codenova/judging';
import type { Toolchains } from '@codenova/languages';
import { buildSeccompFilter, buildSlot, type CgroupDescription, slotHelperCommand } from '@codenova/sandbox';
import { type Identity, identityOf, isRoot, ownedDirectory } from '@codenova/services';
import { exitCodes, Failure } from './failure.ts';
import { checkoutId, type Instance, root } from './instance.ts';
import type { ServerPlan } from './server-plan.ts';

const script = path.join(root, 'tools/src/control-groups.ts');

/** Runs control-groups.ts as root, through sudo where we are not. */
function asRoot(action: 'prepare' | 'remove', name: string, identity: Identity, ...rest: string[]): string {
  // Checkouts of one machine have groups of their own.
  const unique = `${name}-${checkoutId}`;
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script];
  const argv = [...node, action, unique, `${identity.uid}`, `${identity.gid}`, ...rest];
  const [command, ...args] = isRoot() ? argv : ['sudo', ...argv];
  return execFileSync(command as string, args, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] });
}

function judgeIdentity(): Identity {
  return identityOf('judge') ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

/**
 * Makes the control groups that the boxes of `name` run in and hands them to the judge's user; asks sudo where we
 * are not root. On version 2 the process `pid` moves into them, since only there may its children make boxes.
 */
export function prepareGroups(name: string, pid: number, owner = judgeIdentity()): CgroupDescription {
  try {
    return JSON.parse(asRoot('prepare', name, owner, String(pid))) as CgroupDescription;
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
  asRoot('remove', name, judgeIdentity());
}

/** By SANDBOX in the environment of `nova up`; without it slots where root can start them without being asked for a password. */
function chosenAdapter(): SandboxAdapter | 'judge0' {
  const { SANDBOX: name } = process.env;
  if (name === undefined || name === '') return isRoot() ? 'slot' : 'bubblewrap';
  const adapters = [...sandboxAdapters, 'judge0'] as const;
  const adapter = adapters.find((each) => each === name);
  if (!adapter) throw new Failure(`SANDBOX is ${name}: choose one of ${adapters.join(', ')}`, exitCodes.usage);
  return adapter;
}

export type JudgeSandbox = {
  /** For the judge's environment. */
  environment: Record<string, string>;
  /** Files that the judge joins before it drops root. */
  joinGroups: string[];
  /** What must run before it. */
  helper?: ServerPlan;
};

/** Everything that the judge's boxes need of root: groups, and for slots their helper. */
export async function prepareSandbox(options: {
  instance: Instance;
  supervisorPid: number;
  toolchains: Toolchains;
  toolchainDirectory: string;
  slots: number;
}): Promise<JudgeSandbox> {
  const { instance, supervisorPid, toolchains, toolchainDirectory, slots } = options;
  const adapter = chosenAdapter();
  switch (adapter) {
    case 'bubblewrap': {
      const groups = prepareGroups(instance.name, supervisorPid);
      const environment = { SANDBOX: adapter, CGROUPS: JSON.stringify(groups) };
      return { environment, joinGroups: isRoot() ? groups.judgeProcs : [] };
    }
    case 'slot': {
      const socket = path.join(instance.runDirectory, 'slots', 'slots.sock');
      // Nobody but the operator writes here: the helper's own root reads it.
      const seccompFile = path.join(ownedDirectory(path.join(instance.directory, 'slots'), undefined), 'filter.bpf');
      buildSeccompFilter(seccompFile);
      // Beside the judge's own folder, not in it: root makes and opens nothing below what is another's.
      const artifactDirectory = ownedDirectory(path.join(instance.directory, 'artifacts'), identityOf('judge'));
      const { command, args } = slotHelperCommand({
        program: await buildSlot({ directory: toolchainDirectory }),
        socket,
        identity: judgeIdentity(),
        artifactDirectory,
        seccompFile,
        cgroups: prepareGroups(instance.name, supervisorPid, { uid: 0, gid: 0 }),
        mounts: toolchains.mounts,
        connections: slotConnections(slots),
      });
      const [program, ...rest] = isRoot() ? [command, ...args] : ['/usr/bin/sudo', '-n', command, ...args];
      const helper: ServerPlan = {
        name: 'slots',
        command: program as string,
        args: rest,
        environment: {},
        workingDirectory: '/',
        endsWithInput: true,
        health: { kind: 'slots', socket },
        startDeadlineMs: 20_000,
        stopDeadlineMs: 10_000,
        version: JSON.stringify(args),
      };
      const environment = { SANDBOX: adapter, SLOT_SOCKET: socket, ARTIFACT_DIRECTORY: artifactDirectory };
      return { environment, joinGroups: [], helper };
    }
    case 'judge0': {
      const { JUDGE0_URL: url, JUDGE0_TOKEN: token } = process.env;
      if (!url) throw new Failure('SANDBOX is judge0: JUDGE0_URL says which server', exitCodes.usage);
      const environment = { SANDBOX: adapter, JUDGE0_URL: url, ...(token && { JUDGE0_TOKEN: token }) };
      return { environment, joinGroups: [] };
    }
    default:
      return adapter satisfies never;
  }
}
