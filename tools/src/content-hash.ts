import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Dependencies and what a build writes. */
const skipped = new Set(['node_modules', '.next', 'builds', 'next-env.d.ts', '.git', 'var']);

/** A hash over the names and bytes of files and folders (dependencies and builds left out), so that work on them is done once. */
export function contentHash(places: string[], salt = ''): string {
  const hash = createHash('sha256').update(salt);
  const add = (file: string, name: string) => {
    const stat = statSync(file);
    if (stat.isDirectory()) {
      for (const entry of readdirSync(file).sort())
        if (!skipped.has(entry)) add(path.join(file, entry), `${name}/${entry}`);
    } else if (stat.isFile()) {
      hash.update(`${name}\0${stat.size}\0`).update(readFileSync(file));
    }
  };
  for (const place of places) add(place, path.basename(place));
  return hash.digest('hex').slice(0, 24);
}
