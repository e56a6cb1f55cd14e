import type { ClassSignature, FunctionSignature, Method, Parameter } from '@codenova/contracts';
import { cppType } from './cpp-types.ts';
import type { Task } from './language.ts';
import { definedNodes } from './node-definitions.ts';

/** The translation unit: our header, the person's code under its own name and lines, and the calls. */
export function cppMain({ signature, code }: Task): string {
  if (signature.kind === 'program') return `#include "standard.hpp"\n#line 1 "solution.cpp"\n${code}\n`;
  const calls = cppCalls(signature);
  // A main of the person's own does no harm: it gets another name. The empty line is for code that ends in a backslash.
  return `#include "standard.hpp"
#include "codenova.hpp"
${nodeHeaders(signature)}#define main persons_own_main
#line 1 "solution.cpp"
${code}

${endMacros(signature, calls)}
#line 1 "harness.cpp"
${calls}
`;
}

/** The text that `harness.cpp` names in the compiler's messages. */
export function cppCalls(signature: FunctionSignature | ClassSignature): string {
  return signature.kind === 'function' ? functionCalls(signature) : classCalls(signature);
}

const headers = {
  ListNode: '',
  TreeNode: '',
  RandomListNode: '#include "random-list-node.hpp"\n',
  GraphNode: '#include "graph-node.hpp"\n',
  NaryNode: '#include "nary-node.hpp"\n',
  NextTreeNode: '#include "next-tree-node.hpp"\n',
};

function nodeHeaders(signature: FunctionSignature | ClassSignature): string {
  return definedNodes(signature)
    .map((node) => headers[node])
    .join('');
}

/** Macros of the person's (`#define int long long`, `#define write ...`) end where the calls begin; their own names stay. */
function endMacros(signature: FunctionSignature | ClassSignature, calls: string): string {
  const kept = new Set(
    signature.kind === 'function'
      ? ['Solution', signature.name]
      : [signature.name, ...signature.methods.map((method) => method.name)],
  );
  const names = new Set(['main', ...(calls.match(/[A-Za-z_]\w*/g) ?? [])]);
  return [...names]
    .filter((name) => !kept.has(name))
    .map((name) => `#undef ${name}`)
    .join('\n');
}

/** Reads an argument into `target`; `before` are the parameters that stand before it, a0, a1, ... */
function read(type: string, target: string, before: Parameter[]): string {
  switch (type) {
    case 'CyclicListNode':
      return `codenova::read_cyclic_list(in, ${target});`;
    case 'TreeNodeByValue':
      return `codenova::read_node_of(in, ${target}, a${before.findLastIndex((each) => each.type === 'TreeNode')});`;
    case 'RandomListNode':
    case 'GraphNode':
    case 'NaryNode':
    case 'NextTreeNode':
      return `codenova::read_node(in, ${target});`;
    default:
      return `codenova::read(in, ${target});`;
  }
}

function write(type: string, source: string): string {
  switch (type) {
    case 'CyclicListNode':
      return `codenova::write_cyclic_list(out, ${source});`;
    case 'TreeNodeByValue':
      return `codenova::write_value_of(out, ${source});`;
    case 'RandomListNode':
    case 'GraphNode':
    case 'NaryNode':
    case 'NextTreeNode':
      return `codenova::write_node(out, ${source});`;
    default:
      return `codenova::write(out, ${source});`;
  }
}

const readAll = (parameters: Parameter[]) =>
  parameters.map(({ type }, index) => read(type, `a${index}`, parameters.slice(0, index))).join(' ');
const namesOf = (parameters: Parameter[]) => parameters.map((_, index) => `a${index}`).join(', ');
const declare = (parameters: Parameter[]) =>
  parameters.map(({ type }, index) => `${cppType(type)} a${index}{};`).join(' ');

/** Two lines, so that what the compiler says of the one is about the arguments, and of the other about what is returned. */
function resultOf({ name, returns }: { name: string; returns: string }, call: string, indent: string): string {
  const conversion = `${cppType(returns)} result = std::forward<decltype(made)>(made); // returned by ${name}`;
  return `auto&& made = ${call};\n${indent}${conversion}\n${indent}`;
}

/** The members are used for case after case: nothing here is ever destroyed, which would have to be compiled. */
function functionCalls(signature: FunctionSignature): string {
  const { name, parameters, returns, mutates } = signature;
  const call = `Solution().${name}(${namesOf(parameters)})`;
  const at = parameters.findIndex((parameter) => parameter.name === mutates);
  const answer = mutates === undefined ? returns : 'int';
  const made =
    returns === 'void' ? `${call};` : `${resultOf(signature, call, '    ')}\n    answer = std::move(result);`;
  const written =
    mutates === undefined
      ? write(returns, 'answer')
      : returns === 'void'
        ? write(parameters[at]?.type ?? 'void', `a${at}`)
        : `codenova::write_first(out, a${at}, answer);`;
  return `struct PersonsCalls final : codenova::Calls {
  ${declare(parameters)}
  ${cppType(answer)} answer{};
  void read(codenova::Input& in) override { ${readAll(parameters)} }
  void call(codenova::Input&, codenova::Output&) override {
    ${made}
  }
  void write(codenova::Output& out) override { ${written} }
};
${mainFunction}`;
}

const mainFunction = `int main() {
  static codenova::Calls* const calls = new PersonsCalls;
  return codenova::serve(*calls);
}`;

/** Each answer is written at once, before a later call changes it. */
function classCalls(signature: ClassSignature): string {
  const { name, constructorParameters, methods } = signature;
  const person = `::${name}`;
  const isHandedOn = (method: Method) => methods.some((each) => each.takesResultOf === method.name);
  const latest = (methodName: string | undefined) => `latest${methods.findIndex((each) => each.name === methodName)}`;
  const branch = (number: number, parameters: Parameter[], use: string, source?: string) => `        case ${number}: {
          ${declare(parameters)} ${source === undefined ? readAll(parameters) : `a0 = ${source};`}
          ${use}
          break;
        }`;
  const methodBranches = methods.map((method, index) => {
    const call = `instance->${method.name}(${namesOf(method.parameters)})`;
    const steps =
      method.returns === 'void'
        ? [`${call};`]
        : [
            resultOf(method, call, '          '),
            ...(method.opaque ? [] : [write(method.returns, 'result')]),
            ...(isHandedOn(method) ? [`${latest(method.name)} = std::move(result);`] : []),
          ];
    const source = method.takesResultOf === undefined ? undefined : latest(method.takesResultOf);
    return branch(index + 1, method.parameters, steps.join(' '), source);
  });
  const kept = methods.filter(isHandedOn).map((method) => `    ${cppType(method.returns)} ${latest(method.name)}{};\n`);
  return `struct PersonsCalls final : codenova::Calls {
  ${person}* instance = nullptr;
  void read(codenova::Input&) override { delete instance; instance = nullptr; }
  void write(codenova::Output&) override {}
  void call(codenova::Input& in, [[maybe_unused]] codenova::Output& out) override {
${kept.join('')}    for (size_t left = in.count(); left > 0; left--) {
      switch (in.integer()) {
${[branch(0, constructorParameters, `instance = new ${person}(${namesOf(constructorParameters)});`), ...methodBranches].join('\n')}
      }
    }
  }
};
${mainFunction}`;
}
