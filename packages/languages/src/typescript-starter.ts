import { type Parameter, parseType, type Signature } from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const definitions: NodeDefinitions = {
  ListNode: `/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */
`,
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
      return "import { readFileSync } from 'fs';\n\nconst data: string[] = readFileSync(0, 'utf8').split('\\n');\n\n";
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

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`typescript: ${text} is no type`);
  const base = {
    int: 'number',
    long: 'number',
    double: 'number',
    bool: 'boolean',
    char: 'string',
    string: 'string',
    ListNode: 'ListNode | null',
    TreeNode: 'TreeNode | null',
  }[type.base];
  if (type.dimensions === 0) return base;
  return (base.includes(' ') ? `(${base})` : base) + '[]'.repeat(type.dimensions);
}
