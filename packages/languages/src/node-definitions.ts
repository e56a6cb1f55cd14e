import { type NodeType, nodeTypes, type Signature } from '@codenova/contracts';

/** A language's comment that shows how its node is defined: the harness defines it, the person need not. */
export type NodeDefinitions = Record<NodeType, string>;

/** The comments for the nodes that the signature mentions. */
export function definitionComments(signature: Signature, definitions: NodeDefinitions): string {
  return nodeTypes
    .filter((name) => mentionedTypes(signature).some((type) => type.startsWith(name)))
    .map((name) => definitions[name])
    .join('');
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
