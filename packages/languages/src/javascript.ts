import { esbuildStep, prepareNodeAndEsbuild, probeEsbuild } from './esbuild.ts';
import { javascriptStarter } from './javascript-starter.ts';
import type { Language } from './language.ts';
import { cleanNodeMessage, explainNodeFailure, nodeRanOutOfMemory, nodeRun, probeNode } from './node-runtime.ts';

/** A line that begins like a module's; one in a comment only costs a compilation that changes nothing. */
const moduleLine =
  /^[ \t]*(?:export[ \t]*(?:\{|\*|(?:default|const|let|var|function|class|async)\b)|import[ \t]*(?:["'{*]|[\w$]+[ \t]*(?:,|from\b)))/m;

/** JavaScript on the Node that runs the product: a script as it is, a module as CommonJS. */
export const javascript: Language = {
  id: 'javascript',
  label: 'JavaScript',

  async probe() {
    const esbuild = await probeEsbuild();
    return 'missing' in esbuild ? esbuild : probeNode();
  },

  prepareToolchain: prepareNodeAndEsbuild,
  starterCode: javascriptStarter,
  fileName: () => 'solution.js',
  prepareCompile: ({ code }) => (moduleLine.test(code) ? esbuildStep('js', code) : undefined),
  prepareRun: (task, { artifactPath, memoryBytes }) =>
    nodeRun(task, 'solution.js', artifactPath === undefined ? task.code : { hostPath: artifactPath }, memoryBytes),
  cleanMessage: cleanNodeMessage,
  explainFailure: explainNodeFailure,
  ranOutOfMemory: nodeRanOutOfMemory,
};
