import type { Signature } from '@codenova/contracts';
import { rustNodes } from './rust-nodes.ts';
import { hasCyclicList, rustHead, rustName } from './rust-types.ts';

/** What the editor starts with in Rust. */
export function rustStarter(signature: Signature): string {
  const nodes = rustNodes(signature);
  const isCyclic = hasCyclicList(signature);
  const uses = nodes.some(({ code }) => code.includes('Rc<')) ? 'use std::cell::RefCell;\nuse std::rc::Rc;\n\n' : '';
  const before = nodes.map(({ comment }) => `${comment}`).join('\n') + uses;
  switch (signature.kind) {
    case 'function':
      return `${before}impl Solution {\n${member(rustHead(rustName(signature.name), signature, isCyclic))}}\n`;
    case 'class': {
      const { name, constructorParameters, methods } = signature;
      const heads = [
        rustHead('new', { parameters: constructorParameters, returns: 'Self' }, isCyclic),
        ...methods.map((method) => rustHead(rustName(method.name), method, isCyclic, '&mut self')),
      ];
      return `${before}struct ${name} {\n    \n}\n\nimpl ${name} {\n${heads.map(member).join('\n')}}\n`;
    }
    case 'program':
      return 'use std::io::{self, BufRead};\n\nfn main() {\n    let lines = io::stdin().lock().lines().map(|line| line.unwrap());\n    \n}\n';
    default:
      return signature satisfies never;
  }
}

function member(head: string): string {
  return `    pub ${head} {\n        \n    }\n`;
}
