import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'calls of a class';
  const notes = new Set<unknown>();
  for (const { method, args } of input.calls) {
    if (method.endsWith('follow') && args[0] === args[1]) return `member ${args[0]} follows itself`;
    if (method !== 'postTweet') continue;
    if (notes.has(args[1])) return `note ${args[1]} is written twice`;
    notes.add(args[1]);
  }
  return undefined;
};

export default validate;
