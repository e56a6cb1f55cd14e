import type { ClassSignature, FunctionSignature } from '@codenova/contracts';
import { goCalls, goFunctionName, goMethodName } from './go-main.ts';
import { goBare } from './go-source.ts';
import { goHead } from './go-types.ts';
import type { Task } from './language.ts';

/** What Go's compiler and linker say, in terms of the person's code: what they say about our calls is put in words. */
export function cleanGoMessage(message: string, task: Task): string {
  const kept: string[] = [];
  let isOurs = false;
  for (const line of message.replaceAll(/(?:\.\/|\/box\/)(?=\S*\.go:)/g, '').split('\n')) {
    const place = /^([\w-]+)\.go:(\d+)(?::\d+)?: (.*)$/.exec(line);
    if (place) isOurs = place[1] !== 'solution';
    // What is indented belongs to the line before.
    else if (!line.startsWith('\t')) isOurs = false;
    if (/^\S*: function main is undeclared in the main package$/.test(line)) kept.push('there is no function main');
    else if (place && isOurs) {
      const words = wordsOfOurs(place[1] ?? '', Number(place[2]), place[3] ?? '', task);
      if (words !== undefined && !kept.includes(words)) kept.push(words);
    } else if (!isOurs)
      kept.push(
        line.replace(
          /(: could not import \S+) \(open : no such file or directory\)$/,
          '$1: there is no such package here',
        ),
      );
  }
  return kept.join('\n');
}

function wordsOfOurs(file: string, lineNumber: number, said: string, task: Task): string | undefined {
  const { signature } = task;
  if (signature.kind === 'program') return said;
  const declared = /^(\w+) redeclared in this block$/.exec(said)?.[1];
  if (declared !== undefined) return `${declared} is declared by the problem`;
  if (/too many errors/.test(said)) return undefined;
  const call = file === 'calls' ? (goCalls(task).split('\n')[lineNumber - 1] ?? '') : '';
  return inWords(signature, goBare(task.code), call, said);
}

/** `said` is about `call`, a line of our calls. */
function inWords(signature: FunctionSignature | ClassSignature, bare: string, call: string, said: string): string {
  const heads = headsOf(signature, bare);
  const name = /(?:= |^\s*)(?:instance\.)?(\w+)\(/.exec(call)?.[1];
  const head = heads.find((each) => each.name === name)?.head;
  if (head === undefined) return `the code does not fit the problem: ${said}`;
  const declaration = head.replace(/^func (?:\([^)]*\) )?/, '');
  if (/^undefined: |undefined \(type/.test(said)) {
    const hint = /but does have (?:method )?(\w+)/.exec(said)?.[1];
    return `there is no ${signature.kind === 'function' || name === 'Constructor' ? 'function' : 'method'} ${name}${hint === undefined ? '' : `; did you mean ${hint}?`}: ${head} is expected`;
  }
  const returned = /\((?:value of type|no value)\s?([^)]*)\)/.exec(said);
  if (/^cannot use \S+\(.*\) \(.*\) as .* in variable declaration|\(no value\) used as value/.test(said))
    return `${name} returns ${returned?.[1] === '' || returned === null ? 'nothing' : returned[1]}: ${head} is expected`;
  return `${name} does not fit: func ${declaration} is expected`;
}

/** What the problem asks for. */
function headsOf(signature: FunctionSignature | ClassSignature, bare: string): { name: string; head: string }[] {
  if (signature.kind === 'function') {
    const name = goFunctionName(bare, signature.name);
    return [{ name, head: `func ${name}${goHead(signature)}` }];
  }
  const { name: owner, constructorParameters, methods } = signature;
  const made = goHead({ parameters: constructorParameters, returns: 'void' });
  return [
    { name: 'Constructor', head: `func Constructor${made} ${owner}` },
    ...methods.map((method) => {
      const name = goMethodName(bare, method.name);
      return { name, head: `func (this *${owner}) ${name}${goHead(method)}` };
    }),
  ];
}
