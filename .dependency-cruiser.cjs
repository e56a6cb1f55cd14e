/** Imports run one way: apps -> feature packages -> contracts -> nothing. ARCHITECTURE.md lists the rooms. */
const pack = (names) => `^packages/(${names.join('|')})/`;

/** Each room may import itself, npm, and these packages; nothing else of ours. */
const rooms = {
  'packages/contracts': [],
  'packages/runtime': [],
  'packages/services': [],
  'packages/sandbox': [],
  'packages/store': ['contracts'],
  'packages/accounts': [],
  'packages/messaging': ['contracts'],
  'packages/languages': ['contracts', 'sandbox'],
  'packages/judging': ['contracts', 'languages', 'sandbox'],
  'packages/catalogue': ['contracts', 'judging'],
  'apps/api': ['contracts', 'runtime', 'store', 'accounts', 'messaging', 'languages'],
  'apps/realtime': ['contracts', 'runtime', 'store', 'accounts', 'messaging'],
  'apps/judge': ['contracts', 'runtime', 'store', 'messaging', 'languages', 'judging', 'sandbox', 'catalogue'],
  'apps/web': ['contracts', 'runtime'],
};

const tests = '\\.(test|contract)\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `one-way-${room.replace('/', '-')}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: tests },
      to: {
        path: '^(packages|apps|tools|bench|e2e|problems)/',
        pathNot: [`^${room}/`, ...(allowed.length ? [pack(allowed)] : [])],
      },
    })),
    {
      name: 'packages-by-their-door',
      comment: 'A package is imported by its name, never by a path into it.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/(?!index\\.ts)', pathNot: '^$1/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.next|builds|var)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
