import { expect, test } from 'vitest';
import { type PostPart, splitSpoilers } from './spoilers.ts';

const text = (...lines: string[]): PostPart => ({ kind: 'text', text: lines.join('\n') });
const spoiler = (title: string, ...lines: string[]): PostPart => ({ kind: 'spoiler', title, text: lines.join('\n') });

test.each<[what: string, lines: string[], parts: PostPart[]]>([
  ['nothing', [''], []],
  ['no spoiler', ['One.', '', 'Two.'], [text('One.', '', 'Two.')]],
  [
    'one',
    ['Before.', ':::spoiler The idea', 'Sort.', ':::', 'After.'],
    [text('Before.'), spoiler('The idea', 'Sort.'), text('After.')],
  ],
  ['without a title', [':::spoiler', 'Sort.', ':::'], [spoiler('Spoiler', 'Sort.')]],
  ['spaces and capitals', ['  ::: Spoiler   The idea ', 'Sort.', '  :::  '], [spoiler('The idea', 'Sort.')]],
  ['line ends of Windows', [':::spoiler A\r', 'x\r', ':::\r', 'y'], [spoiler('A', 'x'), text('y')]],
  [
    'several',
    [':::spoiler A', 'x', ':::', 'between', ':::spoiler B', 'y', ':::'],
    [spoiler('A', 'x'), text('between'), spoiler('B', 'y')],
  ],
  [
    'two in a row',
    [':::spoiler A', 'x', ':::', '', ':::spoiler B', 'y', ':::'],
    [spoiler('A', 'x'), spoiler('B', 'y')],
  ],
  ['empty', [':::spoiler A', ':::'], [spoiler('A', '')]],
  ['unclosed: folded to the end', [':::spoiler A', 'x', '', 'y'], [spoiler('A', 'x', '', 'y')]],
  [
    'an opener within begins the next',
    [':::spoiler A', 'x', ':::spoiler B', 'y', ':::', 'z'],
    [spoiler('A', 'x'), spoiler('B', 'y'), text('z')],
  ],
  ['::: alone is text', ['x', ':::', 'y'], [text('x', ':::', 'y')]],
  ['another word is text', [':::spoilers A', 'x', ':::note', 'y'], [text(':::spoilers A', 'x', ':::note', 'y')]],
  ['in the middle of a line is text', ['see :::spoiler A'], [text('see :::spoiler A')]],
  ['four spaces make code', ['    :::spoiler A'], [text('    :::spoiler A')]],
  [
    'code that holds :::',
    [':::spoiler A', '```py', ':::', 'x', '```', ':::', 'y'],
    [spoiler('A', '```py', ':::', 'x', '```'), text('y')],
  ],
  [
    'code that shows how to write one',
    ['````', ':::spoiler A', '```', ':::', '````', 'x'],
    [text('````', ':::spoiler A', '```', ':::', '````', 'x')],
  ],
  [
    'a fence of tildes is not closed by ticks',
    ['~~~', '```', ':::spoiler A', '~~~', ':::spoiler B', 'x'],
    [text('~~~', '```', ':::spoiler A', '~~~'), spoiler('B', 'x')],
  ],
  [
    'ticks with ticks behind them open no fence',
    ['```x``` y', ':::spoiler A', 'z'],
    [text('```x``` y'), spoiler('A', 'z')],
  ],
])('%s', (_, lines, parts) => {
  expect(splitSpoilers(lines.join('\n'))).toEqual(parts);
});

test('thousands of openers are split in no time', () => {
  expect(splitSpoilers(':::spoiler\n'.repeat(900))).toHaveLength(900);
});
