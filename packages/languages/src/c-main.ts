import type { ClassSignature, FunctionSignature, Method, Parameter } from '@codenova/contracts';
import { cRead, cType, cVariables, cWrite } from './c-types.ts';
import type { Task } from './language.ts';
import { definedNodes } from './node-definitions.ts';

/** The translation unit: our headers, the person's code under its own name and lines, and the calls. */
export function cMain({ signature, code }: Task): string {
  if (signature.kind === 'program') return `#include "standard.h"\n#line 1 "solution.c"\n${code}\n`;
  const calls = cCalls({ signature, code });
  // A main of the person's own does no harm: it gets another name. The empty line is for code that ends in a backslash.
  return `#include "standard.h"
#include "codenova.h"
${definedNodes(signature)
  .map((node) => headers[node])
  .join('')}#define main persons_own_main
#line 1 "solution.c"
${code}

${endMacros(signature, calls)}
#pragma GCC diagnostic error "-Wincompatible-pointer-types"
#pragma GCC diagnostic error "-Wint-conversion"
#line 1 "harness.c"
${calls}
`;
}

const headers = {
  ListNode: '',
  TreeNode: '',
  RandomListNode: '#include "random-list-node.h"\n',
  GraphNode: '#include "graph-node.h"\n',
  NaryNode: '#include "nary-node.h"\n',
  NextTreeNode: '#include "next-tree-node.h"\n',
};

/** The functions of a class: `minStackCreate`, `minStackPush`, `minStackFree`. */
export function cFunctionName(className: string, methodName: string): string {
  return (
    className.charAt(0).toLowerCase() + className.slice(1) + methodName.charAt(0).toUpperCase() + methodName.slice(1)
  );
}

/** The text that `harness.c` names in the compiler's messages. */
export function cCalls({ signature, code }: { signature: Task['signature']; code: string }): string {
  switch (signature.kind) {
    case 'function':
      return functionCalls(signature);
    case 'class':
      return classCalls(signature, code);
    case 'program':
      return '';
    default:
      return signature satisfies never;
  }
}

/** Macros of the person's (`#define int long long`, `#define result ...`) end where the calls begin; their own names stay. */
function endMacros(signature: FunctionSignature | ClassSignature, calls: string): string {
  const kept = new Set(
    signature.kind === 'function'
      ? [signature.name]
      : ['create', 'free', ...signature.methods.map((each) => each.name)].map((each) =>
          cFunctionName(signature.name, each),
        ),
  );
  const names = new Set(['main', ...(calls.match(/[A-Za-z_]\w*/g) ?? [])]);
  // These are macros of the library's own.
  for (const name of ['bool', 'true', 'false', 'NULL']) names.delete(name);
  return [...names]
    .filter((name) => !kept.has(name))
    .map((name) => `#undef ${name}`)
    .join('\n');
}

const namesOf = (parameters: Parameter[], place: string) =>
  parameters.flatMap(({ type }, at) => cVariables(type, `${place}a${at}`).map(({ name }) => name));

const readAll = (parameters: Parameter[], place: string) =>
  parameters.map(({ type }, at) => {
    const tree = parameters.slice(0, at).findLastIndex((each) => each.type === 'TreeNode');
    return cRead(type, `${place}a${at}`, `${place}a${tree}`);
  });

const declare = (text: string, name: string) =>
  cVariables(text, name)
    .map((each) => `${each.type} ${each.name};`)
    .join(' ');

/** Two lines, so that what the compiler says of the one is about the arguments, and of the other about what is returned. */
function call(name: string, given: string[], returns: string): string[] {
  const made = `${name}(${given.join(', ')});`;
  if (returns === 'void') return [made];
  return [`__auto_type made = ${made}`, `${cType(returns)} result = made; // returned by ${name}`];
}

/** Where a function is to put the sizes of what it returns. */
const sizesOf = (returns: string, name: string) =>
  returns === 'void'
    ? []
    : cVariables(returns, name)
        .slice(1)
        .map((each) => `&${each.name}`);

