import { esbuildStep, prepareNodeAndEsbuild, probeEsbuild } from './esbuild.ts';
import type { Language } from './language.ts';
import { cleanNodeMessage, explainNodeFailure, nodeRanOutOfMemory, nodeRun } from './node-runtime.ts';
import { typescriptStarter } from './typescript-starter.ts';

/** TypeScript: types are taken off by esbuild (not checked), the rest is JavaScript. */
export function createTypescript(installation: string): Language {
  return {
    id: 'typescript',
    label: 'TypeScript',
    probe: () => probeEsbuild(installation),
    prepareToolchain: (directory) => prepareNodeAndEsbuild(directory, installation),
    starterCode: typescriptStarter,
    selfTest:
      'function total(values: number[], extra: number): number {\n    return values.reduce((sum, value) => sum + value, extra);\n}\n',
    fileName: () => 'solution.ts',
    prepareCompile: ({ code }) => esbuildStep('ts', code),

    prepareRun(task, { artifactPath, memoryBytes }) {
      if (artifactPath === undefined) throw new Error('typescript: nothing to run without an artifact');
      return nodeRun(task, installation, 'solution.ts', { hostPath: artifactPath }, memoryBytes);
    },

    cleanMessage: cleanNodeMessage,
    explainFailure: explainNodeFailure,
    ranOutOfMemory: nodeRanOutOfMemory,
  };
}
