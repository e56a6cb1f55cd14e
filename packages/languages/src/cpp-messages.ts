import type { ClassSignature, FunctionSignature, Parameter } from '@codenova/contracts';
import { cppCalls } from './cpp-main.ts';
import { cppParameterType, cppType } from './cpp-types.ts';
import type { Task } from './language.ts';

/** What g++ and the linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanCppMessage(message: string, { signature }: Task): string {
  const text = message
    .replaceAll('/box/', '')
    .replaceAll(/\/usr\/(?:include|lib)\/[^\s:]*\//g, '')
    // The linker names our calls as the place; what it misses is the person's.
    .replaceAll(/^[^\n]*\.o:[^\n]*(undefined reference to [^\n]*)$/gm, 'error: $1: it is declared, but not defined')
    .replaceAll(/^[^\n]*\.o:[^\n]*(multiple definition of [^\n]*)$/gm, 'error: $1')
    .replaceAll(/^collect2: error: [^\n]*(?:\n|$)/gm, '');
  if (signature.kind === 'program' || !/^harness\.cpp:/m.test(text)) return withoutRepeats(text);
  const calls = cppCalls(signature).split('\n');
  const kept: string[] = [];
  let isOurs = false;
  for (const line of text.split('\n')) {
    // A line that begins with a space goes on with the diagnostic above it: the code and its caret.
    if (!/^\s/.test(line)) isOurs = /^(?:harness\.cpp|codenova\.hpp|main\.cpp)[:,]/.test(line);
    const said = /^harness\.cpp:(\d+):\d+: error: (.*)$/.exec(line);
    if (said) kept.push(`error: ${inWords(signature, calls[Number(said[1]) - 1] ?? '', said[2] ?? '')}`);
    else if (!isOurs) kept.push(line);
  }
  return withoutRepeats(kept.join('\n'));
}

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, call: string, said: string): string {
  if (/at end of input$/.test(said)) return 'the code ends too early: a { or ( is not closed';
  const className = signature.kind === 'function' ? 'Solution' : signature.name;
  if (/was not declared|has not been declared|does not name a type|expected type-specifier|incomplete type/.test(said))
    return `there is no class ${className}`;
  const name = /(?:Solution\(\)\.|\(\*instance\)->)(\w+)\(/.exec(call)?.[1];
  const isConstructor = name === undefined || said.includes(`‘${className}::${className}(`);
  if (isConstructor) {
    const parameters = signature.kind === 'function' ? [] : signature.constructorParameters;
    return `class ${className} has no public constructor ${className}(${typesOf(parameters)})`;
  }
  const method =
    signature.kind === 'function' ? signature : signature.methods.find((candidate) => candidate.name === name);
  if (!method) return `class ${className} does not fit the problem`;
  const head = `${name}(${typesOf(method.parameters)})`;
  const returned = /^conversion from ‘(.*)’ to non-scalar type|^cannot convert ‘(.*)’ to ‘.*’ in init/.exec(said);
  const other = returned?.[1] ?? returned?.[2] ?? (/void value not ignored/.test(said) ? 'void' : undefined);
  if (other !== undefined)
    return `${head} of class ${className} returns ${plainType(other)}, where ${cppType(method.returns)} is expected`;
  const hint = /did you mean (‘\w+’)\?$/.exec(said)?.[1];
  return `class ${className} has no public method ${head}${hint ? `; did you mean ${hint}?` : ''}`;
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

/** The same sentence about ten calls is said once. */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter((line) => !line.startsWith('error: ') || (!seen.has(line) && seen.add(line)))
    .join('\n');
}
