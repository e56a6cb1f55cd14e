import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded randomness for generators: the same seed gives the same values on every machine. */
export type Random = {
  /** A whole number from `minimum` to `maximum`, both included. */
  int(minimum: number, maximum: number): number;
  ints(count: number, minimum: number, maximum: number): number[];
  /** `count` different numbers in random order; throws when the range holds fewer. */
  distinctInts(count: number, minimum: number, maximum: number): number[];
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** A new array with the same values in random order. */
  shuffle<T>(values: readonly T[]): T[];
  /** A text of `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string;
};

/** `seed` is any text, e.g. the problem's slug. */
export function createRandom(seed: string): Random {
  const source = xoroshiro128plus(hash32(seed));
  const int = (minimum: number, maximum: number): number => {
    if (!Number.isSafeInteger(minimum) || !Number.isSafeInteger(maximum) || minimum > maximum)
      throw new Error(`random.int(${minimum}, ${maximum}): give two whole numbers, the smaller first`);
    return uniformInt(source, minimum, maximum);
  };
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new Error('random.pick([]): give at least one value');
    return values[int(0, values.length - 1)] as T;
  };
  const shuffle = <T>(values: readonly T[]): T[] => {
    const result = [...values];
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  };
  return {
    int,
    pick,
    shuffle,
    ints: (count, minimum, maximum) => Array.from({ length: count }, () => int(minimum, maximum)),
    distinctInts: (count, minimum, maximum) => {
      const size = maximum - minimum + 1;
      if (size < count)
        throw new Error(`random.distinctInts(${count}, ${minimum}, ${maximum}): the range holds ${size}`);
      if (size < 2 * count) {
        const all = Array.from({ length: size }, (_, index) => minimum + index);
        return shuffle(all).slice(0, count);
      }
      const drawn = new Set<number>();
      while (drawn.size < count) drawn.add(int(minimum, maximum));
      return [...drawn];
    },
    chance: (percent) => int(1, 100) <= percent,
    text: (length, alphabet) => {
      const characters = [...alphabet];
      return Array.from({ length }, () => pick(characters)).join('');
    },
  };
}

/** FNV-1a, 32 bits (RFC 9923): spreads similar seeds apart. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
