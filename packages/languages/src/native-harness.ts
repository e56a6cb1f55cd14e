import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { harnessText, output } from './commands.ts';

/** What C and C++ share: the object that says in which line a program has failed, and the tools' places. */

export type NativeTools = { compiler: string; environment: Record<string, string>; linker: string[] };

/** The tools beneath an installation; what it lacks is Debian's. */
export function nativeTools(installation: string, compilerName: string): NativeTools {
  return {
    compiler: `${installation}/bin/${compilerName}`,
    environment: {
      PATH: installation === '/usr' ? '/usr/bin:/bin' : `${installation}/bin:/usr/bin:/bin`,
      LANG: 'C.UTF-8',
      TMPDIR: '/tmp',
    },
    // Half the time of the usual linker.
    linker: existsSync('/usr/bin/ld.gold') ? ['-fuse-ld=gold'] : [],
  };
}

/** Files of `harness/`, by their names in the toolchain's directory. */
export function writeHarnessFiles(directory: string, names: string[]): void {
  for (const name of names) writeFileSync(join(directory, basename(name)), harnessText(name));
}

/**
 * Makes `harness.o` in `directory` of the language's own object and the one that finds lines. The names of the library
 * that it uses (libbacktrace, which comes with GCC) are kept to itself.
 */
export async function linkHarness(directory: string, cCompiler: string, ownObject: string): Promise<void> {
  await output(cCompiler, ['-O2', '-w', '-c', 'failure.c', '-o', 'failure.o'], directory);
  const library = await output(cCompiler, ['-print-file-name=libbacktrace.a']);
  const redefine = ['--redefine-sym', 'dl_iterate_phdr=codenova_visit_program'];
  await output('/usr/bin/objcopy', [...redefine, library, 'lines.a'], directory);
  await output('/usr/bin/ld', ['-r', ownObject, 'failure.o', 'lines.a', '-o', 'harness.o'], directory);
  const localize = ['backtrace_*', '__rbt_*'].map((name) => `--localize-symbol=${name}`);
  await output('/usr/bin/objcopy', ['--strip-debug', '--wildcard', ...localize, 'harness.o'], directory);
}

/** The last thing that `failure.c` said, with what the library said before it gave up. */
export function explainedFault(stderr: string): { message: string; line?: number } | undefined {
  const fault = [...stderr.matchAll(/^(?:line (\d+): )?(SIG[A-Z]+: [^\n]*)$/gm)].at(-1);
  if (!fault) return undefined;
  const [, line, words = ''] = fault;
  return { message: reasonOfAbort(stderr.slice(0, fault.index), words), ...(line && { line: Number(line) }) };
}

/** `malloc(): corrupted top size`, `solution: solution.c:3: f: Assertion ... failed.` */
function reasonOfAbort(before: string, words: string): string {
  const said = before.trimEnd().split('\n').at(-1) ?? '';
  if (!words.startsWith('SIGABRT')) return words;
  const assertion = /: (Assertion `.*' failed\.)$/.exec(said)?.[1];
  const library = /^(?:\*\*\* .* \*\*\*.*|(?:malloc|free|realloc|corrupted|double free|munmap_chunk)\b.*)$/.exec(
    said,
  )?.[0];
  const reason = assertion ?? library;
  return reason === undefined ? words : `SIGABRT: ${reason}`;
}
