import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBubblewrap } from './bubblewrap.ts';
import { type CgroupDescription, killGroup, prepareCgroups, processesOf, removeCgroups } from './cgroups.ts';
import { sandboxContract, text } from './sandbox-contract.ts';
import { contractLimits } from './sandbox-contract-rows.ts';
import { buildSeccompFilter } from './seccomp.ts';

// Making control groups needs root; the boxes themselves run as a user of no account.
const identity = { uid: 60_802, gid: 60_802 };
const directory = mkdtempSync(join(tmpdir(), 'codenova-sandbox-'));
const seccompFile = join(directory, 'filter.bpf');
let cgroups: CgroupDescription;

beforeAll(() => {
  // mkdtemp's directory is root's own; the boxes' user must pass through it.
  chmodSync(directory, 0o755);
  cgroups = prepareCgroups({ name: `test-${process.pid}`, ...identity });
  buildSeccompFilter(seccompFile);
});

afterAll(async () => {
  await removeCgroups(cgroups);
  expect(existsSync(cgroups.memory.path)).toBe(false);
  rmSync(directory, { recursive: true });
});

const open = (name: string, slots = 2) =>
  openBubblewrap({ slots, residentSlots: 2, workDirectory: join(directory, name), cgroups, seccompFile, identity });

sandboxContract('bubblewrap', () => open('contract'));

test('root never starts bubblewrap as root', async () => {
  const options = { slots: 1, workDirectory: join(directory, 'root'), cgroups, seccompFile };
  await expect(openBubblewrap(options)).rejects.toThrow(/root is a way out/);
  await expect(openBubblewrap({ ...options, identity: { uid: 0, gid: 0 } })).rejects.toThrow(/root is a way out/);
});

test('after its close no group, process or directory is left', async () => {
  const before = readdirSync(cgroups.memory.path);
  const sandbox = await open('closing');
  const bomb =
    'import os\nfor _ in range(50):\n try: os.fork(); os.setsid()\n except OSError: pass\nimport time; time.sleep(60)';
  const argv: [string, ...string[]] = ['/usr/bin/python3', '-S', '-c', bomb];
  const limits = { ...contractLimits, wallTimeMs: 500 };
  const results = await Promise.all([1, 2, 3].map(() => sandbox.run({ argv, files: [], stdin: '', limits })));
  expect(results.map((result) => result.status)).toEqual(Array(3).fill('wall-time-exceeded'));
  await sandbox.close();
  const groups = [cgroups.memory, cgroups.pids, cgroups.cpu].flatMap(({ path }) =>
    readdirSync(path).filter((name) => !before.includes(name) && name.startsWith('run-')),
  );
  expect(groups).toEqual([]);
  expect(existsSync(join(directory, 'closing'))).toBe(false);
  expect((await sandbox.run({ argv, files: [], stdin: '', limits })).status).toBe('sandbox-error');
});

test('more runs than slots wait for their turn', async () => {
  const sandbox = await open('queue', 1);
  const results = await Promise.all(
    [...Array(8).keys()].map((index) =>
      sandbox.run({ argv: ['/bin/echo', String(index)], files: [], stdin: '', limits: contractLimits }),
    ),
  );
  expect(results.map((result) => text(result.stdout).trim())).toEqual([...Array(8).keys()].map(String));
  await sandbox.close();
});

test('a spare box that was killed is replaced', async () => {
  const before = readdirSync(cgroups.pids.path);
  const sandbox = await open('killed', 1);
  for (const name of readdirSync(cgroups.pids.path).filter(
    (each) => each.startsWith('run-') && !before.includes(each),
  )) {
    const group = join(cgroups.pids.path, name);
    await vi.waitUntil(() => processesOf(group).length >= 2);
    killGroup(group);
    await vi.waitUntil(() => processesOf(group).length === 0);
  }
  const result = await sandbox.run({ argv: ['/bin/echo', 'on'], files: [], stdin: '', limits: contractLimits });
  expect([result.status, text(result.stdout)]).toEqual(['exited', 'on\n']);
  await sandbox.close();
});

test('a judge that is killed leaves nothing that runs, and the next one sweeps its groups', async () => {
  const script = `
    const { openBubblewrap } = await import(${JSON.stringify(new URL('./bubblewrap.ts', import.meta.url))});
    const sandbox = await openBubblewrap(JSON.parse(process.argv[1]));
    const limits = ${JSON.stringify({ ...contractLimits, wallTimeMs: 60_000 })};
    const argv = ['/bin/sh', '-c', 'echo on >&3; sleep 1000 & sleep 1000'];
    await sandbox.run({ argv, files: [], stdin: '', limits, onChannel: () => console.log('running') });`;
  const options = { slots: 1, workDirectory: join(directory, 'other'), cgroups, seccompFile, identity };
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(options)]);
  await new Promise<void>((resolve, reject) => {
    other.stdout.once('data', () => resolve());
    other.stderr.on('data', (words) => reject(new Error(String(words))));
  });
  const groups = () => readdirSync(cgroups.pids.path).filter((each) => each.startsWith(`run-${other.pid}-`));
  const processes = () => groups().flatMap((each) => processesOf(join(cgroups.pids.path, each)));
  expect(processes().length).toBeGreaterThanOrEqual(4);
  other.kill('SIGKILL');
  // Until it is reaped its number still names a process.
  await once(other, 'exit');
  await vi.waitUntil(() => processes().length === 0, { timeout: 5_000 });
  const next = await open('next', 1);
  expect(groups()).toEqual([]);
  await next.close();
});
