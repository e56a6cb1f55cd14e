import { languageIds } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged, type Problem, signatureOf } from '../judge-fixture.ts';
import { rowsOf } from '../rows/all-rows.ts';

/** Every verdict in every language, through the real sandbox. */

const local = useJudge();

const sum: Problem = {
  signature: signatureOf('total(int[] values, int extra): int'),
  examples: [
    { args: [[1, 2, 3], 4], expected: 10 },
    { args: [[], 0], expected: 0 },
    { args: [[-5], 2 ** 31 - 1], expected: 2 ** 31 - 6 },
    { args: [[2 ** 30, 2 ** 30 - 1], 0], expected: 2 ** 31 - 1 },
  ],
  memoryMb: 64,
};

describe.each(languageIds.map((id) => ({ id })))('$id', ({ id }) => {
  test.concurrent.each(rowsOf[id].verdicts)('$verdict: $body', async ({ body, verdict, message, stdout }) => {
    const judgement = await judged(local(), sum, id, rowsOf[id].total(body));
    const [first] = judgement.cases;
    const said = judgement.message ?? first?.message;
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (message) expect(said).toMatch(message);
    if (stdout !== undefined) expect(first?.stdout).toBe(stdout);
    expect(judgement.casesTotal).toBe(4);
    expect(said ?? '').not.toMatch(/\/(box|toolchains|opt|tmp|work)\//);
    if (verdict === 'accepted') {
      expect(judgement.casesPassed).toBe(4);
      expect(judgement.cases.map((each) => each.visible)).toEqual([true, true]);
    }
  });
});
