import { esbuildStep, prepareNodeAndEsbuild, probeEsbuild } from './esbuild.ts';
import { javascriptStarter } from './javascript-starter.ts';
import type { Language } from './language.ts';
import { cleanNodeMessage, explainNodeFailure, nodeRanOutOfMemory, nodeRun, probeNode } from './node-runtime.ts';

/** A line that begins like a module's; one in a comment only costs a compilation that changes nothing. */
const moduleLine =
  /^[ \t]*(?:export[ \t]*(?:\{|\*|(?:default|const|let|var|function|class|async)\b)|import[ \t]*(?:["'{*]|[\w$]+[ \t]*(?:,|from\b)))/m;

/** JavaScript: a script as it is, a module as CommonJS. */
export function createJavascript(installation: string): Language {
  return {
    id: 'javascript',
    label: 'JavaScript',

    async probe() {
      const esbuild = await probeEsbuild(installation);
      return 'missing' in esbuild ? esbuild : probeNode(installation);
    },

    prepareToolchain: (directory) => prepareNodeAndEsbuild(directory, installation),
    starterCode: javascriptStarter,
    selfTest: 'function total(values, extra) {\n    return values.reduce((sum, value) => sum + value, extra);\n}\n',
    fileName: () => 'solution.js',
    prepareCompile: ({ code }) => (moduleLine.test(code) ? esbuildStep('js', code) : undefined),

    prepareRun(task, { artifactPath, memoryBytes }) {
      const program = artifactPath === undefined ? task.code : { hostPath: artifactPath };
      return nodeRun(task, installation, 'solution.js', program, memoryBytes);
    },

    cleanMessage: cleanNodeMessage,
    explainFailure: explainNodeFailure,
    ranOutOfMemory: nodeRanOutOfMemory,
  };
}
