import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Control groups, version 1, version 2 and hybrid. Root prepares one parent group an instance and hands it to an
 * unprivileged user, whose judge then makes and removes one child group a run.
 */

const controllers = ['memory', 'pids', 'cpu'] as const;
type Controller = (typeof controllers)[number];

type CgroupPlace = {
  version: 1 | 2;
  /** The instance's parent group, e.g. `/sys/fs/cgroup/memory/codenova-main`. */
  path: string;
};

/** Where the run groups go, for each controller. Plain data: it travels to the judge by configuration. */
export type CgroupDescription = Record<Controller, CgroupPlace> & {
  /**
   * Files into which the starter writes the judge's process id, as root, before the judge starts a box
   * (`enterCgroups`). Version 2 lets a user move a process only within the subtree that was handed over, so the
   * judge must be born or put inside it. Empty on version 1.
   */
  judgeProcs: string[];
};

type Mount = { version: 1 | 2; path: string; controllers: string[] };

function mounts(): Mount[] {
  const found: Mount[] = [];
  for (const line of readFileSync('/proc/self/mountinfo', 'utf8').split('\n')) {
    const [before, after] = line.split(' - ');
    const path = before?.split(' ')[4];
    const [type, , options] = (after ?? '').split(' ');
    if (!path) continue;
    if (type === 'cgroup') found.push({ version: 1, path, controllers: (options ?? '').split(',') });
    if (type === 'cgroup2')
      found.push({
        version: 2,
        path,
        // CPU time is counted in every group of version 2, with or without its cpu controller.
        controllers: ['cpu', ...readFileSync(join(path, 'cgroup.controllers'), 'utf8').trim().split(' ')],
      });
  }
  return found;
}

function mountOf(all: Mount[], controller: Controller): Mount {
  const versionOneName = controller === 'cpu' ? 'cpuacct' : controller;
  const mount =
    all.find((each) => each.version === 1 && each.controllers.includes(versionOneName)) ??
    all.find((each) => each.version === 2 && each.controllers.includes(controller));
  if (!mount)
    throw new Error(
      `cgroups: the ${controller} controller is not mounted under /sys/fs/cgroup; mount cgroup2 there, or the ${versionOneName} controller of version 1`,
    );
  return mount;
}

/**
 * Makes the parent groups `codenova-<name>` and hands them to `uid`. Must run as root; safe to repeat.
 * On version 2 the controllers are enabled for the children, and a leaf `judge` is made for the judge process itself.
 */
export function prepareCgroups(options: { name: string; uid: number; gid: number }): CgroupDescription {
  const { name, uid, gid } = options;
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(name)) throw new Error(`cgroups: ${JSON.stringify(name)} is no name for a group`);
  if (process.getuid?.() !== 0) throw new Error('cgroups: preparing the control groups needs root');
  const all = mounts();
  const places = {} as Record<Controller, CgroupPlace>;
  const judgeProcs = new Set<string>();
  for (const controller of controllers) {
    const mount = mountOf(all, controller);
    const path = join(mount.path, `codenova-${name}`);
    if (mount.version === 2) {
      const wanted = ['memory', 'pids'].filter((each) => mountOf(all, each as Controller) === mount);
      enable(mount.path, wanted);
      handOver(path, uid, gid, ['cgroup.procs', 'cgroup.threads', 'cgroup.subtree_control']);
      enable(path, wanted);
      const leaf = join(path, 'judge');
      handOver(leaf, uid, gid, ['cgroup.procs', 'cgroup.threads']);
      judgeProcs.add(join(leaf, 'cgroup.procs'));
    } else {
      handOver(path, uid, gid, ['cgroup.procs', 'tasks']);
    }
    places[controller] = { version: mount.version, path };
  }
  return { ...places, judgeProcs: [...judgeProcs] };
}

function handOver(path: string, uid: number, gid: number, files: string[]): void {
  mkdirSync(path, { recursive: true });
  chownSync(path, uid, gid);
  for (const file of files) if (existsSync(join(path, file))) chownSync(join(path, file), uid, gid);
}

