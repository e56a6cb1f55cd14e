import {
  answerOfCall,
  answerType,
  type CaseInput,
  type ClassSignature,
  type Comparison,
  elementType,
  type Json,
  type Signature,
  type ValueType,
} from '@codenova/contracts';

/** Numbers of type double agree within this, absolute or relative, unless the problem says otherwise. */
const usualTolerance = 1e-5;

type Rule = { order: 'exact' | 'outermost' | 'every'; tolerance: number };

/** What a comparison says; `message` is for the person. */
export type Opinion = { ok: boolean; message?: string };

/** Comparisons that need no program of the problem's author. */
export type PlainComparison = Exclude<Comparison, { kind: 'checker' | 'validator' | 'interactor' }>;

/** Whether `actual` is right. Both are values of the signature's types; programs of the author decide elsewhere. */
export function compareAnswers(
  comparison: PlainComparison,
  signature: Signature,
  input: CaseInput,
  expected: Json,
  actual: Json,
): Opinion {
  const rule: Rule = {
    order: comparison.kind === 'any-order' ? 'outermost' : comparison.kind === 'nested-any-order' ? 'every' : 'exact',
    tolerance: comparison.kind === 'float' ? comparison.tolerance : usualTolerance,
  };
  switch (signature.kind) {
    case 'function':
      return { ok: agree(answerType(signature), rule, expected, actual) };
    case 'program':
      return {
        ok: typeof expected === 'string' && typeof actual === 'string' && textsAgree(comparison, expected, actual),
      };
    case 'class':
      return callsAgree(signature, rule, input, expected, actual);
    default:
      return signature satisfies never;
  }
}

function callsAgree(signature: ClassSignature, rule: Rule, input: CaseInput, expected: Json, actual: Json): Opinion {
  if (input.kind !== 'class' || !Array.isArray(expected) || !Array.isArray(actual)) return { ok: false };
  if (expected.length !== input.calls.length || actual.length !== input.calls.length) return { ok: false };
  for (const [index, call] of input.calls.entries()) {
    const method = index === 0 ? undefined : signature.methods.find((each) => each.name === call.method);
    const type = method && answerOfCall(method);
    const [left = null, right = null] = [expected[index], actual[index]];
    const isRight = type ? agree(type, rule, left, right) : left === null && right === null;
    if (!isRight) return { ok: false, message: `call ${index}, ${call.method}: the answer differs` };
  }
  return { ok: true };
}

function agree(type: ValueType, rule: Rule, expected: Json, actual: Json): boolean {
  if (type.dimensions > 0) {
    if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
    const inner = elementType(type);
    const innerRule: Rule = rule.order === 'outermost' ? { ...rule, order: 'exact' } : rule;
    if (rule.order === 'exact')
      return expected.every((value, index) => agree(inner, rule, value, actual[index] ?? null));
    return inAnyOrder(inner, innerRule, expected, actual);
  }
  switch (type.base) {
    case 'double':
      return near(Number(expected), Number(actual), rule.tolerance);
    case 'long':
      return String(expected) === String(actual);
    case 'GraphNode':
      // Whose neighbours come first says nothing of a graph.
      return JSON.stringify(sortedLists(expected)) === JSON.stringify(sortedLists(actual));
    case 'ListNode':
    case 'CyclicListNode':
    case 'TreeNode':
    case 'TreeNodeByValue':
    case 'RandomListNode':
    case 'NaryNode':
    case 'NextTreeNode':
      return JSON.stringify(expected) === JSON.stringify(actual);
    case 'int':
    case 'bool':
    case 'char':
    case 'string':
      return expected === actual;
    default:
      return type.base satisfies never;
  }
}

function sortedLists(graph: Json): number[][] {
  return (graph as number[][]).map((neighbours) => [...neighbours].sort((a, b) => a - b));
}

function near(expected: number, actual: number, tolerance: number): boolean {
  const difference = Math.abs(expected - actual);
  return difference <= tolerance || difference <= tolerance * Math.abs(expected);
}

