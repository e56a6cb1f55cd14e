import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

/** One systematic change of a Python program: a small mistake of the kind that tests should notice. */
export type Mutant = {
  /** The whole program with the change. */
  code: string;
  /** From 1, of the program as it was written. */
  lineNumber: number;
  /** That line without its indentation, and what it became; with the line it tells a mutant from all others. */
  line: string;
  mutant: string;
};

type Change = { from: number; to: number; text: string };

const swapped: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['+'],
  '/': ['*'],
  '//': ['*'],
  '%': ['//'],
  '**': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['|'],
  '<<': ['>>'],
  '>>': ['<<'],
  and: ['or'],
  or: ['and'],
  is: ['is not'],
  in: ['not in'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['+='],
  '//=': ['*='],
  '/=': ['*='],
  '%=': ['//='],
  '&=': ['|='],
  '|=': ['&='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
};

const swappedCalls: Record<string, string> = { min: 'max', max: 'min', any: 'all', all: 'any' };
/** Statements that may be left out. */
const dropped = new Set([
  'AssignStatement',
  'UpdateStatement',
  'ExpressionStatement',
  'ReturnStatement',
  'DeleteStatement',
]);
/** Of no effect at run time, or none that a case could show. */
const skipped = new Set(['TypeDef', 'ImportStatement', 'Decorator', 'ScopeStatement', 'Comment', 'AssertStatement']);

/**
 * Every mutant of a Python program, in the order of the text: changed comparisons and operators, whole numbers one off,
 * conditions forced to either side, statements left out, `break` and `continue` exchanged, ends of ranges one off.
 * The kinds are those of classic mutation testing (DeMillo, Lipton, Sayward 1978; Offutt 1996: ROR, AOR, LCR, CRP, SDL).
 */
export function pythonMutants(program: string): Mutant[] {
  const changes: Change[] = [];
  const visit = (node: SyntaxNode) => {
    if (skipped.has(node.name)) return;
    changes.push(...changesOf(node, program));
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(parser.parse(program).topNode);
  const mutants = changes
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map((change) => mutantOf(program, change));
  const seen = new Set([program]);
  return mutants.filter(({ code }) => !seen.has(code) && seen.add(code));
}

function mutantOf(program: string, { from, to, text }: Change): Mutant {
  const code = program.slice(0, from) + text + program.slice(to);
  const start = program.lastIndexOf('\n', from - 1) + 1;
  const lineOf = (source: string) => source.slice(start).split('\n', 1)[0]?.trim() ?? '';
  return {
    code,
    lineNumber: program.slice(0, from).split('\n').length,
    line: lineOf(program),
    mutant: lineOf(code),
  };
}

function changesOf(node: SyntaxNode, program: string): Change[] {
  const text = (of: SyntaxNode) => program.slice(of.from, of.to);
  const replace = (of: SyntaxNode, by: string): Change => ({ from: of.from, to: of.to, text: by });
  switch (node.name) {
    case 'BinaryExpression':
      return operatorChanges(node, program);
    case 'UpdateStatement':
      return [
        ...childrenOf(node)
          .filter(({ name }) => name === 'UpdateOp')
          .flatMap((operator) => (swapped[text(operator)] ?? []).map((by) => replace(operator, by))),
        replace(node, 'pass'),
      ];
    case 'UnaryExpression': {
      const [operator, operand] = childrenOf(node);
      if (!operator || !operand) return [];
      // A sign or a `not` goes; of `-1` the number is changed as well.
      return [{ from: operator.from, to: operand.from, text: '' }];
    }
    case 'Number':
      return numberChanges(node, program);
    case 'Boolean':
      return [replace(node, text(node) === 'True' ? 'False' : 'True')];
    case 'CallExpression':
      return callChanges(node, program);
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'ArrayComprehensionExpression':
    case 'ComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'DictionaryComprehensionExpression':
      return conditionsOf(node).flatMap((condition) => [replace(condition, 'True'), replace(condition, 'False')]);
    case 'WhileStatement':
      return childrenOf(node)
        .slice(1, 2)
        .filter(({ name }) => name !== 'Boolean')
        .map((condition) => replace(condition, 'False'));
    case 'BreakStatement':
      return [replace(node, 'continue'), replace(node, 'pass')];
    case 'ContinueStatement':
      return [replace(node, 'break'), replace(node, 'pass')];
    default:
      return dropped.has(node.name) && node.firstChild?.name !== 'String' ? [replace(node, 'pass')] : [];
  }
}

function operatorChanges(node: SyntaxNode, program: string): Change[] {
  const children = childrenOf(node);
  const operators = children.slice(1, -1).filter(({ name }) => name !== 'Comment');
  const [first, second] = operators;
  if (!first) return [];
  const from = first.from;
  const to = (second ?? first).to;
  // `not in` and `is not` are two words.
  const words = operators.map((each) => program.slice(each.from, each.to)).join(' ');
  const others = words === 'not in' ? ['in'] : words === 'is not' ? ['is'] : (swapped[words] ?? []);
  return others.map((text) => ({ from, to, text }));
}

function numberChanges(node: SyntaxNode, program: string): Change[] {
  const text = program.slice(node.from, node.to);
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(value) || !/^[0-9_]+$/.test(text)) return [];
  return [value + 1, value - 1].map((changed) => ({
    from: node.from,
    to: node.to,
    text: changed < 0 ? `(${changed})` : String(changed),
  }));
}

function callChanges(node: SyntaxNode, program: string): Change[] {
  const [callee, list] = childrenOf(node);
  if (callee?.name !== 'VariableName' || !list) return [];
  const name = program.slice(callee.from, callee.to);
  const other = swappedCalls[name];
  if (other !== undefined) return [{ from: callee.from, to: callee.to, text: other }];
  if (name !== 'range') return [];
  const args = childrenOf(list).filter(({ name: kind }) => !['(', ')', ',', 'Comment'].includes(kind));
  const end = args.length === 1 ? args[0] : args[1];
  // The number at the end of a range is changed as a number.
  if (!end || end.name === 'Number' || end.name === 'UnaryExpression') return [];
  const inner = program.slice(end.from, end.to);
  return [' + 1', ' - 1'].map((step) => ({ from: end.from, to: end.to, text: `(${inner})${step}` }));
}

/** What stands behind `if` and `elif`. */
function conditionsOf(node: SyntaxNode): SyntaxNode[] {
  const children = childrenOf(node);
  return children.filter((_, index) => ['if', 'elif'].includes(children[index - 1]?.name ?? ''));
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
