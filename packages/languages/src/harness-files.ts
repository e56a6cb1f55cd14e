import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of `harness/`. */
export function harnessFolder(name: string): string {
  return fileURLToPath(new URL(`./harness/${name}/`, import.meta.url));
}

/** Its files (not its folders) whose names end so, in order. */
export function filesIn(folder: string, end = ''): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith(end))
    .map((each) => join(folder, each.name))
    .sort();
}

/** The files' names and texts, for a key. */
export function textsIn(folder: string): string[] {
  return filesIn(folder).flatMap((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]);
}
