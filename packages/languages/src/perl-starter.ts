import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { snakeCase } from './interpreters.ts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

function definition(title: string, name: string, fields: string[]): string {
  const list = fields.map((field) => `$${field}`).join(', ');
  return `# Definition for ${title}: a hash with the keys ${fields.join(', ')};\n# ${name}->new(${list}) makes one.\n`;
}

const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', ['val', 'next']),
  TreeNode: definition('a binary tree node', 'TreeNode', ['val', 'left', 'right']),
  RandomListNode: definition('a list whose nodes also point at any node of it', 'Node', ['val', 'next', 'random']),
  GraphNode: definition('a node of a graph', 'Node', ['val', 'neighbors']),
  NaryNode: definition('a node of a tree with any number of children', 'Node', ['val', 'children']),
  NextTreeNode: definition('a node of a binary tree with a link to its right neighbour', 'Node', [
    'val',
    'left',
    'right',
    'next',
  ]),
};

/** What the editor starts with in Perl: a sub, or a package with `new`; arrays are references. */
export function perlStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns, mutates } = signature;
      const remark = mutates === undefined ? '' : `# @$${mutates} is changed in place\n`;
      return `use strict;\nuse warnings;\n\n${definitionComments(signature, definitions)}${types(parameters, returns)}${remark}${sub(snakeCase(name), names(parameters))}\n1;\n`;
    }
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const constructorList = ['$class', ...names(constructorParameters)];
      const opening = `${types(constructorParameters, undefined)}${sub('new', constructorList, '    my $self = bless {}, $class;\n    \n    return $self;\n')}`;
      const members = methods.map(
        (method) =>
          `${types(method.parameters, method.returns)}${sub(snakeCase(method.name), ['$self', ...names(method.parameters)])}`,
      );
      return `package ${name};\nuse strict;\nuse warnings;\n\n${definitionComments(signature, definitions)}${[opening, ...members].join('\n')}\n1;\n`;
    }
    case 'program':
      return 'use strict;\nuse warnings;\n\nwhile (my $line = <STDIN>) {\n    chomp $line;\n    \n}\n';
    default:
      return signature satisfies never;
  }
}

function names(parameters: Parameter[]): string[] {
  return parameters.map((parameter) => `$${parameter.name}`);
}

function sub(name: string, parameters: string[], body = '    \n'): string {
  const arguments_ = parameters.length > 0 ? `    my (${parameters.join(', ')}) = @_;\n` : '';
  return `sub ${name} {\n${arguments_}${body}}\n`;
}

function types(parameters: Parameter[], returns: string | undefined): string {
  const lines = parameters.map((parameter) => `# $${parameter.name}: ${typeName(parameter.type)}`);
  if (returns !== undefined && returns !== 'void') lines.push(`# returns: ${typeName(returns)}`);
  return lines.map((line) => `${line}\n`).join('');
}

const scalarNames: Record<ScalarType, string> = {
  int: 'integer',
  long: 'integer',
  double: 'number',
  bool: '1 or 0',
  char: 'string of one character',
  string: 'string',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`perl: ${text} is no type`);
  const { base, dimensions } = type;
  const name = base in scalarNames ? scalarNames[base as ScalarType] : `${nodeClasses[base as NodeType]} or undef`;
  return (
    'reference to an array of '.repeat(Math.min(1, dimensions)) +
    'arrays of '.repeat(Math.max(0, dimensions - 1)) +
    name
  );
}