function inAnyOrder(type: ValueType, rule: Rule, expected: Json[], actual: Json[]): boolean {
  if (type.base !== 'double') {
    const sorted = (values: Json[]) => values.map((value) => canonical(type, rule, value)).sort();
    const left = sorted(expected);
    const right = sorted(actual);
    return left.every((text, index) => text === right[index]);
  }
  if (type.dimensions === 0) {
    const sorted = (values: Json[]) => values.map(Number).sort((a, b) => a - b);
    const right = sorted(actual);
    return sorted(expected).every((value, index) => near(value, right[index] ?? Number.NaN, rule.tolerance));
  }
  // Arrays of doubles have no order that tolerates: each takes the first that fits.
  const left = [...actual];
  return expected.every((value) => {
    const index = left.findIndex((candidate) => agree(type, rule, value, candidate));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

/** One text for all values that are equal under the rule. */
function canonical(type: ValueType, rule: Rule, value: Json): string {
  if (type.dimensions === 0) return JSON.stringify(type.base === 'long' ? String(value) : value);
  const inner = elementType(type);
  const texts = (value as Json[]).map((element) => canonical(inner, rule, element));
  if (rule.order === 'every') texts.sort();
  return `[${texts.join(',')}]`;
}

/** Whether a program's output is right: its words (`tokens`, `float`) or its text but for white space at line ends and the end. */
function textsAgree(comparison: PlainComparison, expected: string, actual: string): boolean {
  switch (comparison.kind) {
    case 'tokens':
    case 'float': {
      const left = words(expected);
      const right = words(actual);
      if (left.length !== right.length) return false;
      return left.every((word, index) => {
        const other = right[index] ?? '';
        if (word === other) return true;
        return (
          comparison.kind === 'float' &&
          isNumber(word) &&
          isNumber(other) &&
          near(Number(word), Number(other), comparison.tolerance)
        );
      });
    }
    case 'icpc-default':
      return icpcAgree(comparison, expected, actual);
    case 'any-order':
    case 'nested-any-order':
      return lines(expected).sort().join('\n') === lines(actual).sort().join('\n');
    case 'exact':
      return lines(expected).join('\n') === lines(actual).join('\n');
    default:
      return comparison satisfies never;
  }
}

/** The format's default output validator; its flags are those of the comparison. */
function icpcAgree(
  comparison: Extract<PlainComparison, { kind: 'icpc-default' }>,
  expected: string,
  actual: string,
): boolean {
  const { caseSensitive, spaceChangeSensitive } = comparison;
  const { floatAbsoluteTolerance: absolute, floatRelativeTolerance: relative } = comparison;
  const inCase = (word: string) => (caseSensitive ? word : word.toLowerCase());
  const agreeing = (word: string, other: string) => {
    if (inCase(word) === inCase(other)) return true;
    if ((absolute === undefined && relative === undefined) || !isNumber(word) || !isNumber(other)) return false;
    const difference = Math.abs(Number(word) - Number(other));
    return difference <= (absolute ?? 0) || difference <= (relative ?? 0) * Math.abs(Number(word));
  };
  // With the white space itself as words of their own, where it counts.
  const parts = (text: string) => (spaceChangeSensitive ? text.split(/([ \t\r\n\f\v]+)/) : words(text));
  const [left, right] = [parts(expected), parts(actual)];
  return left.length === right.length && left.every((word, index) => agreeing(word, right[index] ?? ''));
}

function words(text: string): string[] {
  return text.split(/[ \t\r\n\f\v]+/).filter((word) => word !== '');
}

function isNumber(word: string): boolean {
  return /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]{1,4})?$/.test(word);
}

function lines(text: string): string[] {
  const all = text.split('\n').map((line) => line.replace(/[ \t\r]+$/, ''));
  while (all.at(-1) === '') all.pop();
  return all;
}
