import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageLoad } from './page-load.ts';
import { libraries, type PageName, pageNames, pages } from './pages.ts';

/** The sizes that the pages had when somebody last accepted them, and what has grown since. */

const kinds = { scriptBytes: 'script', styleBytes: 'style sheets', fontBytes: 'fonts' } as const;
type Kind = keyof typeof kinds;
export type RecordedSizes = Partial<Record<PageName, Record<Kind, number>>>;

/** A library's patch may move a page by this much; what is more is somebody's doing. */
const tolerance = 0.03;
const file = path.join(import.meta.dirname, 'sizes.json');

export function recordedSizes(): RecordedSizes {
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedSizes;
}

export function recordSizes(loads: Record<PageName, PageLoad>): void {
  const sizes = Object.fromEntries(
    pageNames.map((name) => {
      const { scriptBytes, styleBytes, fontBytes } = loads[name];
      return [name, { scriptBytes, styleBytes, fontBytes }];
    }),
  );
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function growth(name: PageName, load: PageLoad, recorded: Record<Kind, number> | undefined): string[] {
  if (!recorded) return [`${name}: no size is recorded; accept it with ./nova bench web --accept`];
  return Object.entries(kinds).flatMap(([key, what]) => {
    const [now, before] = [load[key as Kind], recorded[key as Kind]];
    if (now <= before * (1 + tolerance)) return [];
    const largest = load.scripts.slice(0, 3).map((each) => `${each.path} ${kilobytes(each.bytes)}`);
    return [
      `${name}: ${what} grew from ${kilobytes(before)} to ${kilobytes(now)}; where that is meant, accept it with ` +
        `./nova bench web --accept${key === 'scriptBytes' ? ` (largest: ${largest.join(', ')})` : ''}`,
    ];
  });
}

/** What is wrong with the sizes, a sentence each; none when all is well. Pure. */
export function sizeFindings(loads: Record<PageName, PageLoad>, recorded: RecordedSizes): string[] {
  return pageNames.flatMap((name) => {
    const load = loads[name];
    const limit = pages[name].wanted.scriptBytes;
    return [
      ...growth(name, load, recorded[name]),
      ...(limit !== undefined && load.scriptBytes >= limit
        ? [`${name}: ${kilobytes(load.scriptBytes)} of script, and it is to stay under ${kilobytes(limit)}`]
        : []),
      ...libraries.flatMap(({ name: library, pages: own }) => {
        const there = load.libraries.includes(library);
        if (there && !own.includes(name)) return [`${name}: loads ${library}, which belongs to other pages`];
        if (!there && own.includes(name))
          return [`${name}: ${library} was not found in its scripts: is its marker stale?`];
        return [];
      }),
      ...load.uncompressed.map((place) => `${name}: ${place} was sent uncompressed`),
    ];
  });
}
