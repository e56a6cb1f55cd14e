import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language } from './language.ts';
import { perlStarter } from './perl-starter.ts';

const home = '/toolchains/perl';
/** Joined in this order to the one file that every run loads. */
const parts = ['records.pl', 'reading.pl', 'writing.pl', 'serving.pl'];

/** Perl 5, with its core modules. */
export function createPerl(installation: string): Language {
  const interpreter = interpreterOf(installation, 'perl');
  const texts = harnessFiles('perl');
  const harness = parts.map((part) => texts.get(part) ?? '').join('\n');
  return {
    id: 'perl',
    label: 'Perl',
    probe: () => probeTool(interpreter.path, ['-e', 'print $^V'], /^v(\d+\.\d+\.\d+)/, 'perl'),

    async prepareToolchain(directory) {
      const key = hashOf(harness, await output(interpreter.path, ['-e', 'print $^V']), installation);
      const hostPath = await builtDirectory(directory, 'perl', key, async (draft) => {
        writeFileSync(join(draft, 'harness.pl'), harness);
      });
      return { mounts: [{ hostPath, path: home }, ...interpreter.mounts], key };
    },

    starterCode: perlStarter,
    selfTest:
      'sub total {\n    my ($values, $extra) = @_;\n    $extra += $_ for @$values;\n    return $extra;\n}\n1;\n',
    fileName: () => 'solution.pl',

    prepareRun: ({ signature, code }) => ({
      argv: [interpreter.path, `${home}/harness.pl`, '/box/solution.pl', specification(signature)],
      environment: interpreter.environment,
      files: [{ path: '/box/solution.pl', content: code }],
      processes: 32,
      memoryOverheadBytes: 16 * 2 ** 20,
      startUpCpuTimeMs: 1_000,
    }),

    cleanMessage: (message) => withoutPaths(message, home),

    explainFailure(stderr) {
      const found = /^(.+) at (?:\/box\/)?solution\.pl line (\d+)\.?$/m.exec(stderr);
      return found?.[1] === undefined ? undefined : { message: found[1], line: Number(found[2]) };
    },

    ranOutOfMemory: ({ stderr }) => /^Out of memory/m.test(stderr.slice(-400)),
  };
}
