import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readZip } from '@codenova/runtime';
import { exitCodes, Failure } from './failure.ts';

/** What a problem package may hold at most. */
const limits = { bytes: 128 * 2 ** 20, files: 5_000 };
const fileLimitBytes = 32 * 2 ** 20;
const maximumDepth = 10;
const archives = new Set(['.zip', '.kpp']);

export type PackageTree = {
  /** Of the folder or the archive, without its ending. */
  name: string;
  files: Map<string, Uint8Array>;
};

/** The regular files of a folder or a zip. Links are never followed: anything that is neither file nor folder is refused by name. */
export function readPackageTree(place: string): PackageTree {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) throw new Failure(`there is no ${place}`, exitCodes.usage);
  const { name, ext } = path.parse(path.resolve(place));
  if (stats.isDirectory()) return { name: name + ext, files: folderFiles(place) };
  if (!stats.isFile() || !archives.has(ext.toLowerCase()))
    throw new Failure(`${place} is no package: give a folder, a .zip or a .kpp`, exitCodes.usage);
  if (stats.size > limits.bytes)
    throw new Failure(`${place} is larger than ${limits.bytes / 2 ** 20} MB`, exitCodes.failed);
  const zip = readZip(readFileSync(place), limits);
  if (!zip.ok) throw new Failure(`${place} ${zip.reason}`, exitCodes.failed);
  for (const { path: inner, content } of zip.entries) refuseLarge(inner, content.length);
  return { name, files: withoutTopFolder(new Map(zip.entries.map(({ path: inner, content }) => [inner, content]))) };
}

function folderFiles(root: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const walk = (folder: string, depth: number) => {
    if (depth > maximumDepth)
      throw new Failure(`${folder}: folders are nested deeper than ${maximumDepth}`, exitCodes.failed);
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const inner = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git') continue;
      if (entry.isDirectory()) walk(inner, depth + 1);
      else if (entry.isFile()) {
        const { size } = lstatSync(path.join(root, inner));
        refuseLarge(inner, size);
        total += size;
        if (total > limits.bytes || files.size >= limits.files)
          throw new Failure(
            `${root} holds more than ${limits.bytes / 2 ** 20} MB or ${limits.files} files`,
            exitCodes.failed,
          );
        files.set(inner, readFileSync(path.join(root, inner)));
      } else
        throw new Failure(
          `${inner} is neither a file nor a folder: links are not followed, put the file itself there`,
          exitCodes.failed,
        );
    }
  };
  walk('', 0);
  return files;
}

function refuseLarge(inner: string, bytes: number): void {
  if (bytes > fileLimitBytes)
    throw new Failure(`${inner} is larger than ${fileLimitBytes / 2 ** 20} MB`, exitCodes.failed);
}

/** A zip of a folder has that folder at its top. */
function withoutTopFolder(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  if (files.has('problem.yaml')) return files;
  const tops = new Set([...files.keys()].map((inner) => inner.split('/')[0]));
  const [top] = tops;
  if (tops.size !== 1 || top === undefined || !files.has(`${top}/problem.yaml`)) return files;
  return new Map([...files].map(([inner, content]) => [inner.slice(top.length + 1), content]));
}
