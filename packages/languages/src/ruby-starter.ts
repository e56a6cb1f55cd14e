import {
  type Method,
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { snakeCase } from './interpreters.ts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

/** A comment of a class from its fields, each with what it holds when the constructor is not given it. */
function definition(title: string, name: string, fields: Record<string, string>): string {
  // `next` is a word of the language.
  const own = (field: string) => (field === 'next' ? '_next' : field);
  const names = Object.keys(fields);
  const parameters = Object.entries(fields).map(([field, usual]) => `${own(field)} = ${usual}`);
  return [
    `Definition for ${title}.`,
    `class ${name}`,
    `    attr_accessor ${names.map((field) => `:${field}`).join(', ')}`,
    `    def initialize(${parameters.join(', ')})`,
    ...names.map((field) => `        @${field} = ${own(field)}`),
    '    end',
    'end',
  ]
    .map((line) => `# ${line}\n`)
    .join('');
}

const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', { val: '0', next: 'nil' }),
  TreeNode: definition('a binary tree node', 'TreeNode', { val: '0', left: 'nil', right: 'nil' }),
  RandomListNode: definition('a list whose nodes also point at any node of it, or at none', 'Node', {
    val: '0',
    next: 'nil',
    random: 'nil',
  }),
  GraphNode: definition('a node of a graph', 'Node', { val: '0', neighbors: '[]' }),
  NaryNode: definition('a node of a tree with any number of children', 'Node', { val: '0', children: '[]' }),
  NextTreeNode: definition('a node of a binary tree with a link to its right neighbour', 'Node', {
    val: '0',
    left: 'nil',
    right: 'nil',
    next: 'nil',
  }),
};

/** What the editor starts with in Ruby. */
export function rubyStarter(signature: Signature): string {
  const comments = definitionComments(signature, definitions);
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns, mutates } = signature;
      const remark = mutates === undefined ? '' : `, changes ${snakeCase(mutates)} in place`;
      return `${comments}${method(snakeCase(name), parameters, returns, '', remark)}`;
    }
    case 'class': {
      const methods = [
        method('initialize', signature.constructorParameters, undefined, '    '),
        ...signature.methods.map((each) => method(snakeCase(each.name), each.parameters, each.returns, '    ')),
      ];
      return `${comments}class ${signature.name}\n${methods.join('\n')}end\n`;
    }
    case 'program':
      return '$stdin.each_line do |line|\n  \nend\n';
    default:
      return signature satisfies never;
  }
}

function method(
  name: string,
  parameters: Parameter[],
  returns: Method['returns'] | undefined,
  indent: string,
  remark = '',
): string {
  const names = parameters.map((parameter) => snakeCase(parameter.name));
  const lines = parameters.map((parameter, index) => `# @param {${typeName(parameter.type)}} ${names[index]}`);
  if (returns !== undefined) lines.push(`# @return {${returns === 'void' ? 'Void' : typeName(returns)}}${remark}`);
  lines.push(names.length > 0 ? `def ${name}(${names.join(', ')})` : `def ${name}`, '    ', 'end');
  return lines.map((line) => `${indent}${line}\n`).join('');
}

const scalarNames: Record<ScalarType, string> = {
  int: 'Integer',
  long: 'Integer',
  double: 'Float',
  bool: 'Boolean',
  char: 'Character',
  string: 'String',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`ruby: ${text} is no type`);
  const base = type.base in nodeClasses ? nodeClasses[type.base as NodeType] : scalarNames[type.base as ScalarType];
  return base + '[]'.repeat(type.dimensions);
}
