import { type NodeType, nodeTypes, parseType, type Signature } from '@codenova/contracts';

/** The classes of nodes: ListNode, TreeNode, and the four that are called Node. */
export type DefinedNode = Exclude<NodeType, 'CyclicListNode' | 'TreeNodeByValue'>;

/** A language's comment that shows how its node is defined: the harness defines it, the person need not. */
export type NodeDefinitions = Record<DefinedNode, string>;

/** The comments for the nodes that the signature mentions. */
export function definitionComments(signature: Signature, definitions: NodeDefinitions): string {
  return definedNodes(signature)
    .map((name) => definitions[name])
    .join('');
}

/** The classes of nodes that the signature mentions, each once. At most one of them is called Node. */
export function definedNodes(signature: Signature): DefinedNode[] {
  const bases = new Set(mentionedTypes(signature).map((type) => parseType(type)?.base));
  const defined = nodeTypes
    .filter((name) => bases.has(name))
    .map((name) => (name === 'CyclicListNode' ? 'ListNode' : name === 'TreeNodeByValue' ? 'TreeNode' : name));
  return [...new Set(defined)];
}

function mentionedTypes(signature: Signature): string[] {
  switch (signature.kind) {
    case 'function':
      return [signature.returns, ...signature.parameters.map((parameter) => parameter.type)];
    case 'class': {
      const parameters = [signature.constructorParameters, ...signature.methods.map((method) => method.parameters)];
      return [
        ...signature.methods.map((method) => method.returns),
        ...parameters.flat().map((parameter) => parameter.type),
      ];
    }
    case 'program':
      return [];
    default:
      return signature satisfies never;
  }
}
