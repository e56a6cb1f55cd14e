import { describe, expect, test } from 'vitest';
import { isFiltered, readView, viewHref } from './query.ts';

const plain = { direction: 'ascending', page: 1 };

describe('the catalogue in its address', () => {
  test.each([
    ['nothing', {}, plain],
    [
      'every filter',
      {
        difficulty: 'hard',
        topic: 'graph',
        status: 'solved',
        search: 'path',
        list: 'first-week',
        company: 'Acme & Co',
        bookmarked: 'true',
      },
      {
        ...plain,
        difficulty: 'hard',
        topic: 'graph',
        status: 'solved',
        search: 'path',
        list: 'first-week',
        company: 'Acme & Co',
        bookmarked: true,
      },
    ],
    ['unknown values', { difficulty: 'insane', topic: 'Not A Slug', sort: 'luck', page: '-3' }, plain],
    ['a repeated key', { search: ['first', 'second'] }, { ...plain, search: 'first' }],
    ['blank search', { search: '   ' }, plain],
    ['unknown keys', { evil: '<script>' }, plain],
  ])('reads %s', (_name, given, expected) => {
    expect(readView(given)).toEqual(expected);
  });

  test.each([
    [{}, {}, '/problems'],
    [{ difficulty: 'easy' }, { difficulty: undefined }, '/problems'],
    [{ page: '3', topic: 'graph' }, { difficulty: 'hard' as const }, '/problems?difficulty=hard&topic=graph'],
    [{ search: 'a&b' }, { page: 2 }, '/problems?search=a%26b&page=2'],
    [{ list: 'hard-ones' }, { bookmarked: true }, '/problems?list=hard-ones&bookmarked=true'],
    [{}, { sort: 'title' as const, direction: 'descending' as const }, '/problems?sort=title&direction=descending'],
  ])('writes %j changed by %j', (given, change, expected) => {
    expect(viewHref(readView(given), change)).toBe(expected);
  });

  test('an order is no filter', () => {
    expect(isFiltered(readView({ sort: 'title', page: '2' }))).toBe(false);
    expect(isFiltered(readView({ search: 'x' }))).toBe(true);
  });
});
