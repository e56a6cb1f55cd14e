/** A person's Go code made ready to be compiled: the package's name, and the imports that practice sites have. */

/** Packages that are there without being imported, and something of each to be used. */
const usualPackages: Record<string, { path: string; name: string }> = {
  bufio: { path: 'bufio', name: 'NewReader' },
  bytes: { path: 'bytes', name: 'Equal' },
  heap: { path: 'container/heap', name: 'Init' },
  list: { path: 'container/list', name: 'New' },
  ring: { path: 'container/ring', name: 'New' },
  errors: { path: 'errors', name: 'New' },
  fmt: { path: 'fmt', name: 'Sprint' },
  io: { path: 'io', name: 'EOF' },
  math: { path: 'math', name: 'Abs' },
  big: { path: 'math/big', name: 'NewInt' },
  bits: { path: 'math/bits', name: 'Len' },
  cmplx: { path: 'math/cmplx', name: 'Abs' },
  rand: { path: 'math/rand', name: 'Int' },
  os: { path: 'os', name: 'Exit' },
  reflect: { path: 'reflect', name: 'TypeOf' },
  runtime: { path: 'runtime', name: 'NumCPU' },
  debug: { path: 'runtime/debug', name: 'FreeOSMemory' },
  context: { path: 'context', name: 'Background' },
  json: { path: 'encoding/json', name: 'Marshal' },
  regexp: { path: 'regexp', name: 'MustCompile' },
  slices: { path: 'slices', name: 'Max[[]int]' },
  sort: { path: 'sort', name: 'Ints' },
  strconv: { path: 'strconv', name: 'Itoa' },
  strings: { path: 'strings', name: 'Join' },
  sync: { path: 'sync', name: 'NewCond' },
  atomic: { path: 'sync/atomic', name: 'AddInt32' },
  time: { path: 'time', name: 'Now' },
  unicode: { path: 'unicode', name: 'IsLetter' },
  utf8: { path: 'unicode/utf8', name: 'RuneLen' },
};

/** Comments, and where asked for also texts, become blanks; every other character keeps its place. */
function blanked(code: string, withTexts: boolean): string {
  const pattern = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return code.replace(pattern, (found) => (withTexts || found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

/** What the code is made of, without comments and texts. */
export function goBare(code: string): string {
  return blanked(code, true);
}

/** Whether the code declares the name for the whole package. */
export function declaresInGo(bare: string, name: string): boolean {
  return new RegExp(`^[ \\t]*(?:func|var|const|type)\\s+${name}\\b`, 'm').test(bare);
}

/** The person's file as a part of `packageName`, with its lines and columns as they were. */
export function goSource(code: string, packageName: string): string {
  const bare = goBare(code);
  const withPaths = blanked(code, false);
  const imported = new Set(
    [...withPaths.matchAll(/(?:^|;)[ \t]*import\b\s*(?:\(([^)]*)\)|([^\n;]*))/gm)].flatMap(([, list, single]) =>
      [...(list ?? single ?? '').matchAll(/["`]([^"`\n]*)["`]/g)].map((found) => found[1]),
    ),
  );
  const added = Object.entries(usualPackages).filter(
    ([name, { path }]) =>
      !imported.has(path) && new RegExp(`\\b${name}\\s*\\.\\s*[A-Z]`).test(bare) && !declaresInGo(bare, name),
  );
  const imports = added.map(([, { path }]) => `import "${path}";`).join('');
  // One that is named only where it means something else is not unused.
  const uses = added.map(([name, each]) => `var _ = ${name}.${each.name}\n`).join('');
  const clause = /^\s*package[ \t]+[A-Za-z_]\w*[ \t]*;?/.exec(bare)?.[0] ?? '';
  const before = code.slice(0, clause.length).split('\n');
  const place = `/*line solution.go:${before.length}:${Buffer.byteLength(before.at(-1) ?? '') + 1}*/`;
  const head = code.slice(0, clause.length - clause.trimStart().length);
  return `${head}package ${packageName};${imports}${place}${code.slice(clause.length)}\n${uses}`;
}
