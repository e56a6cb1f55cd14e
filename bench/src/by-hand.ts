import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the same solution costs when it is compiled and run by hand over as many cases: the floor. */

const programs = path.resolve(import.meta.dirname, '../programs');
const languages = {
  python: { file: 'two-sum.py', compile: undefined, run: (file: string) => ['/usr/bin/python3', file] },
  cpp: {
    file: 'two-sum.cpp',
    compile: (file: string) => ['/usr/bin/g++', '-std=c++20', '-O2', '-o', `${file}.out`, file],
    run: (file: string) => [`${file}.out`],
  },
} as const;
export type HandLanguage = keyof typeof languages;

/** A program that stands compiled; close it. */
export function openByHand(language: HandLanguage) {
  const directory = mkdtempSync(path.join(tmpdir(), 'nova-bench-'));
  const { file: name, compile, run } = languages[language];
  const file = path.join(directory, name);
  writeFileSync(file, readFileSync(path.join(programs, name)));
  const timed = (argv: readonly string[], input = '') => {
    const start = performance.now();
    const result = spawnSync(argv[0] as string, argv.slice(1), { input });
    if (result.status !== 0) throw new Error(`${argv.join(' ')}: ${result.stderr}`);
    return performance.now() - start;
  };
  const compiling = compile?.(file);
  if (compiling) timed(compiling);
  return {
    /** Wall time of one compilation; 0 where there is none. */
    compileMs: () => (compiling ? timed(compiling) : 0),
    runMs: (input: string) => timed(run(file), input),
    /** The same under the limits that a shell can set. */
    limitedRunMs: (input: string) =>
      timed(
        ['/usr/bin/timeout', '10', '/bin/sh', '-c', 'ulimit -t 10 -u 30 -f 65536; exec "$@"', 'sh', ...run(file)],
        input,
      ),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}
