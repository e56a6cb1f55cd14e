import { loadPages } from '@codenova/bench/page-load';
import { recordedSizes, sizeFindings } from '@codenova/bench/page-sizes';
import { expect, test } from 'vitest';
import { address } from './nova.ts';
import { newPerson, solution } from './person.ts';

test('no page brings more than was accepted, nor a library of another page', async () => {
  const solver = await newPerson();
  await solver.judged(await solver.submit('two-sum', 'python', solution('two-sum', 'accepted.py')));
  expect(sizeFindings(await loadPages(address, solver), recordedSizes())).toEqual([]);
});
