import {
  type NodeType,
  nodeClasses,
  type Parameter,
  parseType,
  type ScalarType,
  type Signature,
} from '@codenova/contracts';
import { definitionComments, type NodeDefinitions } from './node-definitions.ts';

/** Lua has no classes: a node is a table with fields, made by `new`. */
function definition(title: string, name: string, fields: string[], absent: string): string {
  return `-- Definition for ${title}: a table with the fields ${fields.join(', ')}${absent};\n-- ${name}.new(${fields.join(', ')}) makes one.\n`;
}

const nil = ' (nil where there is none)';
const definitions: NodeDefinitions = {
  ListNode: definition('singly-linked list', 'ListNode', ['val', 'next'], nil),
  TreeNode: definition('a binary tree node', 'TreeNode', ['val', 'left', 'right'], nil),
  RandomListNode: definition('a list whose nodes also point at any node of it', 'Node', ['val', 'next', 'random'], nil),
  GraphNode: definition('a node of a graph', 'Node', ['val', 'neighbors'], ' (an array)'),
  NaryNode: definition('a node of a tree with any number of children', 'Node', ['val', 'children'], ' (an array)'),
  NextTreeNode: definition(
    'a node of a binary tree with a link to its right neighbour',
    'Node',
    ['val', 'left', 'right', 'next'],
    nil,
  ),
};

/** What the editor starts with in Lua: a global function, or a table of methods; arrays begin at 1. */
export function luaStarter(signature: Signature): string {
  switch (signature.kind) {
    case 'function': {
      const { name, parameters, returns, mutates } = signature;
      const remark = mutates === undefined ? undefined : `${mutates} is changed in place`;
      return `${definitionComments(signature, definitions)}${types(parameters, returns, remark)}function ${name}(${names(parameters)})\n    \nend\n`;
    }
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const head = `${definitionComments(signature, definitions)}local ${name} = {}\n${name}.__index = ${name}\n_G.${name} = ${name}\n`;
      const opening = `${types(constructorParameters, undefined)}function ${name}.new(${names(constructorParameters)})\n    local self = setmetatable({}, ${name})\n    \n    return self\nend\n`;
      const members = methods.map(
        (method) =>
          `${types(method.parameters, method.returns)}function ${name}:${method.name}(${names(method.parameters)})\n    \nend\n`,
      );
      return [head, opening, ...members].join('\n');
    }
    case 'program':
      return 'for line in io.lines() do\n    \nend\n';
    default:
      return signature satisfies never;
  }
}

function names(parameters: Parameter[]): string {
  return parameters.map((parameter) => parameter.name).join(', ');
}

/** In the form of the Lua language server's annotations. */
function types(parameters: Parameter[], returns: string | undefined, remark?: string): string {
  const lines = parameters.map((parameter) => `---@param ${parameter.name} ${typeName(parameter.type)}`);
  if (returns !== undefined && returns !== 'void') lines.push(`---@return ${typeName(returns)}`);
  if (remark !== undefined) lines.push(`-- ${remark}`);
  return lines.map((line) => `${line}\n`).join('');
}

const scalarNames: Record<ScalarType, string> = {
  int: 'integer',
  long: 'integer',
  double: 'number',
  bool: 'boolean',
  char: 'string',
  string: 'string',
};

function typeName(text: string): string {
  const type = parseType(text);
  if (!type) throw new Error(`lua: ${text} is no type`);
  const { base, dimensions } = type;
  // An empty list or tree is nil, so such an array tells its length by `n`.
  const name = base in scalarNames ? scalarNames[base as ScalarType] : `${nodeClasses[base as NodeType]}|nil`;
  return dimensions > 0 && name.includes('|')
    ? `(${name})${'[]'.repeat(dimensions)} with its length in n`
    : name + '[]'.repeat(dimensions);
}
