import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Connected, with passages that go both ways, no loops and no passage twice. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [cave] = input.args as [number[][]];
  for (const [index, neighbours] of cave.entries()) {
    const chamber = index + 1;
    if (neighbours.includes(chamber)) return `chamber ${chamber} leads to itself`;
    if (new Set(neighbours).size < neighbours.length) return `chamber ${chamber} names a neighbour twice`;
    const oneWay = neighbours.find((other) => !cave[other - 1]?.includes(chamber));
    if (oneWay !== undefined) return `no passage leads back from ${oneWay} to ${chamber}`;
  }
  const seen = new Set(cave.length > 0 ? [1] : []);
  for (const chamber of seen) for (const other of cave[chamber - 1] ?? []) seen.add(other);
  return seen.size === cave.length ? undefined : 'a chamber cannot be reached';
};

export default validate;
