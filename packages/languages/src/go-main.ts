import type { ClassSignature, FunctionSignature, Method, Parameter } from '@codenova/contracts';
import { declaresInGo, goBare } from './go-source.ts';
import { goRead, goType, goWrite } from './go-types.ts';
import type { Task } from './language.ts';
import { type DefinedNode, definedNodes } from './node-definitions.ts';

const nodeFiles = {
  ListNode: 'list-node',
  TreeNode: 'tree-node',
  RandomListNode: 'random-list-node',
  GraphNode: 'graph-node',
  NaryNode: 'nary-node',
  NextTreeNode: 'next-tree-node',
} satisfies Record<DefinedNode, string>;

/** The files of `harness/go` that the task needs; a node that the person has defined is theirs. */
export function goNodeFiles({ signature, code }: Task): string[] {
  const bare = goBare(code);
  return definedNodes(signature).flatMap((node) => {
    const name = node === 'ListNode' || node === 'TreeNode' ? node : 'Node';
    const file = nodeFiles[node];
    return declaresInGo(bare, name) ? [`${file}.go`] : [`${file}-type.go`, `${file}.go`];
  });
}

/** The calls of the problem, in the person's package. */
export function goCalls({ signature, code }: Task): string {
  if (signature.kind === 'program') return '';
  const bare = goBare(code);
  const hasNode = definedNodes(signature).some((node) => node !== 'ListNode' && node !== 'TreeNode');
  const given = hasNode ? '\tgiven := given_{}\n' : '';
  const steps = signature.kind === 'function' ? functionCalls(signature, bare) : classCalls(signature, bare);
  return `package solution
import cases_ "cases"
func init() { cases_.Register(run_case_) }
func run_case_(in *cases_.Input, timer *cases_.Timer, out *cases_.Output) {
${given}${steps.map((step) => `\t${step}\n`).join('')}}
${laterBuiltins(bare)}`;
}

/** `min` and `max` belong to the language from Go 1.21 on. */
function laterBuiltins(bare: string): string {
  const ordered =
    '~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64 | ~string';
  const make = (name: string, sign: string) =>
    new RegExp(`\\b${name}\\s*\\(`).test(bare) && !declaresInGo(bare, name)
      ? `func ${name}[T_ ${ordered}](first T_, rest ...T_) T_ {
	for _, each := range rest {
		if each ${sign} first {
			first = each
		}
	}
	return first
}
`
      : '';
  return make('min', '<') + make('max', '>');
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The function's name as the signature has it, or with a capital where only that is there. */
export function goFunctionName(bare: string, name: string): string {
  return !declaresInGo(bare, name) && declaresInGo(bare, capital(name)) ? capital(name) : name;
}

/** With a capital, or as the signature has it where only that is there. */
export function goMethodName(bare: string, name: string): string {
  const defines = (text: string) => new RegExp(`\\bfunc\\s*\\([^)]*\\)\\s*${text}\\s*\\(`).test(bare);
  return !defines(capital(name)) && defines(name) ? name : capital(name);
}

const namesOf = (parameters: Parameter[]) => parameters.map((_, at) => `a${at}`).join(', ');

function readAll(parameters: Parameter[]): string[] {
  return parameters.map(({ type }, at) => {
    const tree = parameters.slice(0, at).findLastIndex((each) => each.type === 'TreeNode');
    return `a${at} := ${goRead(type, `a${tree}`)}`;
  });
}

function functionCalls(signature: FunctionSignature, bare: string): string[] {
  const { name, parameters, returns, mutates } = signature;
  const at = parameters.findIndex((parameter) => parameter.name === mutates);
  const changed = parameters[at]?.type ?? 'void';
  const call = `${goFunctionName(bare, name)}(${namesOf(parameters)})`;
  const written =
    mutates === undefined
      ? goWrite(returns, 'result')
      : returns === 'void'
        ? goWrite(changed, `a${at}`, 'given_{}')
        : goWrite(changed, `a${at}[:cases_.Kept(result, len(a${at}))]`);
  return [
    ...readAll(parameters),
    'timer.Start()',
    returns === 'void' ? call : `var result ${goType(returns)} = ${call}`,
    'timer.Stop()',
    written,
  ];
}

/** Each answer is written at once, before a later call changes it. */
function classCalls(signature: ClassSignature, bare: string): string[] {
  const { constructorParameters, methods } = signature;
  const isHandedOn = (method: Method) => methods.some((each) => each.takesResultOf === method.name);
  const latest = (methodName: string) => `latest${methods.findIndex((each) => each.name === methodName)}`;
  const branches = methods.flatMap((method, at) => {
    const { parameters, returns, takesResultOf, opaque } = method;
    const call = `instance.${goMethodName(bare, method.name)}(${namesOf(parameters)})`;
    const steps = [
      ...(takesResultOf === undefined ? readAll(parameters) : [`a0 := ${latest(takesResultOf)}`]),
      returns === 'void' ? call : `var result ${goType(returns)} = ${call}`,
      ...(returns === 'void' ? [] : [opaque ? '_ = result' : goWrite(returns, 'result')]),
      ...(isHandedOn(method) ? [`${latest(method.name)} = result`] : []),
    ];
    return [`\tcase ${at + 1}:`, ...steps.map((step) => `\t\t${step}`)];
  });
  return [
    ...methods.filter(isHandedOn).map((method) => `var ${latest(method.name)} ${goType(method.returns)}`),
    'calls := in.Count()',
    'in.Count()',
    ...readAll(constructorParameters),
    'timer.Start()',
    `instance := Constructor(${namesOf(constructorParameters)})`,
    '_ = &instance',
    'for ; calls > 1; calls-- {',
    '\tswitch in.Count() {',
    ...branches,
    '\t}',
    '}',
    'timer.Stop()',
  ];
}
