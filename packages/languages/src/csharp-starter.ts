import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

function definition(words: string, lines: string[]): string {
  return `/**\n * Definition for ${words}.\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
}

function nodeClass(name: string, fields: string[], constructors: string[]): string[] {
  return [`public class ${name} {`, ...[...fields, ...constructors].map((line) => `    ${line}`), '}'];
}

const definitions: NodeDefinitions = {
  ListNode: definition(
    'singly-linked list',
    nodeClass(
      'ListNode',
      ['public int val;', 'public ListNode next;'],
      ['public ListNode(int val=0, ListNode next=null) {', '    this.val = val;', '    this.next = next;', '}'],
    ),
  ),
  TreeNode: definition(
    'a binary tree node',
    nodeClass(
      'TreeNode',
      ['public int val;', 'public TreeNode left;', 'public TreeNode right;'],
      [
        'public TreeNode(int val=0, TreeNode left=null, TreeNode right=null) {',
        '    this.val = val;',
        '    this.left = left;',
        '    this.right = right;',
        '}',
      ],
    ),
  ),
  RandomListNode: definition(
    'a list whose nodes also point at any node of it, or at none',
    nodeClass(
      'Node',
      ['public int val;', 'public Node next;', 'public Node random;'],
      ['public Node(int val=0, Node next=null, Node random=null) { ... }'],
    ),
  ),
  GraphNode: definition(
    'a node of a graph',
    nodeClass(
      'Node',
      ['public int val;', 'public IList<Node> neighbors;'],
      ['public Node(int val=0) { ... }', 'public Node(int val, List<Node> neighbors) { ... }'],
    ),
  ),
  NaryNode: definition(
    'a node of a tree with any number of children',
    nodeClass(
      'Node',
      ['public int val;', 'public IList<Node> children;'],
      ['public Node(int val=0) { ... }', 'public Node(int val, IList<Node> children) { ... }'],
    ),
  ),
  NextTreeNode: definition(
    'a node of a binary tree with a link to its right neighbour',
    nodeClass(
      'Node',
      ['public int val;', 'public Node left;', 'public Node right;', 'public Node next;'],
      ['public Node(int val=0, Node left=null, Node right=null, Node next=null) { ... }'],
    ),
  ),
};

/** What the editor starts with in C#. */
export function csharpStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns } = signature;
      return `${definitionComments(signature, definitions)}public class Solution {\n${member(`${returnName(returns)} ${pascal(name)}`, parameters)}}\n`;
    }
    case 'class': {
      const members = [
        member(signature.name, signature.constructorParameters),
        ...signature.methods.map((each) => member(`${returnName(each.returns)} ${pascal(each.name)}`, each.parameters)),
      ];
      return `${definitionComments(signature, definitions)}public class ${signature.name} {\n\n${members.join('\n')}}\n`;
    }
    case 'program':
      return 'using System;\nusing System.Collections.Generic;\n\npublic class Program {\n    public static void Main() {\n        \n    }\n}\n';
    default:
      return signature satisfies never;
  }
}

/** As C# writes the names of methods. */
function pascal(name: string): string {
  return name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function member(head: string, parameters: Parameter[]): string {
  const list = parameters.map(({ name, type }) => `${typeName(type)} ${quoted(name)}`).join(', ');
  return `    public ${head}(${list}) {\n        \n    }\n`;
}

/** Words that are keywords in C# and may well be names of parameters. */
function quoted(name: string): string {
  const keywords =
    'as base checked decimal event fixed foreach in internal is lock object operator out override params ref sealed string using';
  return keywords.split(' ').includes(name) ? `@${name}` : name;
}

const scalars: Record<ScalarType, string> = {
  int: 'int',
  long: 'long',
  double: 'double',
  bool: 'bool',
  char: 'char',
  string: 'string',
};

function baseName(base: ScalarType | NodeType): string {
  return base in scalars ? scalars[base as ScalarType] : nodeClasses[base as NodeType];
}

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`csharp: ${text} is no type`);
  return baseName(type.base) + '[]'.repeat(type.dimensions);
}

/** Answers that are lists of lists or of strings are conventionally collections; the harness takes either. */
function returnName(text: string): string {
  if (text === 'void') return 'void';
  const type = parseType(text);
  if (!type) throw new Error(`csharp: ${text} is no type`);
  const isCollection = type.dimensions >= 2 || (type.dimensions === 1 && type.base === 'string');
  if (!isCollection) return typeName(text);
  return 'IList<'.repeat(type.dimensions) + baseName(type.base) + '>'.repeat(type.dimensions);
}
