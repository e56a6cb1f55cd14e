import type { Formatter } from './language.ts';

const environment = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' };

/** A place in what was read from standard input, e.g. `<standard input>:3:5: expected ';'`; `message` takes it out. */
function complaintAt(pattern: RegExp): Formatter['complaint'] {
  return (stderr) => {
    const { line, message } = pattern.exec(stderr)?.groups ?? {};
    return message === undefined ? undefined : { message: message.trim(), ...(line && { line: Number(line) }) };
  };
}

/** gofmt comes with Go's toolchain; it takes declarations without a package, too. */
export function gofmt(installation: string): Formatter {
  return {
    name: 'gofmt',
    argv: [`${installation}/bin/gofmt`],
    environment,
    complaint: complaintAt(/^<standard input>:(?<line>\d+):\d+: (?<message>.+)$/m),
  };
}

/** Debian: rustfmt-web for rustc-web. */
export function rustfmt(installation: string): Formatter {
  return {
    name: 'rustfmt',
    argv: [`${installation}/bin/rustfmt`, '--edition', '2021', '--emit', 'stdout', '--quiet', '--color', 'never'],
    environment,
    complaint: complaintAt(/^error(?:\[\w+\])?: (?<message>.+)\n *--> <stdin>:(?<line>\d+):\d+$/m),
  };
}

/** Debian: black. */
export function black(installation: string): Formatter {
  return {
    name: 'Black',
    argv: [`${installation}/bin/black`, '--quiet', '-'],
    environment,
    complaint: complaintAt(/^error: cannot format -: (?<message>Cannot parse): (?<line>\d+):\d+: /m),
  };
}

/** Debian: clang-format. It knows no syntax error: what it does not understand it leaves much as it is. */
export function clangFormat(installation: string, fileName: string): Formatter {
  // The names of its style: https://clang.llvm.org/docs/ClangFormatStyleOptions.html. An include may depend on those before it.
  const style = '{BasedOnStyle: LLVM, IndentWidth: 4, AccessModifierOffset: -4, ColumnLimit: 100, SortIncludes: Never}';
  return {
    name: 'clang-format',
    argv: [`${installation}/bin/clang-format`, `--assume-filename=${fileName}`, `--style=${style}`],
    environment,
    complaint: () => undefined,
  };
}
