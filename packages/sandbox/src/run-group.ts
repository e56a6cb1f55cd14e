import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CgroupDescription, emptyAndRemove, killGroup } from './cgroups.ts';

/** The control group of one run: limits, the kernel's figures, and its end. */
export type RunGroup = {
  /** A process that writes its id into each of these is in the group. */
  readonly procsFiles: string[];
  limit(memoryBytes: number, processes: number): void;
  cpuTimeMs(): number;
  /** How many processes the kernel has killed for want of memory. */
  outOfMemoryKills(): number;
  peakMemoryBytes(): number;
  kill(): void;
  /** Kills what is left, waits until the group is empty, removes it. */
  remove(): Promise<void>;
};

/** Makes the group `name` under the instance's parent groups. */
export function createRunGroup(description: CgroupDescription, name: string): RunGroup {
  const paths = {
    memory: join(description.memory.path, name),
    pids: join(description.pids.path, name),
    cpu: join(description.cpu.path, name),
  };
  const distinct = [...new Set(Object.values(paths))];
  for (const path of distinct) mkdirSync(path);
  const memoryIsOld = description.memory.version === 1;
  const cpuIsOld = description.cpu.version === 1;
  const cpu = counterFile(join(paths.cpu, cpuIsOld ? 'cpuacct.usage' : 'cpu.stat'));
  const memoryEvents = counterFile(join(paths.memory, memoryIsOld ? 'memory.oom_control' : 'memory.events'));

  return {
    procsFiles: distinct.map((path) => join(path, 'cgroup.procs')),
    limit(memoryBytes, processes) {
      const write = (file: string, value: string) => writeFileSync(join(paths.memory, file), value);
      if (memoryIsOld) {
        write('memory.limit_in_bytes', String(memoryBytes));
        optional(() => write('memory.memsw.limit_in_bytes', String(memoryBytes)));
      } else {
        write('memory.max', String(memoryBytes));
        optional(() => write('memory.swap.max', '0'));
        write('memory.oom.group', '1');
      }
      writeFileSync(join(paths.pids, 'pids.max'), String(processes));
    },
    cpuTimeMs: () => (cpuIsOld ? Number(cpu.read()) / 1e6 : field(cpu.read(), 'usage_usec') / 1e3),
    outOfMemoryKills: () => field(memoryEvents.read(), 'oom_kill'),
    peakMemoryBytes() {
      if (memoryIsOld) return Number(readFileSync(join(paths.memory, 'memory.max_usage_in_bytes'), 'utf8'));
      let peak = 0;
      // memory.peak came with Linux 5.19; before it the current use is the best figure there is.
      optional(() => {
        peak = Number(readFileSync(join(paths.memory, 'memory.peak'), 'utf8'));
      });
      return peak || Number(readFileSync(join(paths.memory, 'memory.current'), 'utf8'));
    },
    kill() {
      for (const path of distinct) killGroup(path);
    },
    async remove() {
      cpu.close();
      memoryEvents.close();
      for (const path of distinct) await emptyAndRemove(path);
    },
  };
}

/** Kernels without swap accounting or without the file itself: the limit above it still holds. */
function optional(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!['ENOENT', 'EOPNOTSUPP', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** A small file of the kernel, kept open, because it is read every few milliseconds. */
function counterFile(path: string): { read(): string; close(): void } {
  const descriptor = openSync(path, 'r');
  const buffer = Buffer.alloc(1_024);
  return {
    read: () => buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, buffer.length, 0)),
    close: () => closeSync(descriptor),
  };
}

function field(text: string, name: string): number {
  const match = new RegExp(`^${name} (\\d+)$`, 'm').exec(text);
  if (!match) throw new Error(`cgroups: no ${name} in ${JSON.stringify(text.slice(0, 200))}`);
  return Number(match[1]);
}
