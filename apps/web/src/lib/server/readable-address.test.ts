import { expect, test } from 'vitest';
import { isReadableAddress } from './readable-address.ts';

test.each([
  ['/problems/two-sum', true],
  ['/problems/%C3%A4?next=%ff', true],
  ['/problems/%25', true],
  ['/problems/%ff', false],
  ['/problems/%E0%A4', false],
  ['/%', false],
  ['/%zz', false],
])('%s: %s', (url, readable) => {
  expect(isReadableAddress(url)).toBe(readable);
});
