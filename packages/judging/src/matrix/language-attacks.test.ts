import { languageIds } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged, type Problem, signatureOf } from '../judge-fixture.ts';
import { sandboxAdapters } from '../local-sandbox.ts';
import { rowsOf } from '../rows/all-rows.ts';

/** Hostile code in each language: nothing of the host comes out at compile time, no verdict is forged at run time. */

// The answers are no function of the arguments that a program could guess.
const secret: Problem = {
  signature: signatureOf('secret(int x): int'),
  examples: [
    { args: [1], expected: 730_441_227 },
    { args: [2], expected: 118_252_966 },
    { args: [3], expected: 905_667_310 },
  ],
  cpuTimeMs: 500,
};

describe.each(sandboxAdapters)('%s', (adapter) => {
  const local = useJudge({ adapter });

  describe.each(languageIds.map((id) => ({ id })))('$id', ({ id }) => {
    test.concurrent.each(rowsOf[id].attacks)('$when: $name', async ({ when, code, verdict }) => {
      const judgement = await judged(local(), secret, id, code);
      const said = JSON.stringify(judgement);
      const wanted = verdict ?? (when === 'compiling' ? 'compilation-error' : undefined);
      if (wanted) expect({ verdict: judgement.verdict, said: said.slice(0, 500) }).toMatchObject({ verdict: wanted });
      expect(['accepted', 'internal-error']).not.toContain(judgement.verdict);
      expect(judgement.casesPassed).toBeLessThan(3);
      expect(Buffer.byteLength(judgement.message ?? '')).toBeLessThanOrEqual(65_536);
      expect(said).not.toMatch(/root:[x*!]?:|daemon:|PATH=|codenova|\/var\/cache/);
      expect(said).not.toMatch(/905667310/);
    });
  });
});
