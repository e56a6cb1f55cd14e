import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  const words = ['sea', 'sky', 'rose', 'a', 'b'];
  for (const length of [2, 3, 4, 5, 6, 8, 12]) {
    const scheme = random.text(length, 'abc');
    const names = random.shuffle(words);
    const song = [...scheme].map((letter) => names['abc'.indexOf(letter)] ?? '');
    yield { name: `follows, ${length} lines`, args: [scheme, song.join(' ')] };
    const changed = [...song];
    changed[random.int(0, length - 1)] = random.pick(words);
    yield { name: `one line changed, ${length} lines`, args: [scheme, changed.join(' ')] };
  }
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const scheme = random.text(1_000, letters);
  const song = [...scheme].map((letter) => `word${letter}`);
  yield { name: 'most lines, follows', args: [scheme, song.join(' ')] };
  yield { name: 'most lines, the last breaks it', args: [`${scheme.slice(1)}a`, `${song.slice(1).join(' ')} wordb`] };
  yield { name: 'most lines, one missing', args: [scheme, song.slice(1).join(' ')] };
  yield { name: 'one long word', args: ['a', 'y'.repeat(10_000)] };
};

export default generate;