function functionCalls({ name, parameters, returns, mutates }: FunctionSignature): string {
  const place = 'codenova_case.';
  const at = parameters.findIndex((parameter) => parameter.name === mutates);
  const changed = `${place}a${at}`;
  const changedType = parameters[at]?.type ?? 'void';
  const isCounted = mutates !== undefined && returns !== 'void';
  const written =
    mutates === undefined
      ? cWrite(returns, `${place}answer`)
      : cWrite(changedType, changed, isCounted ? `codenova_kept(${place}answer, ${changed}Size)` : `${changed}Size`);
  const members = [
    ...parameters.map(({ type }, index) => declare(type, `a${index}`)),
    ...(returns === 'void' ? [] : [declare(returns, 'answer')]),
  ];
  const reset = sizesOf(returns, `${place}answer`).map((size) => `*${size} = 0;`);
  const given = [...namesOf(parameters, place), ...sizesOf(returns, `${place}answer`)];
  return `static struct { ${members.join(' ')} } codenova_case;
static void codenova_read(void) {
  ${[...readAll(parameters, place), ...reset].join('\n  ')}
}
static void codenova_call(void) {
  ${call(name, given, returns).join('\n  ')}
  ${returns === 'void' ? '' : `${place}answer = result;`}
}
static void codenova_write(void) { ${written} }
${mainFunction}`;
}

const mainFunction = 'int main(void) { return codenova_serve(codenova_read, codenova_call, codenova_write); }';

/** Each answer is written at once, before a later call changes it. */
function classCalls(signature: ClassSignature, code: string): string {
  const { name, constructorParameters, methods } = signature;
  const isHandedOn = (method: Method) => methods.some((each) => each.takesResultOf === method.name);
  const latest = (methodName: string) => `latest${methods.findIndex((each) => each.name === methodName)}`;
  const branch = (number: number, parameters: Parameter[], steps: string[]) => `      case ${number}: {
        ${[...parameters.map(({ type }, at) => declare(type, `a${at}`)), ...steps].join('\n        ')}
        break;
      }`;
  const create = [
    ...readAll(constructorParameters, ''),
    `__auto_type made = ${cFunctionName(name, 'create')}(${namesOf(constructorParameters, '').join(', ')});`,
    `instance = made; // returned by ${cFunctionName(name, 'create')}`,
  ];
  const methodBranches = methods.map((method, at) => {
    const { parameters, returns, takesResultOf } = method;
    const isReturned = returns !== 'void';
    const steps = [
      ...(takesResultOf === undefined
        ? readAll(parameters, '')
        : parameters.flatMap(({ type }) =>
            cVariables(type, '').map(({ name: suffix }) => `a0${suffix} = ${latest(takesResultOf)}${suffix};`),
          )),
      ...(isReturned ? cVariables(returns, 'result').slice(1) : []).map((size) => `${size.type} ${size.name} = 0;`),
      ...call(
        cFunctionName(name, method.name),
        ['instance', ...namesOf(parameters, ''), ...sizesOf(returns, 'result')],
        returns,
      ),
      ...(isReturned && !method.opaque ? [cWrite(returns, 'result')] : []),
      ...(isHandedOn(method)
        ? cVariables(returns, '').map(({ name: suffix }) => `${latest(method.name)}${suffix} = result${suffix};`)
        : []),
    ];
    return branch(at + 1, parameters, steps);
  });
  const kept = methods
    .filter(isHandedOn)
    .flatMap((method) => cVariables(method.returns, latest(method.name)))
    .map((each) => `  ${each.type} ${each.name} = 0;\n`);
  // Where it is left out, the memory goes with the process.
  const free = cFunctionName(name, 'free');
  const isFreed = new RegExp(`\\b${free}\\s*\\(`).test(code);
  return `static void codenova_read(void) {}
static void codenova_write(void) {}
static void codenova_call(void) {
  void* instance = NULL;
${kept.join('')}  for (int left = codenova_read_int(); left > 0; left--) {
    switch (codenova_read_int()) {
${[branch(0, constructorParameters, create), ...methodBranches].join('\n')}
    }
  }
  ${isFreed ? `${free}(instance);` : ''}
}
${mainFunction}`;
}
