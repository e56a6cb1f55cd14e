import type { Validator } from '../../packages/catalogue/src/generator.ts';

/** Names of three capital letters, and a journey from JFK that uses all tickets: degrees fit, and everything hangs together. */
const validate: Validator = (input) => {
  if (input.kind !== 'function') return 'not the input of a function';
  const [tickets] = input.args as [[string, string][]];
  const surplus = new Map<string, number>();
  for (const [at, [start, end]] of tickets.entries()) {
    for (const name of [start, end]) if (!/^[A-Z]{3}$/.test(name)) return `tickets[${at}]: "${name}" is no airport`;
    surplus.set(start, (surplus.get(start) ?? 0) + 1);
    surplus.set(end, (surplus.get(end) ?? 0) - 1);
  }
  const odd = [...surplus].filter(([, count]) => count !== 0);
  const isRound = odd.length === 0;
  const hasEnd = odd.length === 2 && surplus.get('JFK') === 1 && odd.some(([, count]) => count === -1);
  if (!isRound && !hasEnd) return 'no journey uses all tickets';
  const reached = new Set(['JFK']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const [start, end] of tickets) if (reached.has(start)) reached.add(end);
  }
  return tickets.every(([start]) => reached.has(start)) ? undefined : 'some tickets cannot be reached';
};

export default validate;
