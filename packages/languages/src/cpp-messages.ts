import type { ClassSignature, FunctionSignature, Parameter } from '@codenova/contracts';
import { cppCalls } from './cpp-main.ts';
import { cppParameterType, cppType } from './cpp-types.ts';
import type { Task } from './language.ts';

/** What g++ and the linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanCppMessage(message: string, { signature }: Task): string {
  const text = message
    .replaceAll('/box/', '')
    .replaceAll(/\/usr\/(?:include|lib)\/[^\s:]*\//g, '')
    .replaceAll(/^collect2: error: [^\n]*(?:\n|$)/gm, '')
    .replaceAll(/^(?:In file included | +)from (?:codenova\.hpp|main\.cpp):\d+[,:](?:\n|$)/gm, '')
    .split('\n')
    .flatMap(linkerInWords)
    .join('\n');
  if (signature.kind === 'program' || !/^harness\.cpp:/m.test(text)) return withoutRepeats(text);
  const calls = cppCalls(signature).split('\n');
  const kept: string[] = [];
  const missing = `error: ${noClass(classNameOf(signature))}`;
  let isOurs = false;
  for (const line of text.split('\n')) {
    // What follows a word about our calls (the code and its caret, candidates of the library's) belongs to it.
    if (line.startsWith('solution.cpp:')) isOurs = false;
    else if (/^(?:harness|main)\.cpp:/.test(line)) isOurs = true;
    const said = /^harness\.cpp:(\d+):\d+: error: (.{1,2000})/.exec(line);
    // Without the class all else that is said about the calls is a consequence.
    if (said && !kept.includes(missing))
      kept.push(`error: ${inWords(signature, calls[Number(said[1]) - 1] ?? '', said[2] ?? '')}`);
    else if (!isOurs) kept.push(line);
  }
  return withoutRepeats(kept.join('\n'));
}

/** The linker names our calls as the place; what it misses is the person's. */
function linkerInWords(line: string): string[] {
  if (!/^(?:[\w/.-]{1,300}\.o:|\S{1,300}:\(\.text|\/usr\/bin\/ld)/.test(line)) return [line];
  if (line.includes(': in function ')) return [];
  const start = line.indexOf('undefined reference to ');
  if (start < 0) return [line];
  const what = line.slice(start);
  return [
    / .main'$/.test(what) ? 'error: there is no function main' : `error: ${what}: it is declared, but not defined`,
  ];
}

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, call: string, said: string): string {
  if (/at end of input$/.test(said)) return 'the code ends too early: a { or ( is not closed';
  const className = classNameOf(signature);
  if (/was not declared|has not been declared|does not name a type|expected type-specifier|incomplete type/.test(said))
    return noClass(className);
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

/** The same sentence about ten calls is said once. */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter((line) => !line.startsWith('error: ') || (!seen.has(line) && seen.add(line)))
    .join('\n');
}
