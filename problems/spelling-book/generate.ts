import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const methods = ['insert', 'search', 'startsWith'] as const;

function mixed(random: Random, calls: number, alphabet: string, longest: number): CompactCall[] {
  const result: CompactCall[] = [['Trie']];
  while (result.length <= calls) result.push([random.pick(methods), random.text(random.int(1, longest), alphabet)]);
  return result;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++)
    yield { name: `small, random ${at}`, calls: mixed(random, 6 + 3 * at, 'ab', 3 + (at % 3)) };
  yield { name: 'three letters', calls: mixed(random, 400, 'abc', 7) };
  yield { name: 'all letters', calls: mixed(random, 2_000, 'abcdefghijklmnopqrstuvwxyz', 12) };
  const long = random.text(300, 'xyz');
  const nested: CompactCall[] = [['Trie'], ['insert', long]];
  for (let end = 1; end <= 300; end += 7)
    nested.push(['search', long.slice(0, end)], ['startsWith', long.slice(0, end)]);
  nested.push(['search', long], ['startsWith', `${long.slice(0, 299)}a`]);
  yield { name: 'one longest word', calls: nested };
  const most: CompactCall[] = [['Trie']];
  for (let at = 0; at < 10_000; at++) most.push(['insert', `common${random.text(12, 'abcdefgh')}`]);
  for (let at = 0; at < 10_000; at++)
    most.push([at % 2 === 0 ? 'startsWith' : 'search', `common${random.text(at % 2 === 0 ? 9 : 12, 'abcdefgh')}`]);
  yield { name: 'most calls, a common beginning', calls: most };
};

export default generate;
