import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* () {
  for (let rows = 8; rows <= 30; rows++) yield { name: `${rows} rows`, args: [rows] };
};

export default generate;
