import { adminSubmissionsQuerySchema } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { pageLinks, readQuery } from './page-query.ts';

test('a filter of the address is read; what is none is left out', () => {
  const given = { person: ' ada ', verdict: 'good', kind: '', language: ['python', 'cpp'], other: 'x' };
  expect(readQuery(adminSubmissionsQuerySchema.shape, given)).toEqual({ person: 'ada', language: 'python' });
});

test.each([
  [{}, null, undefined, undefined],
  [{ search: 'a b' }, 'id', undefined, '/x?search=a+b&after=id'],
  [{ search: 'a', after: 'old' }, 7, '/x?search=a', '/x?search=a&after=7'],
  [{ after: 'old' }, null, '/x', undefined],
])('links of a page: %j, next %j', (query, next, newest, older) => {
  expect(pageLinks('/x', query, next)).toEqual({ newest, older });
});
