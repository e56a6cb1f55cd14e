import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language, Task } from './language.ts';
import { phpStarter } from './php-starter.ts';

const home = '/toolchains/php';
/** What practice sites have besides PHP itself, loaded where it is installed. */
const extensions = ['ctype', 'mbstring', 'bcmath', 'iconv', 'posix'];
const settings = `display_errors=0
log_errors=0
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
max_execution_time=0
`;

/** PHP's command line. */
export function createPhp(installation: string): Language {
  const interpreter = interpreterOf(installation, 'php');
  const texts = harnessFiles('php');
  return {
    id: 'php',
    label: 'PHP',
    probe: () => probeTool(interpreter.path, ['-n', '--version'], /PHP (\S+)/, 'php-cli'),

    async prepareToolchain(directory) {
      const folder = await output(interpreter.path, ['-n', '-r', 'echo ini_get("extension_dir");']);
      const found = extensions.filter((name) => existsSync(join(folder, `${name}.so`)));
      const ini = settings + found.map((name) => `extension=${name}\n`).join('');
      const key = hashOf(...texts.values(), await output(interpreter.path, ['-n', '--version']), installation, ini);
      const hostPath = await builtDirectory(directory, 'php', key, async (draft) => {
        for (const [name, text] of texts) writeFileSync(join(draft, name), text);
        writeFileSync(join(draft, 'php.ini'), ini);
      });
      return { mounts: [{ hostPath, path: home }, ...interpreter.mounts], key };
    },

    starterCode: phpStarter,
    selfTest:
      'class Solution {\n    function total($values, $extra) {\n        return array_sum($values) + $extra;\n    }\n}\n',
    fileName: () => 'solution.php',

    prepareRun: (task, { memoryBytes }) => ({
      argv: [
        interpreter.path,
        '-c',
        `${home}/php.ini`,
        '-d',
        `memory_limit=${memoryBytes}`,
        // A program may talk with another one: what it prints goes out at once, as it does everywhere.
        '-d',
        `output_buffering=${task.signature.kind === 'program' ? 0 : 65_536}`,
        '-f',
        `${home}/harness.php`,
        '--',
        '/box/solution.php',
        specification(task.signature),
      ],
      // Empty: the settings of the machine are not read.
      environment: { ...interpreter.environment, PHP_INI_SCAN_DIR: '' },
      files: [{ path: '/box/solution.php', content: opened(task) }],
      processes: 32,
      // For recursion through functions of the library, and for letting go of long lists.
      stackBytes: 512 * 2 ** 20,
      memoryOverheadBytes: 24 * 2 ** 20,
      startUpCpuTimeMs: 2_000,
    }),

    cleanMessage: (message) => withoutPaths(message, home),

    explainFailure(stderr) {
      const text = withoutPaths(stderr, home);
      const match = /^(?:PHP )?Fatal error: +(.*?)(?: in solution\.php(?: on line |:)(\d+))?$/m.exec(text);
      if (!match?.[1]) return undefined;
      return { message: match[1], ...(match[2] !== undefined && { line: Number(match[2]) }) };
    },

    ranOutOfMemory: ({ stderr }) => /Fatal error: +(?:Allowed memory size|Out of memory)/.test(stderr.slice(-2_000)),
  };
}

/** Practice sites do without the opening tag; on the first line, so that the person's lines keep their numbers. */
function opened({ code }: Task): string {
  const text = code.replace(/^\uFEFF/, '');
  return /^\s*<\?(?:php\b|=)/i.test(text) ? text : `<?php ${text}`;
}
