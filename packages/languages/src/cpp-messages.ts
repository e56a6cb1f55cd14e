import type { ClassSignature, FunctionSignature, Parameter } from '@codenova/contracts';
import { cppCalls } from './cpp-main.ts';
import { cppParameterType, cppType } from './cpp-types.ts';
import type { Task } from './language.ts';
import { withCallsInWords, withoutOurFiles } from './native-messages.ts';

/** What g++ and the linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanCppMessage(message: string, { signature }: Task): string {
  const text = withoutOurFiles(message, fileName);
  if (signature.kind === 'program') return text;
  const missing = noClass(classNameOf(signature));
  const words = (call: string, said: string) => inWords(signature, call, said);
  return withCallsInWords(text, fileName, cppCalls(signature), words, missing);
}

const fileName = 'solution.cpp';

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, call: string, said: string): string {
  if (/at end of input$/.test(said)) return 'the code ends too early: a { or ( is not closed';
  const className = classNameOf(signature);
  if (/was not declared|has not been declared|does not name a type|expected type-specifier|incomplete type/.test(said))
    return noClass(className);
  const name = /(?:Solution\(\)\.|instance->|\/\/ returned by )(\w+)/.exec(call)?.[1];
  const isConstructor = name === undefined || said.includes(`‘${className}::${className}(`);
  if (isConstructor) {
    const parameters = signature.kind === 'function' ? [] : signature.constructorParameters;
    return `class ${className} has no public constructor ${className}(${typesOf(parameters)})`;
  }
  const method =
    signature.kind === 'function' ? signature : signature.methods.find((candidate) => candidate.name === name);
  if (!method) return `class ${className} does not fit the problem`;
  const head = `${name}(${typesOf(method.parameters)})`;
  const other = call.includes('// returned by ')
    ? /^(?:conversion|cannot convert|could not convert|invalid conversion)(?: .*)? from ‘(.*)’ to |‘(.*)’ to /.exec(
        said,
      )
    : undefined;
  const returned = other?.[1] ?? other?.[2] ?? (/forming reference to void/.test(said) ? 'void' : undefined);
  if (returned !== undefined)
    return `${head} of class ${className} returns ${plainType(returned)}, where ${cppType(method.returns)} is expected`;
  const hint = /did you mean (‘\w+’)\?$/.exec(said)?.[1];
  return `class ${className} has no public method ${head}${hint ? `; did you mean ${hint}?` : ''}`;
}

function classNameOf(signature: FunctionSignature | ClassSignature): string {
  return signature.kind === 'function' ? 'Solution' : signature.name;
}

function noClass(name: string): string {
  return `there is no class ${name}`;
}

function typesOf(parameters: Parameter[]): string {
  return parameters.map((parameter) => cppParameterType(parameter.type)).join(', ');
}

/** A type as a person writes it. */
function plainType(name: string): string {
  return name
    .replaceAll(/std::(?:__cxx11::)?basic_string<char>/g, 'string')
    .replaceAll(/’ \{aka .*$/g, '')
    .replaceAll('std::', '');
}
