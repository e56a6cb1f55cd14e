import { type Parameter, parseType, type Signature } from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const definitions: NodeDefinitions = {
  ListNode: `/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
`,
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
        ...methods.map(
          (method) =>
            `${typeComment(method.parameters, method.returns, '', '    ')}    ${method.name}(${names(method.parameters)}) {\n        \n    }\n`,
        ),
      ];
      return `${definitionComments(signature, definitions)}class ${name} {\n${members.join('\n')}}\n`;
    }
    case 'program':
      return "const data = require('fs').readFileSync(0, 'utf8').split('\\n');\n\n";
    default:
      return signature satisfies never;
  }
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

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`javascript: ${text} is no type`);
  const base = {
    int: 'number',
    long: 'number',
    double: 'number',
    bool: 'boolean',
    char: 'string',
    string: 'string',
    ListNode: 'ListNode',
    TreeNode: 'TreeNode',
  }[type.base];
  return base + '[]'.repeat(type.dimensions);
}
