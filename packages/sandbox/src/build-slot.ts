import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const compiler = '/usr/bin/gcc';
const sources = fileURLToPath(new URL('../slot', import.meta.url));
const warnings = [
  ...['-Wall', '-Wextra', '-Werror', '-Wconversion', '-Wshadow', '-Wstrict-prototypes', '-Wmissing-prototypes'],
  ...['-Wformat=2', '-Wundef', '-Wpointer-arith', '-Wcast-qual', '-Wvla'],
];
const flavours = {
  plain: ['-O2', '-static', '-fstack-protector-strong', '-D_FORTIFY_SOURCE=2'],
  /** For tests: slower, and needs its libraries. */
  sanitized: ['-O1', '-g', '-fno-omit-frame-pointer', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
};

const run = promisify(execFile);

/**
 * The slot helper's program (slot/*.c), built with Debian's gcc unless `directory` holds it already; gives its path. With
 * `main` a file that stands in for main.c, e.g. a test's.
 */
export async function buildSlot(options: {
  directory: string;
  flavour?: keyof typeof flavours;
  main?: string;
}): Promise<string> {
  const { directory, flavour = 'plain', main } = options;
  const files = readdirSync(sources)
    .filter((name) => /\.[ch]$/.test(name))
    .sort()
    .map((name) => join(sources, name));
  if (!existsSync(compiler))
    throw new Error(`the slot helper cannot be built: ${compiler} is missing (apt install gcc)`);
  const { stdout: version } = await run(compiler, ['--version'], { env: {} });
  const flags = ['-std=gnu17', ...warnings, ...flavours[flavour]];
  const hash = createHash('sha256').update(JSON.stringify([version, flags]));
  for (const file of [...files, ...(main ? [main] : [])]) hash.update(`${file.length} `).update(readFileSync(file));
  const target = join(directory, `slot-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(target)) return target;
  mkdirSync(directory, { recursive: true });
  const draft = `${target}.${process.pid}`;
  const units = files.filter((file) => file.endsWith('.c') && !(main && file.endsWith('/main.c')));
  try {
    await run(compiler, [...flags, '-I', sources, '-o', draft, ...units, ...(main ? [main] : [])], {
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    });
    renameSync(draft, target);
  } catch (cause) {
    rmSync(draft, { force: true });
    const { stderr = '' } = cause as { stderr?: string };
    throw new Error(`the slot helper was not built (apt install gcc libc6-dev): ${stderr.slice(0, 2_000)}`, { cause });
  }
  return target;
}
