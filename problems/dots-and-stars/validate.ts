import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** A star stands neither first nor behind a star. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const pattern = input.args[1] as string;
  return /^\*|\*\*/.test(pattern) ? 'a star without a letter or dot before it' : undefined;
};

export default validate;
