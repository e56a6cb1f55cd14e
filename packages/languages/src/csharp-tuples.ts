import { bracketPairs, tokensOf } from './csharp-tokens.ts';

/**
 * Mono's compiler (mcs 6.8) takes `(a[i], a[j]) = (a[j], a[i]);`, but assigns one after the other and so loses a value,
 * without a word. A judge must not call right code wrong: such assignments are written out here, in C#'s order (what is
 * assigned to is evaluated first, then the values, then it is assigned), or refused where that cannot be told from the
 * text. `foreach (var (k, v) in ...) {`, which it does not know, is written out as well. Lines stay as they are.
 */
export function rewriteTuples(code: string): { code: string } | { refused: string; line: number } {
  let current = code;
  let number = 0;
  // What stands inside of something that is rewritten has its turn in the next round.
  for (let round = 0; round < roundLimit; round++) {
    const rewritten = rewriteOuter(current, number);
    if ('refused' in rewritten || !rewritten.hasInner)
      return 'refused' in rewritten ? rewritten : { code: rewritten.code };
    current = rewritten.code;
    number = rewritten.number;
  }
  return { refused: 'assignments to tuples are nested too deeply: assign one after the other', line: 1 };
}

function rewriteOuter(
  code: string,
  firstNumber: number,
): { code: string; hasInner: boolean; number: number } | { refused: string; line: number } {
  const tokens = tokensOf(code);
  const pairs = bracketPairs(tokens);
  const edits: { start: number; end: number; text: string }[] = [];
  let number = firstNumber;
  /** Without comments, which would hide the rest of a line that others are joined to. */
  const text = (from: number, to: number) =>
    tokens
      .slice(from, to + 1)
      .map((token, at, all) => `${at > 0 && token.start > (all[at - 1]?.end ?? 0) ? ' ' : ''}${token.text}`)
      .join('');
  const word = (index: number) => tokens[index]?.text ?? '';

  for (let index = 0; index < tokens.length; index++) {
    if (word(index) !== '(') continue;
    const close = pairs.get(index);
    if (close === undefined) continue;
    if (word(index - 1) === 'foreach' && word(index + 1) === 'var' && word(index + 2) === '(') {
      const inner = pairs.get(index + 2);
      if (inner === undefined || word(inner + 1) !== 'in' || word(close + 1) !== '{') continue;
      const parts = split(index + 2, inner);
      if (parts.length > 4 || parts.some(([from, to]) => from !== to || !isName(word(from)))) continue;
      const name = `each${number++}__`;
      const variables = parts
        .map(([from], at) => (word(from) === '_' ? '' : ` var ${word(from)} = TupleParts.Part${at + 1}(${name});`))
        .join('');
      const [open, end, block] = [tokens[index + 2], tokens[inner], tokens[close + 1]];
      if (!open || !end || !block) continue;
      edits.push({ start: open.start, end: end.end, text: `${name}${newlines(code.slice(open.start, end.end))}` });
      edits.push({ start: block.end, end: block.end, text: variables });
      continue;
    }
    if (word(close + 1) !== '=' || isDeclaration(index, close)) continue;
    const edit = assignment(index, close);
    if (!edit) {
      const line = code.slice(0, tokens[index]?.start).split('\n').length;
      return { refused: 'this compiler gets this assignment to a tuple wrong: assign one after the other', line };
    }
    edits.push(edit);
  }
  const outer = edits.filter(
    (edit) =>
      !edits.some(
        (other) => other !== edit && other.start <= edit.start && other.end >= edit.end && other.end > other.start,
      ),
  );
  let result = code;
  for (const edit of outer.sort((one, other) => other.start - one.start || other.end - one.end))
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return { code: result, hasInner: outer.length < edits.length, number };

  /** `var (a, b) =`, `(int a, int b) =`, or no tuple at all. */
  function isDeclaration(open: number, close: number): boolean {
    if (/^[\p{L}_@\])>]/u.test(word(open - 1)) && !statementWords.has(word(open - 1)) && !endsHead(open - 1))
      return true;
    const parts = split(open, close);
    return (
      parts.length < 2 ||
      parts.some(([from, to]) => to > from && isName(word(to)) && /[\p{L}_\]>?]$/u.test(word(to - 1)))
    );
  }

  /** A `)` after which a statement begins. */
  function endsHead(index: number): boolean {
    const open = word(index) === ')' ? pairs.get(index) : undefined;
    return open !== undefined && headWords.has(word(open - 1));
  }

  /** The token ranges between the commas of a bracket. */
  function split(open: number, close: number): [number, number][] {
    const ranges: [number, number][] = [];
    let from = open + 1;
    for (let at = open + 1; at <= close; at++) {
      const end = at < close ? pairs.get(at) : undefined;
      if (end !== undefined && end > at) at = end;
      else if (at === close || word(at) === ',') {
        ranges.push([from, at - 1]);
        from = at + 1;
      }
    }
    return ranges;
  }

  function assignment(open: number, close: number) {
    const before = word(open - 1);
    const startsStatement =
      open === 0 || [';', '{', '}', ':'].includes(before) || statementWords.has(before) || endsHead(open - 1);
    const isBody = before === '=>';
    if (!startsStatement && !isBody) return undefined;
    let end = close + 2;
    while (end < tokens.length && !(isBody ? [';', ',', ')', '}'] : [';', ')', '}']).includes(word(end)))
      end = (pairs.get(end) ?? end) + 1;
    const terminator = word(end);
    const start = tokens[open]?.start;
    const stop = tokens[end];
    if (start === undefined || !stop || (startsStatement && terminator !== ';')) return undefined;
    // The lines are joined, which a text of several must not be.
    if (tokens.slice(open, end).some((token) => token.text.includes('\n'))) return undefined;
    const steps = written(split(open, close), close + 2, end - 1);
    if (!steps) return undefined;
    const lines = newlines(code.slice(start, stop.start));
    const block = `{ ${steps.join(' ')} }${lines}`;
    if (startsStatement) return { start, end: stop.end, text: block };
    const arrow = tokens[open - 1];
    if (terminator === ';' && isMethod(open - 1) && arrow)
      return { start: arrow.start, end: stop.end, text: newlines(code.slice(arrow.start, start)) + block };
    return { start, end: stop.start, text: block };
  }

  /** Whether the arrow stands behind a method's head rather than a lambda's parameters. */
  function isMethod(arrow: number): boolean {
    const open = word(arrow - 1) === ')' ? pairs.get(arrow - 1) : undefined;
    return (
      open !== undefined && isName(word(open - 1)) && !['return', 'in', 'async', 'delegate'].includes(word(open - 1))
    );
  }

  /** The statements, or undefined where their order would matter in a way that the text does not show. */
  function written(targets: [number, number][], from: number, to: number): string[] | undefined {
    const unique = number++;
    const assigned = new Set(targets.flatMap(([start, end]) => (start === end ? [word(start)] : [])));
    const captures: string[] = [];
    const places: string[] = [];
    const capture = (expression: string) => {
      const name = `place${unique}_${captures.length}__`;
      captures.push(`var ${name} = ${expression};`);
      return name;
    };
    const kept = (start: number, end: number) => {
      const isPlain = start === end && !assigned.has(word(start));
      return isPlain ? word(start) : capture(text(start, end));
    };
    for (const [start, end] of targets) {
      if (start === end && isName(word(start))) {
        places.push(word(start));
      } else if (word(end) === ']') {
        const bracket = pairs.get(end);
        if (bracket === undefined || bracket <= start) return undefined;
        const owner = kept(start, bracket - 1);
        places.push(
          `${owner}[${split(bracket, end)
            .map(([first, last]) => kept(first, last))
            .join(', ')}]`,
        );
      } else if (isName(word(end)) && word(end - 1) === '.' && end - 2 >= start) {
        const owner = start === end - 2 ? kept(start, start) : memberOwner(targets, start, end);
        if (owner === undefined) return undefined;
        places.push(`${owner}.${word(end)}`);
      } else return undefined;
    }
    const close = word(from) === '(' ? pairs.get(from) : undefined;
    const sources = close === to ? split(from, to) : [];
    const values: string[] = [];
    if (sources.length === targets.length && sources.length > 1) {
      for (const [at, [start, end]] of sources.entries()) {
        const isConstant =
          isFunction(start) || (start === end && /^(?:null|default|true|false|[\d"'].*)$/s.test(word(start)));
        if (!isConstant) captures.push(`var value${unique}_${at}__ = ${text(start, end)};`);
        values.push(isConstant ? text(start, end) : `value${unique}_${at}__`);
      }
    } else {
      captures.push(`var value${unique}__ = ${text(from, to)};`);
      for (const at of targets.keys()) values.push(`value${unique}__.Item${at + 1}`);
    }
    return [...captures, ...places.flatMap((place, at) => (place === '_' ? [] : [`${place} = ${values[at]};`]))];
  }

  /** A lambda or its like, which has no type of its own and does nothing yet. */
  function isFunction(start: number): boolean {
    const first = word(start) === 'async' ? start + 1 : start;
    return word(first) === 'delegate' || word((pairs.get(first) ?? first) + 1) === '=>';
  }

  /** `a.b` of `a.b.c`: as it stands, which is right for structs too, unless another target is a part of it. */
  function memberOwner(targets: [number, number][], start: number, end: number): string | undefined {
    const owner = tokens.slice(start, end - 1).map((token) => token.text);
    if (owner.some((part) => ['(', '['].includes(part))) return undefined;
    const others = targets.filter(([first]) => first !== start).map(([, last]) => word(last));
    return others.some((name) => owner.includes(name) || name === ']') ? undefined : owner.join('');
  }
}

const roundLimit = 50;
const statementWords = new Set(['else', 'do', 'return']);
const headWords = new Set(['if', 'for', 'foreach', 'while', 'using', 'lock', 'fixed']);

function isName(text: string): boolean {
  return /^@?[\p{L}_]/u.test(text);
}

function newlines(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}
