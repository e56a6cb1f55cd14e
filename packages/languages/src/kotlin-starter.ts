import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

const node = (example: string, definition: string) => `/**
 * Example:
 * var node = ${example}
 * var v = node.\`val\`
 * Definition:
 * ${definition.split('\n').join('\n * ')}
 */
`;

const definitions: NodeDefinitions = {
  ListNode: node('ListNode(5)', 'class ListNode(var `val`: Int) {\n    var next: ListNode? = null\n}'),
  TreeNode: node(
    'TreeNode(5)',
    'class TreeNode(var `val`: Int) {\n    var left: TreeNode? = null\n    var right: TreeNode? = null\n}',
  ),
  RandomListNode: node(
    'Node(5)',
    'class Node(var `val`: Int) {\n    var next: Node? = null\n    var random: Node? = null\n}',
  ),
  GraphNode: node(
    'Node(5)',
    'class Node(var `val`: Int) {\n    var neighbors: ArrayList<Node?> = ArrayList<Node?>()\n}',
  ),
  NaryNode: node('Node(5)', 'class Node(var `val`: Int) {\n    var children: List<Node?> = listOf()\n}'),
  NextTreeNode: node(
    'Node(5)',
    'class Node(var `val`: Int) {\n    var left: Node? = null\n    var right: Node? = null\n    var next: Node? = null\n}',
  ),
};

/** What the editor starts with in Kotlin. */
export function kotlinStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function':
      return `${definitionComments(signature, definitions)}class Solution {\n${method(signature)}}\n`;
    case 'class': {
      const head = `class ${signature.name}(${parameterList(signature.constructorParameters)})`;
      return `${definitionComments(signature, definitions)}${head} {\n\n${signature.methods.map(method).join('\n')}}\n`;
    }
    case 'program':
      return 'fun main() {\n    \n}\n';
    default:
      return signature satisfies never;
  }
}

function method({ name, parameters, returns }: { name: string; parameters: Parameter[]; returns: string }): string {
  const type = returns === 'void' ? 'Unit' : typeName(returns, 'answer');
  return `    fun ${name}(${parameterList(parameters)}): ${type} {\n        \n    }\n`;
}

function parameterList(parameters: Parameter[]): string {
  return parameters.map(({ name, type }) => `${quoted(name)}: ${typeName(type, 'argument')}`).join(', ');
}

/** Words that are keywords in Kotlin alone. */
function quoted(name: string): string {
  const keywords = ['as', 'fun', 'in', 'interface', 'is', 'object', 'typealias', 'typeof', 'val', 'var', 'when'];
  return keywords.includes(name) ? `\`${name}\`` : name;
}

const scalars: Record<ScalarType, string> = {
  int: 'Int',
  long: 'Long',
  double: 'Double',
  bool: 'Boolean',
  char: 'Char',
  string: 'String',
};

/** Arrays, but lists for answers of lists or of strings, as is usual; the harness takes either. */
function typeName(text: string, role: 'argument' | 'answer'): string {
  const type = parseType(text);
  if (!type) throw new Error(`kotlin: ${text} is no type`);
  const { base, dimensions } = type;
  const isScalar = base in scalars;
  const name = isScalar ? scalars[base as ScalarType] : `${nodeClasses[base as NodeType]}?`;
  if (dimensions === 0) return name;
  if (role === 'answer' && (dimensions >= 2 || base === 'string'))
    return 'List<'.repeat(dimensions) + name + '>'.repeat(dimensions);
  const hasOwnArray = isScalar && base !== 'string';
  const innermost = hasOwnArray ? `${name}Array` : `Array<${name}>`;
  return 'Array<'.repeat(dimensions - 1) + innermost + '>'.repeat(dimensions - 1);
}
