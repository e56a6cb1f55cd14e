import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 8, 10, 14]) {
    const text = random.text(length, 'abc');
    const table = random.shuffle([...'abcd']);
    const encoded = [...text].map((letter) => table['abc'.indexOf(letter)]).join('');
    yield { name: `encoded, ${length} letters`, args: [text, encoded] };
    const at = random.int(0, length - 1);
    yield {
      name: `one place changed, ${length} letters`,
      args: [text, `${encoded.slice(0, at)}${random.pick([...'abcd'])}${encoded.slice(at + 1)}`],
    };
  }
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const table = random.shuffle([...letters]);
  const text = random.text(20_000, letters);
  const encoded = [...text].map((letter) => table[letters.indexOf(letter)]).join('');
  yield { name: 'longest, encoded', args: [text, encoded] };
  yield { name: 'longest, one letter', args: ['a'.repeat(20_000), 'b'.repeat(20_000)] };
  yield { name: 'longest, the last place is wrong', args: [`${text.slice(1)}a`, `${encoded.slice(1)}${table[1]}`] };
  yield { name: 'longest, a new letter at the end', args: [`${'ab'.repeat(9_999)}ac`, `${'01'.repeat(9_999)}01`] };
};

export default generate;
