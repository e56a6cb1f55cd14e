import { type Method, type Parameter, parseType, type Signature, type ValueType } from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const definitions: NodeDefinitions = {
  ListNode: `# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
`,
  TreeNode: `# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
`,
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
      return 'import sys\n\n\ndef main():\n    data = sys.stdin.read().split()\n    \n\nmain()\n';
    default:
      return signature satisfies never;
  }
}

function method(name: string, parameters: Parameter[], returns: Method['returns'] | undefined): string {
  const list = ['self', ...parameters.map((parameter) => `${parameter.name}: ${typeName(parameter.type)}`)].join(', ');
  const arrow = returns === undefined ? '' : ` -> ${returns === 'void' ? 'None' : typeName(returns)}`;
  return `    def ${name}(${list})${arrow}:\n        \n`;
}

function typeName(text: string): string {
  const type = parseType(text) as ValueType;
  const names = { int: 'int', long: 'int', double: 'float', bool: 'bool', char: 'str', string: 'str' };
  const base = type.base === 'ListNode' || type.base === 'TreeNode' ? `Optional[${type.base}]` : names[type.base];
  return 'List['.repeat(type.dimensions) + base + ']'.repeat(type.dimensions);
}
