import { readdirSync, readFileSync } from 'node:fs';

/** Every process's parent, by /proc. */
function parents(): Map<number, number> {
  const result = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      result.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone between the listing and the reading.
    }
  }
  return result;
}

/**
 * Proportional set size of a process and all its descendants in bytes: shared pages are divided among those
 * that share them, so that the sum over processes is what the machine gives (proc(5), smaps_rollup).
 */
export function memoryOfTree(pid: number): { bytes: number; processes: number } {
  const tree = new Set([pid]);
  const all = parents();
  for (let grew = true; grew; ) {
    grew = false;
    for (const [child, parent] of all)
      if (tree.has(parent) && !tree.has(child)) {
        tree.add(child);
        grew = true;
      }
  }
  let bytes = 0;
  for (const member of tree) {
    try {
      const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${member}/smaps_rollup`, 'utf8'));
      bytes += Number(pss?.[1] ?? 0) * 1024;
    } catch {
      // Gone, or another user's process.
    }
  }
  return { bytes, processes: tree.size };
}
