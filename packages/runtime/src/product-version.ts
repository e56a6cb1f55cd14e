import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The version of the product's package.json and, in a git checkout, the commit: `0.1.0 (a1b2c3d4e5f6)`. */
export async function productVersion(from = root): Promise<string> {
  const { version } = JSON.parse(await readFile(`${from}/package.json`, 'utf8')) as { version?: unknown };
  const commit = await commitOf(`${from}/.git`);
  return `${String(version ?? 'unknown')}${commit === undefined ? '' : ` (${commit.slice(0, 12)})`}`;
}

/** As git keeps it: HEAD is a commit or names a branch, which is a file of its own or a line of packed-refs. */
async function commitOf(git: string): Promise<string | undefined> {
  const head = (await text(`${git}/HEAD`))?.trim() ?? '';
  const branch = /^ref: (.+)$/.exec(head)?.[1];
  if (branch === undefined) return commitIn(head);
  const loose = await text(`${git}/${branch}`);
  if (loose !== undefined) return commitIn(loose.trim());
  const packed = (await text(`${git}/packed-refs`))?.split('\n').find((line) => line.endsWith(` ${branch}`));
  return commitIn(packed?.split(' ')[0] ?? '');
}

const commitIn = (line: string) => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined);

/** undefined where there is no such file, or it is not ours to read: then nothing is said of a commit. */
const text = (path: string) => readFile(path, 'utf8').catch(() => undefined);
