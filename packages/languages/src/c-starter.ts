import { parseType, type Signature } from '@codenova/contracts';
import { cFunctionName } from './c-main.ts';
import { cHead } from './c-messages.ts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const struct = (words: string, name: string, fields: string[]) =>
  `/**\n * Definition for ${words}.\n * struct ${name} {\n${fields.map((field) => ` *     ${field}\n`).join('')} * };\n */\n`;

const definitions: NodeDefinitions = {
  ListNode: struct('singly-linked list', 'ListNode', ['int val;', 'struct ListNode *next;']),
  TreeNode: struct('a binary tree node', 'TreeNode', ['int val;', 'struct TreeNode *left;', 'struct TreeNode *right;']),
  RandomListNode: struct('a Node', 'Node', ['int val;', 'struct Node *next;', 'struct Node *random;']),
  GraphNode: struct('a Node', 'Node', ['int val;', 'int numNeighbors;', 'struct Node** neighbors;']),
  NaryNode: struct('a Node', 'Node', ['int val;', 'int numChildren;', 'struct Node** children;']),
  NextTreeNode: struct('a Node', 'Node', [
    'int val;',
    'struct Node *left;',
    'struct Node *right;',
    'struct Node *next;',
  ]),
};

/** What the editor starts with in C. */
export function cStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const head = cHead(signature.name, signature, undefined);
      return `${definitionComments(signature, definitions)}${note(signature.returns)}${definition(head)}`;
    }
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const create = cHead(
        cFunctionName(name, 'create'),
        { parameters: constructorParameters, returns: 'void' },
        undefined,
      );
      const functions = [
        create.replace('void', `${name}*`),
        ...methods.map((method) => cHead(cFunctionName(name, method.name), method, name)),
        `void ${cFunctionName(name, 'free')}(${name}* obj)`,
      ];
      return `${definitionComments(signature, definitions)}typedef struct {\n    \n} ${name};\n\n${functions.map(definition).join('\n')}`;
    }
    case 'program':
      return '#include <stdio.h>\n\nint main(void) {\n    \n    return 0;\n}\n';
    default:
      return signature satisfies never;
  }
}

function definition(head: string): string {
  return `${head} {\n    \n}\n`;
}

const notes = [
  '',
  '/**\n * The returned array must be malloced; its size goes to *returnSize.\n */\n',
  '/**\n * The returned array, its rows and *returnColumnSizes must be malloced. The number of rows goes to *returnSize, the size of row i\n * to (*returnColumnSizes)[i].\n */\n',
  '/**\n * All returned arrays must be malloced. The outermost size goes to *returnSize, that of element i to (*returnColumnSizes)[i], and\n * that of its element j to (*returnDepthSizes)[i][j].\n */\n',
];

function note(returns: string): string {
  return notes[parseType(returns)?.dimensions ?? 0] ?? '';
}
