/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { address, root } from './nova.ts';

type Node = string | { [key: string]: Node };

function flat(node: Node, place: string): [string, string][] {
  if (typeof node === 'string') return [[place, node]];
  return Object.entries(node).flatMap(([key, below]) => flat(below, `${place}.${key}`));
}

/** All messages of a language, by `area.key`. */
function messagesOf(language: 'en' | 'de'): Map<string, string> {
  const folder = path.join(root, 'apps/web/messages', language);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      flat(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Node, path.basename(file, '.json')),
    ),
  );
}

const german = messagesOf('de');
const words = new Set(german.values());
/** Plain messages in English that say nothing in German. What a library says by itself is among them: it is given its words by messages. */
const english = [...messagesOf('en')].filter(
  ([key, message]) => message !== german.get(key) && !words.has(message) && !/[{<]/.test(message),
);
const whole = english.map(([, message]) => message);
/** Those that stand in longer texts: names of keys, and what libraries say where they are given no words. */
const within = [
  ...english.filter(([key]) => key.startsWith('common.keys.')).map(([, message]) => message),
  'Toggle password visibility',
  'Back to reference',
];

async function topicNames(): Promise<string[]> {
  const answer = await fetch(`${address}/api/problems`);
  const { topics } = (await answer.json()) as { topics: { topic: string }[] };
  return topics.map(({ topic }) => topic.replaceAll('-', ' '));
}

/**
 * English words of the site itself on a page in German: its texts, also those that are hidden, and the names and descriptions of its
 * elements. What is marked as English, and code, is left out, and what is the name of a topic too: those stay in English.
 */
export async function englishOn(page: Page): Promise<string[]> {
  const names = await topicNames();
  return page.evaluate(
    ({ whole, within }) => {
      const known = new Set(whole);
      const inText = new RegExp(`\\b(${within.join('|')})\\b`);
      const isEnglish = (text: string) => known.has(text.trim()) || inText.test(text);
      const left = ':not(html)[lang]:not([lang=de]), script, style, pre, code, .cm-content';
      const isOurs = (element: Element | null) => {
        const nearest = element?.closest(`${left}, [lang=de]`);
        return !nearest?.matches(left);
      };
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (isOurs(text.parentElement) && isEnglish(text.nodeValue ?? ''))
          found.push(`${text.nodeValue} in ${text.parentElement?.outerHTML.slice(0, 120)}`);
      for (const element of document.querySelectorAll('*'))
        for (const name of [
          'aria-label',
          'aria-description',
          'aria-roledescription',
          'aria-valuetext',
          'title',
          'placeholder',
          'alt',
        ])
          if (element.hasAttribute(name) && isOurs(element) && isEnglish(element.getAttribute(name) ?? ''))
            found.push(`${name}="${element.getAttribute(name)}" of ${element.outerHTML.slice(0, 120)}`);
      return found;
    },
    { whole: whole.filter((message) => !names.includes(message.toLowerCase())), within },
  );
}
