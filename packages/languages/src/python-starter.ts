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

/** A comment of a class from the parameters of its constructor, all of which become fields. */
function definition(title: string, name: string, fields: string[], values: Record<string, string> = {}): string {
  const assignments = fields.map((field) => {
    const [own = ''] = field.split('=');
    return `#         self.${own} = ${values[own] ?? own}\n`;
  });
  return `# Definition for ${title}.\n# class ${name}:\n#     def __init__(self, ${fields.join(', ')}):\n${assignments.join('')}`;
}

const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', ['val=0', 'next=None']),
  TreeNode: definition('a binary tree node', 'TreeNode', ['val=0', 'left=None', 'right=None']),
  RandomListNode: definition('a list whose nodes also point at any node of it, or at none', 'Node', [
    'val=0',
    'next=None',
    'random=None',
  ]),
  GraphNode: definition('a node of a graph', 'Node', ['val=0', 'neighbors=None'], {
    neighbors: 'neighbors if neighbors is not None else []',
  }),
  NaryNode: definition('a node of a tree with any number of children', 'Node', ['val=0', 'children=None'], {
    children: 'children if children is not None else []',
  }),
  NextTreeNode: definition('a node of a binary tree with a link to its right neighbour', 'Node', [
    'val=0',
    'left=None',
    'right=None',
    'next=None',
  ]),
};

/** What the editor starts with in Python. */
export function pythonStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function':
      return `${definitionComments(signature, definitions)}class Solution:\n${method(signature.name, signature.parameters, signature.returns)}`;
    case 'class': {
      const opening = method('__init__', signature.constructorParameters, undefined);
      const methods = signature.methods.map((each) => method(each.name, each.parameters, each.returns));
      return `${definitionComments(signature, definitions)}class ${signature.name}:\n\n${[opening, ...methods].join('\n')}`;
    }
    case 'program':
      return 'import sys\n\n\ndef main():\n    line = sys.stdin.readline()\n    \n\nmain()\n';
    default:
      return signature satisfies never;
  }
}

function method(name: string, parameters: Parameter[], returns: Method['returns'] | undefined): string {
  const list = ['self', ...parameters.map((parameter) => `${parameter.name}: ${typeName(parameter.type)}`)].join(', ');
  const arrow = returns === undefined ? '' : ` -> ${returns === 'void' ? 'None' : typeName(returns)}`;
  return `    def ${name}(${list})${arrow}:\n        \n`;
}

const scalarNames: Record<ScalarType, string> = {
  int: 'int',
  long: 'int',
  double: 'float',
  bool: 'bool',
  char: 'str',
  string: 'str',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`python: ${text} is no type`);
  const base =
    type.base in nodeClasses ? `Optional[${nodeClasses[type.base as NodeType]}]` : scalarNames[type.base as ScalarType];
  return 'List['.repeat(type.dimensions) + base + ']'.repeat(type.dimensions);
}
