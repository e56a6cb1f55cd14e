import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

/** A comment of a class from its fields, each with its type and what it holds when the constructor is not given it. */
function definition(title: string, name: string, fields: Record<string, [type: string, usual: string]>): string {
  const entries = Object.entries(fields);
  const declarations = entries.map(([field, [type]]) => ` *     ${field}: ${type}\n`);
  const parameters = entries.map(([field, [type]]) => `${field}?: ${type}`);
  const assignments = entries.map(
    ([field, [, usual]]) => ` *         this.${field} = (${field}===undefined ? ${usual} : ${field})\n`,
  );
  return `/**\n * Definition for ${title}.\n * class ${name} {\n${declarations.join('')} *     constructor(${parameters.join(', ')}) {\n${assignments.join('')} *     }\n * }\n */\n`;
}

const link = (name: string): [string, string] => [`${name} | null`, 'null'];
const value: [string, string] = ['number', '0'];

const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', { val: value, next: link('ListNode') }),
  TreeNode: definition('a binary tree node', 'TreeNode', {
    val: value,
    left: link('TreeNode'),
    right: link('TreeNode'),
  }),
  RandomListNode: definition('a list whose nodes also point at any node of it, or at none', 'Node', {
    val: value,
    next: link('Node'),
    random: link('Node'),
  }),
  GraphNode: definition('a node of a graph', 'Node', { val: value, neighbors: ['Node[]', '[]'] }),
  NaryNode: definition('a node of a tree with any number of children', 'Node', {
    val: value,
    children: ['Node[]', '[]'],
  }),
  NextTreeNode: definition('a node of a binary tree with a link to its right neighbour', 'Node', {
    val: value,
    left: link('Node'),
    right: link('Node'),
    next: link('Node'),
  }),
};

/** What the editor starts with in TypeScript. */
export function typescriptStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns } = signature;
      return `${definitionComments(signature, definitions)}function ${name}(${list(parameters)}): ${returnName(returns)} {\n    \n};\n`;
    }
    case 'class': {
      const members = [
        `    constructor(${list(signature.constructorParameters)}) {\n        \n    }\n`,
        ...signature.methods.map(
          (method) =>
            `    ${method.name}(${list(method.parameters)}): ${returnName(method.returns)} {\n        \n    }\n`,
        ),
      ];
      return `${definitionComments(signature, definitions)}class ${signature.name} {\n${members.join('\n')}}\n`;
    }
    case 'program':
      return "import { createInterface } from 'readline';\n\ncreateInterface({ input: process.stdin }).on('line', (line: string) => {\n    \n});\n";
    default:
      return signature satisfies never;
  }
}

function list(parameters: Parameter[]): string {
  return parameters.map((parameter) => `${parameter.name}: ${typeName(parameter.type)}`).join(', ');
}

function returnName(returns: string): string {
  return returns === 'void' ? 'void' : typeName(returns);
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
  if (!type) throw new Error(`typescript: ${text} is no type`);
  const base =
    type.base in nodeClasses ? `${nodeClasses[type.base as NodeType]} | null` : scalarNames[type.base as ScalarType];
  if (type.dimensions === 0) return base;
  return (base.includes(' ') ? `(${base})` : base) + '[]'.repeat(type.dimensions);
}
