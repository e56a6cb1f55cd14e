import type { Validator } from '../../packages/catalogue/src/generator.ts';

const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [n, edges] = input.args as [number, [number, number][]];
  const known = new Set<string>();
  for (const [one, other] of edges) {
    if (one === other) return `a corridor joins ${one} with itself`;
    if (Math.max(one, other) >= n) return `there is no room ${Math.max(one, other)}`;
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    if (known.has(key)) return `two corridors join ${key}`;
    known.add(key);
  }
  return undefined;
};

export default validate;
