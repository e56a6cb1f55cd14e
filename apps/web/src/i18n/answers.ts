import type { Locale } from './locales.ts';

/** Says in the page's language what the api or a contract said in English. What is not known stays as it is. */
export type SayAnswer = (text: string) => string;
type Sentences = Record<string, string>;

const loaders: Record<Exclude<Locale, 'en'>, () => Promise<{ default: Sentences }>> = {
  de: () => import('./answers-de.ts'),
};
const loaded = new Map<Locale, Promise<SayAnswer>>();

/** Reads the sentences of a language, once. English ones stay as they are, and so do all if the others can't be loaded. */
export function answersIn(locale: Locale): Promise<SayAnswer> {
  if (locale === 'en') return Promise.resolve((text) => text);
  const known = loaded.get(locale);
  if (known) return known;
  const coming = loaders[locale]().then(
    ({ default: sentences }) => createSayAnswer(sentences),
    (error: unknown) => {
      console.error(`the sentences in ${locale} could not be loaded`, error);
      loaded.delete(locale);
      return (text: string) => text;
    },
  );
  loaded.set(locale, coming);
  return coming;
}

/** A line longer than this is no sentence of ours. */
const longestSaid = 300;

/** Says what is ours of a program's failure: the sentence that begins it, and the place that ends it. All between is the program's own. */
export function sayFailure(say: SayAnswer, text: string): string {
  const lines = text.split('\n');
  const isOurs = (line: string, at: number) => line.length <= longestSaid && (at === 0 || at === lines.length - 1);
  return lines.map((line, at) => (isOurs(line, at) ? say(line) : line)).join('\n');
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `sentences` by their English text: `{}` stands for anything in it, `{1}` for the first of these in the translation. A reason may
 * have its place before it, as in `nums[2]: expected bool, got 1`.
 */
export function createSayAnswer(sentences: Sentences): SayAnswer {
  const patterns = Object.entries(sentences)
    .filter(([english]) => english.includes('{}'))
    .map(([english, said]) => ({ pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.*?)')}$`), said }));
  const say: SayAnswer = (text) => {
    const known = sentences[text];
    if (known !== undefined) return known;
    for (const { pattern, said } of patterns) {
      const parts = pattern.exec(text);
      if (parts) return said.replaceAll(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '');
    }
    const placed = /^([^:]+: )(.+)$/s.exec(text);
    return placed ? `${placed[1]}${say(placed[2] ?? '')}` : text;
  };
  return say;
}
