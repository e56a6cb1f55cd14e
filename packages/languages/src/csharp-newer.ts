import { type Token, tokensOf } from './csharp-tokens.ts';

/**
 * What Mono's compiler (mcs 6.8) lacks or gets wrong and what has a plain equal, as that: `1_000`, of which it makes each
 * `_` a 0 without a word; `x is null`, `x is not null`, `x!` and `x ??= y` for a simple name. Where it can be, the equal
 * is as long as what it replaces, so that columns stay as they are.
 */
export function rewriteNewer(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  collect(tokensOf(code));
  let result = code;
  for (const { start, end, text } of edits.sort((one, other) => other.start - one.start))
    result = result.slice(0, start) + text.padEnd(end - start) + result.slice(end);
  return result;

  function collect(tokens: Token[]): void {
    const word = (index: number) => tokens[index]?.text ?? '';
    for (const [index, { text, start, end, holes }] of tokens.entries()) {
      for (const [from, to] of holes ?? [])
        collect(
          tokensOf(code.slice(from, to)).map((token) => ({
            ...token,
            start: token.start + from,
            end: token.end + from,
            ...(token.holes && {
              holes: token.holes.map(([first, last]): [number, number] => [first + from, last + from]),
            }),
          })),
        );
      const next = tokens[index + 1];
      if (/^\d/.test(text) && text.includes('_')) edits.push({ start, end, text: text.replaceAll('_', '') });
      else if (text === 'is' && word(index + 1) === 'null') edits.push({ start, end, text: '==' });
      else if (text === 'is' && word(index + 1) === 'not' && word(index + 2) === 'null' && next) {
        edits.push({ start, end, text: '!=' });
        edits.push({ start: next.start, end: next.end, text: '' });
      } else if (text === '??' && word(index + 1) === '=' && next?.start === end) {
        // Not a part of `a.b` or `a[i]`: it would be evaluated twice.
        const name = word(index - 1);
        if (isName(name) && word(index - 2) !== '.' && word(index - 2) !== '?.')
          edits.push({ start, end: next.end, text: `= ${name} != null ? ${name} :` });
      } else if (
        text === '!' &&
        tokens[index - 1]?.end === start &&
        endsValue(word(index - 1)) &&
        isAfter.has(word(index + 1))
      )
        edits.push({ start, end, text: '' });
    }
  }
}

/** What follows a value but never the `!` that negates one. */
const isAfter = new Set(['.', ';', ',', ')', ']', '[', '}', '?', ':', '?.', '??', '==', '!=', '&&', '||']);

function isName(text: string): boolean {
  return /^@?[\p{L}_]/u.test(text);
}

function endsValue(text: string): boolean {
  return isName(text) || text === ')' || text === ']';
}
