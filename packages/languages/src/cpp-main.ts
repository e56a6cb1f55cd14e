import type { ClassSignature, FunctionSignature, Parameter } from '@codenova/contracts';
import { cppType } from './cpp-types.ts';
import type { Task } from './language.ts';

/** The translation unit: our header, the person's code under its own name and lines, and the calls. */
export function cppMain({ signature, code }: Task): string {
  if (signature.kind === 'program') return `#include "codenova.hpp"\n#line 1 "solution.cpp"\n${code}\n`;
  const calls = cppCalls(signature);
  // A main of the person's own does no harm: it gets another name. The empty line is for code that ends in a backslash.
  return `#include "codenova.hpp"
#define main persons_own_main
#line 1 "solution.cpp"
${code}

${endMacros(signature, calls)}
#line 1 "harness.cpp"
${calls}
`;
}

/** The text that `harness.cpp` names in the compiler's messages. */
export function cppCalls(signature: FunctionSignature | ClassSignature): string {
  return signature.kind === 'function' ? functionMain(signature) : classMain(signature);
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

function functionMain(signature: FunctionSignature): string {
  const { name, parameters, returns, mutates } = signature;
  const reads = parameters.map(
    (parameter, index) => `    auto a${index} = codenova::Read<${cppType(parameter.type)}>::from(in);`,
  );
  const moves = parameters.map((_, index) => `a${index} = std::move(a${index})`).join(', ');
  const call = `Solution().${name}(${parameters.map((_, index) => `a${index}`).join(', ')})`;
  const mutated = `a${parameters.findIndex((parameter) => parameter.name === mutates)}`;
  const answer =
    mutates === undefined
      ? `      ${cppType(returns)} result = ${call};
      return [&out, result = std::move(result)] { codenova::write(out, result); };`
      : returns === 'void'
        ? `      ${call};
      return [&out, &${mutated}] { codenova::write(out, ${mutated}); };`
        : `      long long count = ${call};
      return [&out, &${mutated}, count] { codenova::write_first(out, ${mutated}, count); };`;
  return `int main() {
  return codenova::serve([](codenova::Input& in) {
${reads.join('\n')}
    return [${moves}](codenova::Output& out) mutable {
${answer}
    };
  });
}`;
}

/** The calls of a case are read before the first is made; answers are written at once, before a later call changes them. */
function classMain(signature: ClassSignature): string {
  const { name, constructorParameters, methods } = signature;
  const person = `::${name}`;
  const branch = (number: number, parameters: Parameter[], use: (list: string) => string) => {
    const reads = parameters.map((each, index) => `auto a${index} = codenova::Read<${cppType(each.type)}>::from(in);`);
    const moves = parameters.map((_, index) => `, a${index} = std::move(a${index})`).join('');
    const list = parameters.map((_, index) => `a${index}`).join(', ');
    return `        case ${number}: {
          ${reads.join(' ')}
          calls.push_back([instance${moves}]([[maybe_unused]] codenova::Output& out) mutable { ${use(list)} });
          break;
        }`;
  };
  const branches = [
    branch(0, constructorParameters, (list) => `instance->reset(new ${person}(${list}));`),
    ...methods.map((method, index) =>
      branch(index + 1, method.parameters, (list) =>
        method.returns === 'void'
          ? `(*instance)->${method.name}(${list});`
          : `${cppType(method.returns)} result = (*instance)->${method.name}(${list}); codenova::write(out, result);`,
      ),
    ),
  ];
  return `int main() {
  return codenova::serve([](codenova::Input& in) {
    auto instance = std::make_shared<std::unique_ptr<${person}>>();
    std::vector<std::function<void(codenova::Output&)>> calls;
    for (size_t left = in.number<size_t>(); left > 0; left--) {
      switch (in.number<int>()) {
${branches.join('\n')}
      }
    }
    return [calls = std::move(calls)](codenova::Output& out) mutable {
      for (auto& call : calls) call(out);
      return [] {};
    };
  });
}`;
}
