import { describe, expect, test } from 'vitest';
import { returnPath, withReturn } from './return-path.ts';

describe('where a person goes after signing in', () => {
  test.each([
    [undefined, '/problems'],
    ['/problems/two-sum', '/problems/two-sum'],
    ['/problems?topic=graph', '/problems?topic=graph'],
    ['//evil.example', '/problems'],
    ['/\\evil.example', '/problems'],
    ['/a\\b', '/problems'],
    ['https://evil.example', '/problems'],
    ['javascript:alert(1)', '/problems'],
    ['/\tevil', '/problems'],
    ['/sign-in', '/problems'],
    ['/sign-up?next=%2F', '/problems'],
    [['/one', '/two'], '/problems'],
    ['', '/problems'],
  ])('%j leads to %s', (next, path) => {
    expect(returnPath(next)).toBe(path);
  });

  test.each([
    ['/problems/two-sum', '/sign-in?next=%2Fproblems%2Ftwo-sum'],
    ['/', '/sign-in'],
    ['/sign-up', '/sign-in'],
  ])('from %s the way in is %s', (path, href) => {
    expect(withReturn('/sign-in', path)).toBe(href);
  });
});
