import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const definitions: NodeDefinitions = {
  ListNode: `/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
`,
  RandomListNode: `/**
 * Definition for a list whose nodes also point at any node of it, or at none.
 * public class Node {
 *     public int val;
 *     public Node next;
 *     public Node random;
 *     public Node(int val) { this.val = val; }
 * }
 */
`,
  GraphNode: `/**
 * Definition for a node of a graph.
 * public class Node {
 *     public int val;
 *     public List<Node> neighbors;
 *     public Node() { neighbors = new ArrayList<>(); }
 *     public Node(int val) { this.val = val; neighbors = new ArrayList<>(); }
 *     public Node(int val, ArrayList<Node> neighbors) { this.val = val; this.neighbors = neighbors; }
 * }
 */
`,
  NaryNode: `/**
 * Definition for a node of a tree with any number of children.
 * public class Node {
 *     public int val;
 *     public List<Node> children;
 *     public Node() {}
 *     public Node(int val) { this.val = val; }
 *     public Node(int val, List<Node> children) { this.val = val; this.children = children; }
 * }
 */
`,
  NextTreeNode: `/**
 * Definition for a node of a binary tree with a link to its right neighbour.
 * public class Node {
 *     public int val;
 *     public Node left;
 *     public Node right;
 *     public Node next;
 *     public Node() {}
 *     public Node(int val) { this.val = val; }
 * }
 */
`,
};

/** What the editor starts with in Java. */
export function javaStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns } = signature;
      return `${definitionComments(signature, definitions)}class Solution {\n${member(`${returnName(returns)} ${name}`, parameters)}}\n`;
    }
    case 'class': {
      const members = [
        member(signature.name, signature.constructorParameters),
        ...signature.methods.map((each) => member(`${returnName(each.returns)} ${each.name}`, each.parameters)),
      ];
      return `${definitionComments(signature, definitions)}class ${signature.name} {\n\n${members.join('\n')}}\n`;
    }
    case 'program':
      return `import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        
    }
}
`;
    default:
      return signature satisfies never;
  }
}

function member(head: string, parameters: Parameter[]): string {
  const list = parameters.map((parameter) => `${arrayName(parameter.type)} ${parameter.name}`).join(', ');
  return `    public ${head}(${list}) {\n        \n    }\n`;
}

const bases: Record<ScalarType | NodeType, string> = {
  int: 'int',
  long: 'long',
  double: 'double',
  bool: 'boolean',
  char: 'char',
  string: 'String',
  ...nodeClasses,
};
const boxed: Record<string, string> = {
  int: 'Integer',
  long: 'Long',
  double: 'Double',
  boolean: 'Boolean',
  char: 'Character',
};

function arrayName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`java: ${text} is no type`);
  return bases[type.base] + '[]'.repeat(type.dimensions);
}

/** Answers that are lists of lists or of strings are conventionally collections; the harness takes either. */
function returnName(text: string): string {
  if (text === 'void') return 'void';
  const type = parseType(text);
  if (!type) throw new Error(`java: ${text} is no type`);
  const base = bases[type.base];
  const isCollection = type.dimensions >= 2 || (type.dimensions === 1 && type.base === 'string');
  if (!isCollection) return base + '[]'.repeat(type.dimensions);
  return 'List<'.repeat(type.dimensions) + (boxed[base] ?? base) + '>'.repeat(type.dimensions);
}
