import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language } from './language.ts';
import { luaStarter } from './lua-starter.ts';

const home = '/toolchains/lua';
/** Joined in this order to the one file that every run loads. */
const parts = ['records.lua', 'reading.lua', 'writing.lua', 'serving.lua'];

/** Lua 5.4, PUC-Rio's. */
export function createLua(installation: string): Language {
  // Debian's has its version in the name, one that an operator built has not.
  const program = installation === '/usr' ? 'lua5.4' : 'lua';
  const interpreter = interpreterOf(installation, program);
  const texts = harnessFiles('lua');
  const harness = parts.map((part) => texts.get(part) ?? '').join('\n');
  return {
    id: 'lua',
    label: 'Lua',
    probe: () => probeTool(interpreter.path, ['-v'], /Lua (\d+\.\d+\.\d+)/, 'lua5.4'),

    async prepareToolchain(directory) {
      const key = hashOf(harness, await output(interpreter.path, ['-v']), installation);
      const hostPath = await builtDirectory(directory, 'lua', key, async (draft) => {
        writeFileSync(join(draft, 'harness.lua'), harness);
      });
      return { mounts: [{ hostPath, path: home }, ...interpreter.mounts], key };
    },

    starterCode: luaStarter,
    selfTest:
      'function total(values, extra)\n  local sum = extra\n  for _, value in ipairs(values) do sum = sum + value end\n  return sum\nend\n',
    fileName: () => 'solution.lua',

    prepareRun: ({ signature, code }) => ({
      argv: [interpreter.path, `${home}/harness.lua`, '/box/solution.lua', specification(signature)],
      environment: interpreter.environment,
      files: [{ path: '/box/solution.lua', content: code }],
      processes: 32,
      memoryOverheadBytes: 16 * 2 ** 20,
      startUpCpuTimeMs: 1_000,
    }),

    cleanMessage: (message) => withoutPaths(message, home),

    explainFailure(stderr) {
      const found = /^lua(?:5\.4)?: (?:(?:\/box\/)?solution\.lua:(\d+): )?(.+)$/m.exec(stderr);
      if (!found?.[2]) return undefined;
      return { message: found[2], ...(found[1] !== undefined && { line: Number(found[1]) }) };
    },

    ranOutOfMemory: ({ stderr }) => /(?:^|: )not enough memory$/m.test(stderr.slice(-400)),
  };
}
