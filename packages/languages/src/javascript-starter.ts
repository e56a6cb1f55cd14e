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

/** A comment of a constructor from its parameters, all of which become fields; an empty one is `usual`. */
function definition(title: string, name: string, fields: Record<string, string>): string {
  const assignments = Object.entries(fields).map(
    ([field, usual]) => ` *     this.${field} = (${field}===undefined ? ${usual} : ${field})\n`,
  );
  return `/**\n * Definition for ${title}.\n * function ${name}(${Object.keys(fields).join(', ')}) {\n${assignments.join('')} * }\n */\n`;
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

/** What the editor starts with in JavaScript. */
export function javascriptStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns, mutates } = signature;
      const remark = mutates === undefined ? '' : ` Changes ${mutates} in place.`;
      return `${definitionComments(signature, definitions)}${typeComment(parameters, returns, remark)}function ${name}(${names(parameters)}) {\n    \n}\n`;
    }
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const members = [
        `${typeComment(constructorParameters, undefined, '', '    ')}    constructor(${names(constructorParameters)}) {\n        \n    }\n`,
        ...methods.map(methodText),
      ];
      return `${definitionComments(signature, definitions)}class ${name} {\n${members.join('\n')}}\n`;
    }
    case 'program':
      return "const { createInterface } = require('readline');\n\ncreateInterface({ input: process.stdin }).on('line', (line) => {\n    \n});\n";
    default:
      return signature satisfies never;
  }
}

function methodText({ name, parameters, returns }: Method): string {
  return `${typeComment(parameters, returns, '', '    ')}    ${name}(${names(parameters)}) {\n        \n    }\n`;
}

function names(parameters: Parameter[]): string {
  return parameters.map((parameter) => parameter.name).join(', ');
}

function typeComment(parameters: Parameter[], returns: string | undefined, remark: string, indent = ''): string {
  const lines = parameters.map((parameter) => ` * @param {${typeName(parameter.type)}} ${parameter.name}`);
  if (returns !== undefined) lines.push(` * @return {${returns === 'void' ? 'void' : typeName(returns)}}${remark}`);
  if (lines.length === 0) return '';
  return ['/**', ...lines, ' */'].map((line) => `${indent}${line}\n`).join('');
}

const scalarNames: Record<ScalarType, string> = {
  int: 'number',
  long: 'number',
  double: 'number',
  bool: 'boolean',
  char: 'string',
  string: 'string',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`javascript: ${text} is no type`);
  const base = type.base in nodeClasses ? nodeClasses[type.base as NodeType] : scalarNames[type.base as ScalarType];
  return base + '[]'.repeat(type.dimensions);
}
