import { javascriptStarter } from './javascript-starter.ts';
import type { Language } from './language.ts';
import {
  cleanNodeMessage,
  explainNodeFailure,
  nodeRanOutOfMemory,
  nodeRun,
  prepareNode,
  probeNode,
} from './node-runtime.ts';

/** JavaScript on the Node that runs the product. */
export const javascript: Language = {
  id: 'javascript',
  label: 'JavaScript',
  probe: probeNode,
  prepareToolchain: prepareNode,
  starterCode: javascriptStarter,
  fileName: () => 'solution.js',
  prepareRun: (task, { memoryBytes }) => nodeRun(task, 'solution.js', task.code, memoryBytes),
  cleanMessage: cleanNodeMessage,
  explainFailure: explainNodeFailure,
  ranOutOfMemory: nodeRanOutOfMemory,
};
