import type { ClassSignature, FunctionSignature, Method } from '@codenova/contracts';
import { cCalls, cFunctionName } from './c-main.ts';
import { cParameters, cType } from './c-types.ts';
import type { Task } from './language.ts';
import { withCallsInWords, withoutOurFiles } from './native-messages.ts';

const fileName = 'solution.c';

/** What gcc and the linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanCMessage(message: string, task: Task): string {
  const { signature } = task;
  const text = withoutOurFiles(message, fileName);
  if (signature.kind === 'program') return text;
  // What is said after the first word about a function is a consequence of it.
  const named = new Set<string>();
  return withCallsInWords(text, fileName, cCalls(task), (call, said) => {
    const name = /(?:made = |returned by |^ *)(\w+)(?:\(|$)/.exec(call)?.[1] ?? '';
    if (named.has(name)) return undefined;
    named.add(name);
    return inWords(signature, name, call, said);
  });
}

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, name: string, call: string, said: string): string {
  if (/at end of input$|invalid storage class/.test(said)) return 'the code ends too early: a { or ( is not closed';
  if (name === '') return 'the code does not fit the problem';
  const expected = headOf(signature, name);
  if (/implicit declaration|undeclared/.test(said)) {
    const hint = /did you mean (‘\w+’)\?$/.exec(said)?.[1];
    return `there is no function ${name}${hint ? `; did you mean ${hint}?` : ''}`;
  }
  if (/declared void|void value not ignored/.test(said)) return `${name} returns void, where ${expected} is expected`;
  const returned =
    /^(?:incompatible types when .* from type|.* using type|(?:initialization|assignment) (?:of|to) ‘.*’ from(?: incompatible pointer type)?) ‘(.*)’/.exec(
      said,
    )?.[1];
  if (call.includes('// returned by '))
    return `${name} returns ${returned ?? 'another type'}, where ${expected} is expected`;
  return `${name} does not take what it is given: ${expected} is expected`;
}

/** The declaration that the problem asks for. */
function headOf(signature: FunctionSignature | ClassSignature, name: string): string {
  if (signature.kind === 'function') return cHead(signature.name, signature, undefined);
  const method = signature.methods.find((each) => cFunctionName(signature.name, each.name) === name);
  if (method) return cHead(name, method, signature.name);
  const made = { parameters: signature.constructorParameters, returns: 'void' };
  return cHead(name, made, undefined).replace('void', `${signature.name}*`);
}

/** `int* twoSum(int* nums, int numsSize, int target, int* returnSize)` */
export function cHead(
  name: string,
  { parameters, returns }: Pick<Method, 'parameters' | 'returns'>,
  className: string | undefined,
): string {
  const object = className === undefined ? [] : [`${className}* obj`];
  const list = [...object, ...cParameters(parameters, returns).map((each) => `${each.type} ${each.name}`)];
  return `${cType(returns)} ${name}(${list.join(', ')})`;
}
