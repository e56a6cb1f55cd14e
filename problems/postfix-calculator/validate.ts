import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** The tokens form one expression that can be worked out within 32 bits. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [tokens] = input.args as [string[]];
  const values: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/^(0|-?[1-9][0-9]*)$/.test(token)) {
      if (Math.abs(Number(token)) > 1_000_000) return `tokens[${index}]: ${token} is too wide`;
      values.push(Number(token));
      continue;
    }
    if (!/^[-+*/]$/.test(token)) return `tokens[${index}]: ${token} is no number and no operator`;
    const right = values.pop();
    const left = values.pop();
    if (left === undefined || right === undefined) return `tokens[${index}]: two values are missing`;
    if (token === '/' && right === 0) return `tokens[${index}]: division by zero`;
    const value = {
      '+': left + right,
      '-': left - right,
      '*': left * right,
      '/': Math.trunc(left / right),
    }[token] as number;
    if (value < -(2 ** 31) || value >= 2 ** 31) return `tokens[${index}]: ${value} does not fit into 32 bits`;
    values.push(value);
  }
  return values.length === 1 ? undefined : `${values.length} values are left, not one`;
};

export default validate;
