/** C# cut into tokens: enough to find statements, not to understand them. */

/** `holes` are the places of the code in an interpolated text. */
export type Token = { text: string; start: number; end: number; holes?: [number, number][] };

const pattern = new RegExp(
  [
    String.raw`(?<skip>\s+|//[^\n]*|/\*[\s\S]*?(?:\*/|$)|(?<=^|\n)[ \t]*#[^\n]*)`,
    '(?<verbatim>@"(?:[^"]|"")*"?)',
    String.raw`(?<interpolated>(?:\$@|@\$|\$)")`,
    String.raw`(?<text>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?)`,
    String.raw`(?<word>@?[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<number>\d(?:[eE][-+]\d|[\p{L}\p{N}_]|\.\d)*)`,
    String.raw`(?<operator>=>|==|!=|<=|>=|\+\+|--|&&|\|\||\?\?|\?\.|::|[-+*/%&|^]=|[\s\S])`,
  ].join('|'),
  'uy',
);

/** Without white space, comments and directives. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < code.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(code);
    if (!match) break;
    const { skip, interpolated } = match.groups ?? {};
    const holes: [number, number][] = [];
    const end =
      interpolated === undefined
        ? at + match[0].length
        : endOfInterpolated(code, at + match[0].length, match[0], holes);
    if (skip === undefined)
      tokens.push({ text: code.slice(at, end), start: at, end, ...(holes.length > 0 && { holes }) });
    at = end;
  }
  return tokens;
}

/** Past the closing quote of a text that may hold code in braces, and texts in that. */
function endOfInterpolated(code: string, from: number, opening: string, holes: [number, number][]): number {
  const isVerbatim = opening.includes('@');
  let depth = 0;
  let hole = from;
  for (let at = from; at < code.length; at++) {
    const next = code.slice(at, at + 2);
    if (depth === 0 && (next === '{{' || next === '}}' || (isVerbatim ? next === '""' : next[0] === '\\'))) at++;
    else if (code[at] === '{') {
      if (depth++ === 0) hole = at + 1;
    } else if (code[at] === '}') {
      if (--depth === 0) holes.push([hole, at]);
    } else if (code[at] === '"' && depth <= 0) return at + 1;
    else if (code[at] === '"' || code[at] === "'") {
      const inner = /(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/y;
      inner.lastIndex = at;
      at += (inner.exec(code)?.[0].length ?? 1) - 1;
    } else if (code[at] === '\n' && !isVerbatim) return at;
  }
  return code.length;
}

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** For each opening bracket the index of its closing one, and the other way round; unmatched ones have none. */
export function bracketPairs(tokens: Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (text in closers) open.push(index);
    else if (text === ')' || text === ']' || text === '}') {
      const start = open.pop();
      if (start === undefined || closers[tokens[start]?.text ?? ''] !== text) return pairs;
      pairs.set(start, index);
      pairs.set(index, start);
    }
  }
  return pairs;
}