/** Version 2: a group with processes of its own gives its children no controllers, except the machine's root. */
function enable(path: string, names: string[]): void {
  if (names.length === 0) return;
  const file = join(path, 'cgroup.subtree_control');
  const write = () => writeFileSync(file, names.map((each) => `+${each}`).join(' '));
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
    // Inside a container the top group holds processes: they move one level down, as container tools do it.
    const leaf = join(path, 'codenova-host');
    mkdirSync(leaf, { recursive: true });
    for (const pid of readFileSync(join(path, 'cgroup.procs'), 'utf8').split('\n').filter(Boolean))
      ignoring(['ESRCH', 'EINVAL'], () => writeFileSync(join(leaf, 'cgroup.procs'), pid));
    write();
  }
}

/** Puts a process (the judge, before it drops root) into the place that lets it move its boxes. Needs root on version 2. */
export function enterCgroups(description: CgroupDescription, pid: number): void {
  for (const file of description.judgeProcs) writeFileSync(file, String(pid));
}

/** Kills what still runs in the instance's groups and removes them. */
export async function removeCgroups(description: CgroupDescription): Promise<void> {
  for (const path of new Set(controllers.map((each) => description[each].path))) {
    if (!existsSync(path)) continue;
    for (const child of childGroups(path)) await emptyAndRemove(child);
    await emptyAndRemove(path);
  }
}

/** Removes the instances `<prefix>-<process id>` of processes that ended without removing them. Needs root. */
export async function removeStaleCgroups(prefix: string): Promise<void> {
  const all = mounts();
  const paths = new Set(controllers.map((each) => mountOf(all, each).path));
  const pattern = new RegExp(`^codenova-${prefix}-([0-9]+)(?:-[0-9]+)?$`);
  for (const instance of [...paths].flatMap(childGroups)) {
    const owner = Number(pattern.exec(basename(instance))?.[1]);
    if (!(owner > 0) || isAlive(owner)) continue;
    for (const child of childGroups(instance)) await emptyAndRemove(child);
    await emptyAndRemove(instance);
  }
}

/** The name of a run's group: it says whose it is. */
export function runGroupName(number: number): string {
  return `run-${process.pid}-${number}`;
}

/** Removes the run groups of judges that are no more; another living judge may share the parent group. */
export async function sweepRunGroups(description: CgroupDescription): Promise<void> {
  for (const path of new Set(controllers.map((each) => description[each].path)))
    for (const child of childGroups(path)) {
      const owner = Number(/^run-([0-9]+)-[0-9]+$/.exec(basename(child))?.[1]);
      if (owner > 0 && owner !== process.pid && !isAlive(owner)) await emptyAndRemove(child);
    }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function childGroups(path: string): string[] {
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((child) => statSync(child, { throwIfNoEntry: false })?.isDirectory());
}

/** Kills until the group is empty, then removes it. Throws when something survives for five seconds. */
export async function emptyAndRemove(path: string): Promise<void> {
  const deadline = performance.now() + 5_000;
  for (let pauseMs = 1; ; pauseMs = Math.min(50, pauseMs * 2)) {
    killGroup(path);
    try {
      rmdirSync(path);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return;
      if (code !== 'EBUSY' || performance.now() > deadline)
        throw new Error(`cgroups: ${path} was not removed; processes in it: ${processesOf(path).join(' ') || 'none'}`, {
          cause: error,
        });
    }
    await sleep(pauseMs);
  }
}

/** Sends SIGKILL to every process of the group once. */
export function killGroup(path: string): void {
  if (existsSync(join(path, 'cgroup.kill'))) {
    ignoring(['ENOENT', 'ENODEV'], () => writeFileSync(join(path, 'cgroup.kill'), '1'));
    return;
  }
  for (const pid of processesOf(path)) ignoring(['ESRCH'], () => process.kill(pid, 'SIGKILL'));
}

/** The ids of the group's processes, as this process sees them. */
export function processesOf(path: string): number[] {
  let text = '';
  ignoring(['ENOENT', 'ENODEV'], () => {
    text = readFileSync(join(path, 'cgroup.procs'), 'utf8');
  });
  return text
    .split('\n')
    .map(Number)
    .filter((pid) => pid > 0);
}

function ignoring(codes: string[], action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
