import type { Signature } from '@codenova/contracts';
import { goMethodName } from './go-main.ts';
import { goHead } from './go-types.ts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const struct = (words: string, name: string, fields: string[]) =>
  `/**\n * Definition for ${words}.\n * type ${name} struct {\n${fields.map((field) => ` *     ${field}\n`).join('')} * }\n */\n`;

const definitions: NodeDefinitions = {
  ListNode: struct('singly-linked list', 'ListNode', ['Val int', 'Next *ListNode']),
  TreeNode: struct('a binary tree node', 'TreeNode', ['Val int', 'Left *TreeNode', 'Right *TreeNode']),
  RandomListNode: struct('a Node', 'Node', ['Val int', 'Next *Node', 'Random *Node']),
  GraphNode: struct('a Node', 'Node', ['Val int', 'Neighbors []*Node']),
  NaryNode: struct('a Node', 'Node', ['Val int', 'Children []*Node']),
  NextTreeNode: struct('a Node', 'Node', ['Val int', 'Left *Node', 'Right *Node', 'Next *Node']),
};

/** What the editor starts with in Go. */
export function goStarter(signature: Signature): string {
  const comments = definitionComments(signature, definitions);
  switch (signature.kind) {
    case 'function':
      return `${comments}${definition(`func ${signature.name}${goHead(signature)}`)}`;
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const made = goHead({ parameters: constructorParameters, returns: 'void' });
      const heads = [
        `func Constructor${made} ${name}`,
        ...methods.map((method) => `func (this *${name}) ${goMethodName('', method.name)}${goHead(method)}`),
      ];
      return `${comments}type ${name} struct {\n    \n}\n\n${heads.map(definition).join('\n')}`;
    }
    case 'program':
      return 'package main\n\nimport (\n    "bufio"\n    "fmt"\n    "os"\n)\n\nfunc main() {\n    in := bufio.NewReader(os.Stdin)\n    var n int\n    fmt.Fscan(in, &n)\n    \n}\n';
    default:
      return signature satisfies never;
  }
}

function definition(head: string): string {
  return `${head} {\n    \n}\n`;
}
