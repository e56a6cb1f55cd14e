import type { ClassSignature, FunctionSignature, Method, Parameter } from '@codenova/contracts';
import { harnessText } from './commands.ts';
import type { Task } from './language.ts';
import { rustNodes } from './rust-nodes.ts';
import { hasCyclicList, rustName, rustRead, rustType, rustWrite } from './rust-types.ts';

/**
 * The crate. A person's own definitions go before those of the prelude, which come by a glob: `Solution`, `ListNode` and
 * whatever else they bring themselves.
 */
export function rustMain(signature: FunctionSignature | ClassSignature): string {
  const definitions = rustNodes(signature).map(({ code }) => code);
  return `mod prelude {
    pub use std::cell::RefCell;
    pub use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
    pub use std::rc::Rc;
    pub struct Solution;
${definitions.join('')}}
use prelude::*;
mod solution;
fn main() { codenova::serve(solution::codenova_case) }
`;
}

/** The person's module: their code, then our calls, which may use what is private there. */
export function rustModule({ signature, code }: Task): string {
  if (signature.kind === 'program') return code;
  return `${code}\n${rustCalls({ signature, code })}\n`;
}

/** Begins at the first line after the person's. */
export function rustCalls({ signature, code }: Task): string {
  if (signature.kind === 'program') return '';
  const nodes = rustNodes(signature);
  const given = nodes.some((node) => node.isNode)
    ? '#[derive(Default)]\nstruct CodenovaGiven { nodes: ::codenova::Nodes, kept: Vec<::std::rc::Rc<::std::cell::RefCell<Node>>> }\n'
    : '';
  const texts = nodes.map(({ file }) => harnessText(`rust/${file}`));
  const calls = signature.kind === 'function' ? functionCalls(signature, code) : classCalls(signature, code);
  return `use crate::prelude::*;
${given}${texts.join('')}pub fn codenova_case(input: &mut ::codenova::Input, timer: &::codenova::Timer, output: &mut ::codenova::Output) -> ::codenova::Written {
${given && '    let mut given = CodenovaGiven::default();\n'}${calls}
    Ok(())
}`;
}

/** By the language's custom, or as the signature has it where only that is there. */
export function rustNameIn(code: string, name: string): string {
  const defines = (text: string) => new RegExp(`\\bfn\\s+${text}\\b`).test(code);
  return !defines(rustName(name)) && defines(name) ? name : rustName(name);
}

function readAll(parameters: Parameter[]): string[] {
  return parameters.map(({ type }, at) => {
    const tree = parameters.slice(0, at).findLastIndex((each) => each.type === 'TreeNode');
    return `let mut a${at} = ${rustRead(type, `a${tree}`)};`;
  });
}

function functionCalls(signature: FunctionSignature, code: string): string {
  const { name, parameters, returns, mutates } = signature;
  const at = parameters.findIndex((parameter) => parameter.name === mutates);
  const given = parameters.map((_, index) => (index === at ? `&mut a${index}` : `a${index}`)).join(', ');
  const call = `Solution::${rustNameIn(code, name)}(${given})`;
  const changed = parameters[at]?.type ?? 'void';
  const written =
    mutates === undefined
      ? rustWrite(returns, 'result', '&given')
      : returns === 'void'
        ? rustWrite(changed, `a${at}`, '&CodenovaGiven::default()')
        : `a${at}.truncate(::codenova::kept(result, a${at}.len())?); ${rustWrite(changed, `a${at}`, '')}`;
  // Nothing large is dropped: that is neither the person's time nor worth ours.
  const forgotten = mutates === undefined ? 'result' : `a${at}`;
  const steps = [
    ...readAll(parameters),
    'timer.start();',
    returns === 'void'
      ? `let result: () = ${call};`
      : `let result: ${rustType(returns, hasCyclicList(signature))} = ${call};`,
    'timer.stop();',
    written,
    `::core::mem::forget(${forgotten});`,
  ];
  return steps.map((step) => `    ${step}`).join('\n');
}

/** Each answer is written at once, before a later call changes it. */
function classCalls(signature: ClassSignature, code: string): string {
  const { name, constructorParameters, methods } = signature;
  const isCyclic = hasCyclicList(signature);
  const isHandedOn = (method: Method) => methods.some((each) => each.takesResultOf === method.name);
  const latest = (methodName: string) => `latest${methods.findIndex((each) => each.name === methodName)}`;
  const names = (parameters: Parameter[]) => parameters.map((_, at) => `a${at}`).join(', ');
  const branches = methods.map((method, at) => {
    const { parameters, returns, takesResultOf, opaque } = method;
    const type = returns === 'void' ? '()' : rustType(returns, isCyclic);
    const steps = [
      ...(takesResultOf === undefined ? readAll(parameters) : [`let a0 = ${latest(takesResultOf)}.clone();`]),
      `let result: ${type} = instance.${rustNameIn(code, method.name)}(${names(parameters)});`,
      ...(returns === 'void' || opaque ? [] : [rustWrite(returns, 'result', '&given')]),
      ...(isHandedOn(method) ? [`${latest(method.name)} = result;`] : []),
    ];
    return `            ${at + 1} => {\n${steps.map((step) => `                ${step}\n`).join('')}            }`;
  });
  const kept = methods
    .filter(isHandedOn)
    .map(
      (method) => `    let mut ${latest(method.name)}: ${rustType(method.returns, isCyclic)} = Default::default();\n`,
    );
  return `    let calls = input.count();
    input.count();
${readAll(constructorParameters)
  .map((read) => `    ${read}\n`)
  .join('')}${kept.join('')}    timer.start();
    let mut instance = ${name}::new(${names(constructorParameters)});
    for _ in 1..calls {
        match input.count() {
${branches.join('\n')}
            _ => {}
        }
    }
    timer.stop();`;
}
