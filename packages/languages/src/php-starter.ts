import {
  type Method,
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

/** A comment of a class from its fields, each with what it holds when the constructor is not given it. */
function definition(title: string, name: string, fields: Record<string, string>): string {
  const parameters = Object.entries(fields).map(([field, usual]) => `$${field} = ${usual}`);
  const names = Object.keys(fields);
  return [
    '/**',
    ` * Definition for ${title}.`,
    ` * class ${name} {`,
    ...names.map((field) => ` *     public $${field};`),
    ` *     function __construct(${parameters.join(', ')}) {`,
    ...names.map((field) => ` *         $this->${field} = $${field};`),
    ' *     }',
    ' * }',
    ' */',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', { val: '0', next: 'null' }),
  TreeNode: definition('a binary tree node', 'TreeNode', { val: '0', left: 'null', right: 'null' }),
  RandomListNode: definition('a list whose nodes also point at any node of it, or at none', 'Node', {
    val: '0',
    next: 'null',
    random: 'null',
  }),
  GraphNode: definition('a node of a graph', 'Node', { val: '0', neighbors: '[]' }),
  NaryNode: definition('a node of a tree with any number of children', 'Node', { val: '0', children: '[]' }),
  NextTreeNode: definition('a node of a binary tree with a link to its right neighbour', 'Node', {
    val: '0',
    left: 'null',
    right: 'null',
    next: 'null',
  }),
};

/** What the editor starts with in PHP; without the opening tag, as on practice sites. */
export function phpStarter(signature: Signature): string {
  const comments = definitionComments(signature, definitions);
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns, mutates } = signature;
      return `${comments}class Solution {\n\n${method(name, parameters, returns, mutates)}}\n`;
    }
    case 'class': {
      const methods = [
        method('__construct', signature.constructorParameters, undefined),
        ...signature.methods.map((each) => method(each.name, each.parameters, each.returns)),
      ];
      return `${comments}class ${signature.name} {\n${methods.join('\n')}}\n`;
    }
    case 'program':
      return '<?php\n\nwhile (($line = fgets(STDIN)) !== false) {\n    \n}\n';
    default:
      return signature satisfies never;
  }
}

/** An array that is changed in place is taken by reference; a node is a reference by itself. */
function method(
  name: string,
  parameters: Parameter[],
  returns: Method['returns'] | undefined,
  mutates?: string,
): string {
  const list = parameters.map((each) => `${each.name === mutates && each.type.endsWith('[]') ? '&' : ''}$${each.name}`);
  const lines = parameters.map((parameter) => ` * @param ${typeName(parameter.type)} $${parameter.name}`);
  if (returns !== undefined) lines.push(` * @return ${returns === 'void' ? 'NULL' : typeName(returns)}`);
  const comment = lines.length > 0 ? ['/**', ...lines, ' */'] : [];
  return [...comment, `function ${name}(${list.join(', ')}) {`, '    ', '}'].map((line) => `    ${line}\n`).join('');
}

const scalarNames: Record<ScalarType, string> = {
  int: 'Integer',
  long: 'Integer',
  double: 'Float',
  bool: 'Boolean',
  char: 'String',
  string: 'String',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`php: ${text} is no type`);
  const base = type.base in nodeClasses ? nodeClasses[type.base as NodeType] : scalarNames[type.base as ScalarType];
  return base + '[]'.repeat(type.dimensions);
}
