import type { ClassSignature, FunctionSignature } from '@codenova/contracts';

/**
 * A signature as one line of text, for harnesses that look the person's code up by name:
 * `function|name|returns|index of the mutated parameter or -1|type type ...` or
 * `class|Name|type type ...|method returns type ...|...`, where `*` before the type that a method returns says that its
 * result is not written, and `<name` in place of the types that its argument is the latest result of that method.
 */
export function signatureText(signature: FunctionSignature | ClassSignature): string {
  if (signature.kind === 'function') {
    const mutated = signature.parameters.findIndex((parameter) => parameter.name === signature.mutates);
    const types = signature.parameters.map((parameter) => parameter.type).join(' ');
    return ['function', signature.name, signature.returns, mutated, types].join('|');
  }
  const constructorTypes = signature.constructorParameters.map((parameter) => parameter.type).join(' ');
  const methods = signature.methods.map((method) =>
    [
      method.name,
      `${method.opaque ? '*' : ''}${method.returns}`,
      ...(method.takesResultOf === undefined
        ? method.parameters.map((parameter) => parameter.type)
        : [`<${method.takesResultOf}`]),
    ].join(' '),
  );
  return ['class', signature.name, constructorTypes, ...methods].join('|');
}
