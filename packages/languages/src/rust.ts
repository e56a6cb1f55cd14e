import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import { rustfmt } from './formatters.ts';
import type { Language } from './language.ts';
import { writeHarnessFiles } from './native-harness.ts';
import { nativeRun } from './native-run.ts';
import { rustMain, rustModule } from './rust-main.ts';
import { cleanRustMessage } from './rust-messages.ts';
import { rustStarter } from './rust-starter.ts';

const home = '/toolchains/rust';
const harnessFiles = ['rust/codenova.rs', 'rust/wire.rs'];
const flags = ['--edition', '2021', '-C', 'opt-level=2'];
/** As practice sites do: a number that overflows ends the case. */
const personsFlags = ['-C', 'overflow-checks=on', '-C', 'strip=symbols', '-C', 'linker=/usr/bin/gcc', '-A', 'warnings'];

/** Rust, edition 2021. */
export function createRust(installation: string): Language {
  const compiler = `${installation}/bin/rustc`;
  const path = installation === '/usr' ? '/usr/bin:/bin' : `${installation}/bin:/usr/bin:/bin`;
  return {
    id: 'rust',
    label: 'Rust',
    probe: () => probeTool(compiler, ['--version'], /rustc (\d+\.\d+\.\d+)/, 'rustc-web'),

    async prepareToolchain(directory) {
      const key = hashOf(...harnessFiles.map(harnessText), flags.join(' '), compiler, await output(compiler, ['-vV']));
      const hostPath = await builtDirectory(directory, 'rust', key, async (draft) => {
        writeHarnessFiles(draft, harnessFiles);
        await output(compiler, [...flags, '--crate-type', 'rlib', '--crate-name', 'codenova', 'codenova.rs'], draft);
      });
      const tools = installation === '/usr' ? [] : [{ hostPath: installation, path: installation }];
      return { mounts: [{ hostPath, path: home }, ...tools], key };
    },

    starterCode: rustStarter,
    formatter: rustfmt(installation),
    selfTest:
      'impl Solution {\n    pub fn total(values: Vec<i32>, extra: i32) -> i32 {\n        values.iter().sum::<i32>() + extra\n    }\n}\n',
    fileName: () => 'solution.rs',

    prepareCompile(task) {
      const { signature } = task;
      const isProgram = signature.kind === 'program';
      const source = isProgram ? 'solution.rs' : `--extern codenova=${home}/libcodenova.rlib main.rs`;
      return {
        argv: [
          '/bin/sh',
          '-c',
          `cd /box && ${compiler} ${[...flags, ...personsFlags].join(' ')} --error-format=json ${source} -o /tmp/a.out && exec /bin/cat /tmp/a.out >&3`,
        ],
        environment: { PATH: path, LANG: 'C.UTF-8', TMPDIR: '/tmp' },
        files: [
          { path: '/box/solution.rs', content: rustModule(task) },
          ...(isProgram ? [] : [{ path: '/box/main.rs', content: rustMain(signature) }]),
        ],
        processes: 32,
        memoryBytes: 512 * 2 ** 20,
        cpuTimeMs: 10_000,
      };
    },

    prepareRun: (task, { artifactPath }) => nativeRun(task, artifactPath),

    cleanMessage: (message, task) => cleanRustMessage(message.replaceAll(`${home}/`, ''), task),

    explainFailure(stderr, task) {
      if (/^thread '.*has overflowed its stack$/m.test(stderr))
        return { message: 'the stack is full: a recursion too deep' };
      const found = /^thread '.*panicked at (\S+?):(\d+):\d+:\n([\s\S]*?)(?:\nnote: |\n*$)/m.exec(stderr);
      if (!found) return undefined;
      const [, file = '', line, words = ''] = found;
      const message = cleanRustMessage(`panic: ${words}`, task);
      return { message, ...(file.endsWith('solution.rs') && { line: Number(line) }) };
    },

    ranOutOfMemory: ({ signal, stderr }) =>
      signal === 'SIGABRT' && /^memory allocation of \d+ bytes failed/m.test(stderr.slice(-400)),
  };
}
