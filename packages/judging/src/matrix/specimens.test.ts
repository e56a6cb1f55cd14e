import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageExtensions, languageIds, type Signature, signatureSchema } from '@codenova/contracts';
import { languages } from '@codenova/languages';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { type Example, judged, type Problem } from '../judge-fixture.ts';

/** One problem a type and a kind of task, with an accepted solution in every language, as people write it elsewhere. */

const local = useJudge();

const folder = fileURLToPath(new URL('../../specimens/', import.meta.url));
const depth = 100_000;
const chain = Array.from({ length: depth }, (_, index) => index);
/** Too large for a file. */
const deepRecursion: Problem = {
  signature: signatureSchema.parse({
    kind: 'function',
    name: 'sumList',
    parameters: [
      { name: 'head', type: 'ListNode' },
      { name: 'root', type: 'TreeNode' },
    ],
    returns: 'long',
  }),
  examples: [
    { args: [[1, 2], [3]], expected: 6 },
    {
      args: [chain, chain.flatMap((each, index) => (index > 0 ? [null, each] : [each]))],
      expected: depth * (depth - 1),
    },
  ],
  cpuTimeMs: 4_000,
};

function specimen(name: string): Problem {
  if (name === 'deep-recursion') return deepRecursion;
  const { signature, ...rest } = JSON.parse(readFileSync(join(folder, name, 'specimen.json'), 'utf8')) as {
    signature: Signature;
    examples: Example[];
  };
  // As it stands: one class with every type has more methods than a problem's may.
  return { cpuTimeMs: 2_000, ...rest, signature };
}

const specimens = readdirSync(folder).map((name) => ({ name, problem: specimen(name) }));

describe.each(languageIds)('%s', (id) => {
  test.concurrent.each(specimens)('$name', async ({ name, problem }) => {
    const code = readFileSync(join(folder, name, `accepted.${languageExtensions[id]}`), 'utf8');
    const { verdict, message, cases } = await judged(local(), problem, id, code);
    const failed = cases.filter((each) => each.verdict !== 'accepted');
    expect({ verdict, message, failed }).toEqual({ verdict: 'accepted', message: undefined, failed: [] });
  });

  test.concurrent.each(specimens)('$name: the starter code', async ({ problem }) => {
    const { signature } = problem;
    const starter = languages[id].starterCode(signature);
    expect(starter.endsWith('\n')).toBe(true);
    const plain = (text: string) => text.toLowerCase().replaceAll('_', '');
    if (signature.kind !== 'program') expect(plain(starter)).toContain(plain(signature.name));
  });
});
