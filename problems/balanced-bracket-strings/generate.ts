import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* () {
  // There are only eight inputs. Asked again, and after others, a program must not remember earlier answers.
  for (const round of ['first', 'second', 'third'])
    for (let pairs = 8; pairs >= 1; pairs--)
      if (pairs > 4 || round !== 'first') yield { name: `${pairs} pairs, for the ${round} time`, args: [pairs] };
};

export default generate;
