import { languageIds } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged } from '../judge-fixture.ts';
import { rowsOf } from '../rows/all-rows.ts';
import { twoSum } from '../rows/problems.ts';

/** Forms that people's code comes in, and what they are told when it does not fit: about their code, not about ours. */

const local = useJudge();

describe.each(languageIds.map((id) => ({ id })))('$id', ({ id }) => {
  test.concurrent.each(rowsOf[id].forms)(
    '$name',
    async ({ problem = twoSum, code, verdict = 'accepted', message, stderr }) => {
      const judgement = await judged(local(), problem, id, code);
      const [first] = judgement.cases;
      const said = judgement.message ?? first?.message;
      expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
      if (typeof message === 'string') expect(said).toBe(message);
      else if (message) expect(said).toMatch(message);
      if (typeof stderr === 'string') expect(first?.stderr).toBe(stderr);
      else if (stderr) expect(first?.stderr).toMatch(stderr);
      expect(`${said ?? ''}${first?.stderr ?? ''}`).not.toMatch(/harness|codenova|\/(?:box|toolchains|opt|tmp)\//i);
    },
  );
});
