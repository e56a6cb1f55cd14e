import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Probe } from './language.ts';

const run = promisify(execFile);

/** Runs a tool of the system (trusted input only) and gives its output. */
export async function output(file: string, args: string[], cwd?: string): Promise<string> {
  const { stdout } = await run(file, args, { env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' }, cwd });
  return stdout.trim();
}

/** The version that a tool of Debian states, or what to install for it. */
export async function probeTool(path: string, args: string[], pattern: RegExp, debianPackage: string): Promise<Probe> {
  if (!existsSync(path)) return { missing: `${path} is missing: apt install ${debianPackage}` };
  try {
    const version = pattern.exec(await output(path, args))?.[1];
    return version ? { version } : { missing: `${path} does not state its version: apt install ${debianPackage}` };
  } catch (error) {
    return {
      missing: `${path} does not run (${(error as Error).message.split('\n')[0]}): apt install ${debianPackage}`,
    };
  }
}

/** The text of a file in `harness/`. */
export function harnessText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./harness/${name}`, import.meta.url)), 'utf8');
}

export function hashOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The directory `<parent>/<name>-<key>`, filled by `build` the first time. What an earlier version has left stays until
 * someone empties the cache. Two processes at once both build; one wins.
 */
export async function builtDirectory(
  parent: string,
  name: string,
  key: string,
  build: (directory: string) => Promise<void>,
): Promise<string> {
  const directory = join(parent, `${name}-${key}`);
  if (existsSync(directory)) return directory;
  const draft = `${directory}.${randomUUID()}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  try {
    await build(draft);
    renameSync(draft, directory);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(directory)) return directory;
    throw new Error(`toolchain ${name}: not built in ${dirname(draft)}: ${(error as Error).message}`, { cause: error });
  }
  return directory;
}
