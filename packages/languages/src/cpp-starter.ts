import type { Parameter, Signature } from '@codenova/contracts';
import { cppParameterType, cppType } from './cpp-types.ts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const definitions: NodeDefinitions = {
  ListNode: `/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode() : val(0), left(nullptr), right(nullptr) {}
 *     TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
 *     TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
 * };
 */
`,
  RandomListNode: node(
    ['Node* next;', 'Node* random;'],
    ['Node(int _val) : val(_val), next(nullptr), random(nullptr) {}'],
  ),
  GraphNode: node(
    ['vector<Node*> neighbors;'],
    [
      'Node() : val(0) {}',
      'Node(int _val) : val(_val) {}',
      'Node(int _val, vector<Node*> _neighbors) : val(_val), neighbors(_neighbors) {}',
    ],
  ),
  NaryNode: node(
    ['vector<Node*> children;'],
    [
      'Node() : val(0) {}',
      'Node(int _val) : val(_val) {}',
      'Node(int _val, vector<Node*> _children) : val(_val), children(_children) {}',
    ],
  ),
  NextTreeNode: node(
    ['Node* left;', 'Node* right;', 'Node* next;'],
    [
      'Node() : val(0), left(nullptr), right(nullptr), next(nullptr) {}',
      'Node(int _val) : val(_val), left(nullptr), right(nullptr), next(nullptr) {}',
      'Node(int _val, Node* _left, Node* _right, Node* _next) : val(_val), left(_left), right(_right), next(_next) {}',
    ],
  ),
};

function node(fields: string[], constructors: string[]): string {
  const lines = ['int val;', ...fields, ...constructors].map((line) => ` *     ${line}\n`);
  return `/**\n * Definition for a Node.\n * class Node {\n * public:\n${lines.join('')} * };\n */\n`;
}

/** What the editor starts with in C++. */
export function cppStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns } = signature;
      return `${definitionComments(signature, definitions)}class Solution {\npublic:\n${member(`${cppType(returns)} ${name}`, parameters)}};\n`;
    }
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const members = [
        member(name, constructorParameters),
        ...methods.map((method) => member(`${cppType(method.returns)} ${method.name}`, method.parameters)),
      ];
      return `${definitionComments(signature, definitions)}class ${name} {\npublic:\n${members.join('\n')}};\n`;
    }
    case 'program':
      return '#include <bits/stdc++.h>\nusing namespace std;\n\nint main() {\n    \n    return 0;\n}\n';
    default:
      return signature satisfies never;
  }
}

function member(head: string, parameters: Parameter[]): string {
  const list = parameters.map((parameter) => `${cppParameterType(parameter.type)} ${parameter.name}`);
  return `    ${head}(${list.join(', ')}) {\n        \n    }\n`;
}
