import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import { gofmt } from './formatters.ts';
import { goCalls, goNodeFiles } from './go-main.ts';
import { cleanGoMessage } from './go-messages.ts';
import { goSource } from './go-source.ts';
import { goStarter } from './go-starter.ts';
import type { Language } from './language.ts';
import { writeHarnessFiles } from './native-harness.ts';

const home = '/toolchains/go';
const nodeNames = ['list', 'tree', 'random-list', 'graph', 'nary', 'next-tree'];
const harnessFiles = [
  'go/cases.go',
  'go/wire.go',
  'go/main.go',
  ...nodeNames.flatMap((name) => [`go/${name}-node-type.go`, `go/${name}-node.go`]),
];

/** What can be imported; none of them needs C or the network. Those that a version does not have are left out. */
const packages =
  'bufio bytes cmp container/heap container/list container/ring context crypto/md5 crypto/sha1 crypto/sha256 encoding/base64 encoding/binary encoding/hex encoding/json errors fmt hash/crc32 hash/fnv hash/maphash io iter maps math math/big math/bits math/cmplx math/rand math/rand/v2 os reflect regexp runtime runtime/debug slices sort strconv strings sync sync/atomic text/tabwriter time unicode unicode/utf16 unicode/utf8 unsafe'.split(
    ' ',
  );

/**
 * The compiler and the linker called without the `go` command in between, which takes longer than both. No embedding
 * and no C: those are that command's doing.
 */
const compileScript = (tools: string) => `set -e
kind=$1
shift
cd /box
compile() { ${tools}/compile -complete -trimpath '/box=>;${home}=>' "$@" >&2; }
cp ${home}/importcfg /tmp/importcfg
if [ "$kind" = program ]; then
  compile -p main -importcfg /tmp/importcfg -o /tmp/main.a "$@"
else
  compile -p solution -importcfg /tmp/importcfg -o /tmp/solution.a "$@"
  echo 'packagefile solution=/tmp/solution.a' >> /tmp/importcfg
  compile -p main -importcfg /tmp/importcfg -o /tmp/main.a ${home}/main.go
fi
${tools}/link -importcfg /tmp/importcfg -buildmode=exe -s -w -o /tmp/a.out /tmp/main.a >&2
exec cat /tmp/a.out >&3
`;

/** Go, by its own compiler. */
export function createGo(installation: string): Language {
  const command = `${installation}/bin/go`;
  const isElsewhere = installation !== '/usr';
  return {
    id: 'go',
    label: 'Go',
    probe: () => probeTool(command, ['version'], /go(\d+\.\d+(?:\.\d+)?)/, 'golang-go'),

    async prepareToolchain(directory) {
      const version = await output(command, ['version']);
      const script = compileScript('TOOLS');
      const key = hashOf(...harnessFiles.map(harnessText), packages.join(' '), script, command, version);
      const hostPath = await builtDirectory(directory, 'go', key, (draft) => build(command, draft));
      const tools = isElsewhere ? [{ hostPath: installation, path: installation }] : [];
      return { mounts: [{ hostPath, path: home }, ...tools], key };
    },

    starterCode: goStarter,
    formatter: gofmt(installation),
    selfTest:
      'func total(values []int, extra int) int {\n    for _, value := range values {\n        extra += value\n    }\n    return extra\n}\n',
    fileName: () => 'solution.go',

    prepareCompile(task) {
      const isProgram = task.signature.kind === 'program';
      const files = isProgram ? [] : ['calls.go', ...goNodeFiles(task).map((name) => `${home}/${name}`)];
      return {
        argv: ['/bin/sh', `${home}/compile.sh`, isProgram ? 'program' : 'calls', 'solution.go', ...files],
        environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp', TMPDIR: '/tmp' },
        files: [
          { path: '/box/solution.go', content: isProgram ? task.code : goSource(task.code, 'solution') },
          ...(isProgram ? [] : [{ path: '/box/calls.go', content: goCalls(task) }]),
        ],
        processes: 32,
        memoryBytes: 512 * 2 ** 20,
        cpuTimeMs: 10_000,
      };
    },

    prepareRun(_task, { artifactPath, memoryBytes }) {
      if (artifactPath === undefined) throw new Error('go: nothing to run without an artifact');
      return {
        argv: ['/box/solution'],
        // The limit: garbage is collected in time, and memory is not left to grow to twice what is used.
        environment: {
          PATH: '/usr/bin:/bin',
          LANG: 'C.UTF-8',
          HOME: '/tmp',
          GOMEMLIMIT: String(memoryBytes),
          GOTRACEBACK: 'single',
        },
        files: [{ path: '/box/solution', content: { hostPath: artifactPath }, executable: true }],
        processes: 64,
        memoryOverheadBytes: 24 * 2 ** 20,
        startUpCpuTimeMs: 1_000,
      };
    },

    cleanMessage: (message, task) => cleanGoMessage(message.replaceAll(`${home}/`, ''), task),

    explainFailure(stderr) {
      const found = /^(panic: .*|fatal error: .*)$/m.exec(stderr);
      if (!found) return undefined;
      const line = /^\t(?:\S*\/)?solution\.go:(\d+)\b/m.exec(stderr.slice(found.index))?.[1];
      const words = (found[1] ?? '').replace(/^panic: main\.|^panic: solution\./, 'panic: ');
      return {
        message: words === 'fatal error: stack overflow' ? 'the stack is full: a recursion too deep' : words,
        ...(line !== undefined && { line: Number(line) }),
      };
    },

    ranOutOfMemory: ({ exitCode, stderr }) =>
      exitCode === 2 &&
      /^fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)/m.test(stderr.slice(-8_192)),
  };
}

/** Collects the compiled library, and compiles ours. */
async function build(command: string, draft: string): Promise<void> {
  const environment = (await output(command, ['env', 'GOROOT', 'GOTOOLDIR'])).split('\n');
  const [root = '', tools = ''] = environment;
  const there = packages.filter((name) => name === 'unsafe' || existsSync(join(root, 'src', name)));
  const cache = join(draft, 'cache');
  const list = ['list', '-export', '-deps', '-f', '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}', ...there];
  const variables = [
    'CGO_ENABLED=0',
    'GO111MODULE=off',
    'GOFLAGS=',
    'GOTOOLCHAIN=local',
    `GOCACHE=${cache}`,
    `HOME=${draft}`,
  ];
  const listed = await output('/usr/bin/env', [...variables, command, ...list], draft);
  const lines = listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', archive = ''] = line.split('=');
      const target = join('library', `${name}.a`);
      mkdirSync(dirname(join(draft, target)), { recursive: true });
      copyFileSync(archive, join(draft, target));
      return { name, target };
    });
  const config = (folder: string) =>
    lines.map(({ name, target }) => `packagefile ${name}=${join(folder, target)}\n`).join('');
  writeHarnessFiles(draft, harnessFiles);
  writeFileSync(join(draft, 'importcfg.draft'), config(draft));
  await output(
    join(tools, 'compile'),
    [
      '-p',
      'cases',
      '-complete',
      '-trimpath',
      `${draft}=>`,
      '-importcfg',
      'importcfg.draft',
      '-o',
      'cases.a',
      'cases.go',
      'wire.go',
    ],
    draft,
  );
  writeFileSync(join(draft, 'importcfg'), `${config(home)}packagefile cases=${home}/cases.a\n`);
  writeFileSync(join(draft, 'compile.sh'), compileScript(tools));
  for (const name of ['cache', 'importcfg.draft']) rmSync(join(draft, name), { recursive: true, force: true });
}
