import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { openInstance } from '../instance.ts';

/** Shows the end of the instance's logs, one process's or all. */
export function logs(name: string | undefined, options: { instance: string; follow?: boolean; lines: string }): void {
  const instance = openInstance(options.instance);
  const all = existsSync(instance.logDirectory)
    ? readdirSync(instance.logDirectory).flatMap((file) => (file.endsWith('.log') ? [file.slice(0, -4)] : []))
    : [];
  if (all.length === 0) throw new Failure('there are no logs yet: ./nova up starts the product');
  if (name !== undefined && !all.includes(name))
    throw new Failure(`there is no log of ${name}: choose one of ${all.sort().join(', ')}`, 2);
  const files = (name === undefined ? all.sort() : [name]).map((log) => path.join(instance.logDirectory, `${log}.log`));
  spawnSync('tail', ['-n', options.lines, ...(options.follow ? ['-F'] : []), '--', ...files], { stdio: 'inherit' });
}
