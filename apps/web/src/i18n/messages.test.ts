import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messagesOf } from './messages.ts';

type Node = string | { [key: string]: Node };

/** `area.key` with its message, of all messages of a language. */
function flat(node: Node, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, below]) => flat(below, path === '' ? key : `${path}.${key}`));
}

/** The names of what a message takes, tags as `<name>`. */
function takes(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) {
        names.add(`<${element.value}>`);
        walk(element.children);
      } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
        names.add(element.value);
        if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(message));
  return [...names].sort();
}

const english = new Map(flat(messagesOf.en));

test.each(locales)('%s has every message, none that English lacks, and each takes the same', (locale) => {
  const messages = new Map(flat(messagesOf[locale]));
  expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, message] of messages) {
    expect(message.trim(), key).not.toBe('');
    expect([key, takes(message)]).toEqual([key, takes(english.get(key) ?? '')]);
  }
});

test.each(locales)('%s: every message can be put into words', (locale) => {
  const failures: string[] = [];
  const t = createTranslator({
    locale,
    messages: messagesOf[locale],
    onError: (error) => failures.push(error.message),
  });
  for (const [key, message] of flat(messagesOf[locale])) {
    const values = Object.fromEntries(
      takes(message).map((name) => (name.startsWith('<') ? [name.slice(1, -1), (words: string) => words] : [name, 2])),
    );
    // biome-ignore lint/suspicious/noExplicitAny: keys are read from the files here
    (t.markup as (key: any, values: any) => string)(key, values);
  }
  expect(failures).toEqual([]);
});
