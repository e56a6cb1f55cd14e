import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  buildSeccompFilter,
  buildSlot,
  openBubblewrap,
  openSlots,
  prepareCgroups,
  removeCgroups,
  type Sandbox,
  startSlotHelper,
} from '@codenova/sandbox';
import { percentile } from './statistics.ts';

/**
 * What starting a program costs: /bin/true to its end, by everything that could start it. The ways take turns, a few
 * launches each, so that whatever else the machine does hits all of them alike.
 */

export type LaunchRow = {
  way: string;
  launches: number;
  p50Ms: number;
  p95Ms: number;
  /** p50 over that of vfork and exec from a small C program. */
  overVfork: number;
  /** p50 over that of Node's spawn. */
  overNodeSpawn: number;
};

type Way = { name: string; launch(count: number): Promise<number[]> };

const identity = { uid: 60_802, gid: 60_802 };
const program = '/bin/true';
const launchesInTurn = 20;

export async function benchLaunch(options: { launches?: number } = {}): Promise<LaunchRow[]> {
  const { launches = 400 } = options;
  if (process.getuid?.() !== 0) throw new Error('bench launch: it needs root, as the slot helper does');
  const directory = mkdtempSync(path.join(tmpdir(), 'nova-launch-'));
  const closing: (() => unknown)[] = [() => rmSync(directory, { recursive: true, force: true })];
  try {
    chmodSync(directory, 0o755);
    const floor = path.join(directory, 'vfork');
    execFileSync('/usr/bin/gcc', ['-O2', '-o', floor, path.join(import.meta.dirname, 'launch/vfork.c')]);
    const { slot, bubblewrap } = await openSandboxes(directory, closing);
    const ways: Way[] = [
      {
        name: 'vfork and exec from C',
        launch: async (count) =>
          execFileSync(floor, [String(count)], { encoding: 'utf8' })
            .trim()
            .split('\n')
            .map((microseconds) => Number(microseconds) / 1_000),
      },
      { name: "Node's spawn", launch: (count) => timed(count, () => spawned(program, [])) },
      { name: 'slot', launch: (count) => timed(count, () => ran(slot)) },
      { name: 'bubblewrap, boxes that stand ready', launch: (count) => timed(count, () => ran(bubblewrap)) },
      {
        name: 'timeout and ulimit in a shell',
        launch: (count) =>
          timed(count, () => spawned('/bin/sh', ['-c', `ulimit -v 4000000 -t 5 -f 1000; exec timeout 5 ${program}`])),
      },
    ];
    const times = new Map(ways.map((way) => [way, [] as number[]]));
    // The first turn warms up.
    for (let done = -launchesInTurn; done < launches; done += launchesInTurn)
      for (const [way, measured] of times) {
        const turn = await way.launch(launchesInTurn);
        if (done >= 0) measured.push(...turn);
      }
    const medianOf = (index: number) => percentile(times.get(ways[index] as Way) ?? [], 0.5);
    return [...times].map(([way, measured]) => ({
      way: way.name,
      launches: measured.length,
      p50Ms: percentile(measured, 0.5),
      p95Ms: percentile(measured, 0.95),
      overVfork: percentile(measured, 0.5) / medianOf(0),
      overNodeSpawn: percentile(measured, 0.5) / medianOf(1),
    }));
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** Both local adapters, one slot each; what must be undone is added to `closing`. */
async function openSandboxes(directory: string, closing: (() => unknown)[]) {
  const groups = (name: string, owner: { uid: number; gid: number }) => {
    const cgroups = prepareCgroups({ name: `launch-${name}-${process.pid}`, ...owner });
    closing.push(() => removeCgroups(cgroups));
    return cgroups;
  };
  const seccompFile = path.join(directory, 'filter.bpf');
  buildSeccompFilter(seccompFile);
  const artifactDirectory = path.join(directory, 'artifacts');
  mkdirSync(artifactDirectory);
  chownSync(artifactDirectory, identity.uid, identity.gid);
  const socket = path.join(directory, 'slots', 'slots.sock');
  const helper = await startSlotHelper({
    program: await buildSlot({ directory }),
    socket,
    identity,
    artifactDirectory,
    seccompFile,
    cgroups: groups('slot', { uid: 0, gid: 0 }),
    mounts: [],
    connections: 1,
  });
  closing.push(() => helper.close());
  const slot = await openSlots({ socket, artifactDirectory, slots: 1 });
  closing.push(() => slot.close());
  const bubblewrap = await openBubblewrap({
    slots: 1,
    workDirectory: path.join(directory, 'boxes'),
    cgroups: groups('bubblewrap', identity),
    seccompFile,
    identity,
  });
  closing.push(() => bubblewrap.close());
  return { slot, bubblewrap };
}

async function timed(count: number, launch: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await launch();
    times.push(performance.now() - start);
  }
  return times;
}

function spawned(file: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`))));
  });
}

async function ran(sandbox: Sandbox): Promise<void> {
  const result = await sandbox.run({
    argv: [program],
    files: [],
    stdin: '',
    limits: {
      cpuTimeMs: 1_000,
      wallTimeMs: 5_000,
      memoryBytes: 64 * 2 ** 20,
      processes: 16,
      outputBytes: 2 ** 20,
      channelBytes: 2 ** 20,
      temporaryBytes: 64 * 2 ** 20,
    },
  });
  if (result.status !== 'exited' || result.exitCode !== 0)
    throw new Error(`${sandbox.name}: ${result.status} ${result.error ?? ''}`);
}
