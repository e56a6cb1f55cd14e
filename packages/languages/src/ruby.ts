import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language } from './language.ts';
import { rubyStarter } from './ruby-starter.ts';

const home = '/toolchains/ruby';
/** Joined in this order to what every run loads. */
const parts = ['records.rb', 'nodes.rb', 'node_answers.rb', 'values.rb', 'serving.rb'];
/** Room for a recursion of 3 * 10^5 small frames, so that an endless one ends as an exception and not for its memory. */
const stackBytes = 32 * 2 ** 20;

/** Ruby (MRI). */
export function createRuby(installation: string): Language {
  const interpreter = interpreterOf(installation, 'ruby');
  const texts = harnessFiles('ruby');
  return {
    id: 'ruby',
    label: 'Ruby',
    probe: () => probeTool(interpreter.path, ['--version'], /ruby (\S+)/, 'ruby'),

    async prepareToolchain(directory) {
      const key = hashOf(...texts.values(), await output(interpreter.path, ['--version']), installation);
      const hostPath = await builtDirectory(directory, 'ruby', key, async (draft) => {
        writeFileSync(join(draft, 'harness.rb'), parts.map((name) => texts.get(name) ?? '').join('\n'));
        // Warnings name the file that a constant was defined in first.
        const code = 'RubyVM::InstructionSequence.compile(File.read("harness.rb"), "ruby", "ruby")';
        const compile = `File.binwrite("harness.bin", ${code}.to_binary)`;
        await output(interpreter.path, ['--disable-gems', '-e', compile], draft);
      });
      return { mounts: [{ hostPath, path: home }, ...interpreter.mounts], key };
    },

    starterCode: rubyStarter,
    selfTest: 'def total(values, extra)\n    values.sum + extra\nend\n',
    fileName: () => 'solution.rb',

    prepareRun: ({ signature, code }) => ({
      argv: [
        interpreter.path,
        // Gems take five sixths of the start; the other two would change messages for the worse.
        '--disable=gems,did_you_mean,error_highlight,rubyopt',
        '-e',
        `RubyVM::InstructionSequence.load_from_binary(File.binread("${home}/harness.bin")).eval`,
        '/box/solution.rb',
        specification(signature),
      ],
      environment: { ...interpreter.environment, RUBY_THREAD_VM_STACK_SIZE: String(stackBytes) },
      files: [{ path: '/box/solution.rb', content: code }],
      processes: 32,
      // For recursion through blocks; only what is used counts as memory.
      stackBytes: 512 * 2 ** 20,
      memoryOverheadBytes: 24 * 2 ** 20,
      startUpCpuTimeMs: 2_000,
    }),

    cleanMessage: (message) => withoutPaths(message, home),

    explainFailure(stderr) {
      const match = /^solution\.rb:(\d+):in .*?: (.*) \(([A-Z][\w:]*)\)$/m.exec(withoutPaths(stderr, home));
      return match ? { message: `${match[3]}: ${match[2]}`, line: Number(match[1]) } : undefined;
    },

    ranOutOfMemory: ({ stderr }) => /\(NoMemoryError\)|failed to allocate memory/.test(stderr.slice(-2_000)),
  };
}
