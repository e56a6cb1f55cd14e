import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** At most three dots in a word that is searched for. */
const validate: Validator = (input) => {
  if (input.kind !== 'class') return 'calls of a class';
  for (const { method, args } of input.calls)
    if (method === 'search' && [...String(args[0])].filter((sign) => sign === '.').length > 3)
      return `${args[0]} has more than three dots`;
  return undefined;
};

export default validate;
