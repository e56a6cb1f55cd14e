import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Of a hundred calls `posts` write, `feeds` read, and the rest follow or, one in three, unfollow. */
function day(random: Random, count: number, members: number, posts: number, feeds: number): CompactCall[] {
  const notes = random.distinctInts(count, 0, 100_000);
  const calls: CompactCall[] = [['Twitter']];
  while (calls.length <= count) {
    const drawn = random.int(1, 100);
    const [one, other] = random.distinctInts(2, 1, members) as [number, number];
    if (drawn <= posts) calls.push(['postTweet', one, notes.pop() as number]);
    else if (drawn <= posts + feeds) calls.push(['getNewsFeed', one]);
    else calls.push([random.chance(67) ? 'follow' : 'unfollow', one, other]);
  }
  return calls;
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++)
    yield { name: `small, random ${at}`, calls: day(random, 20 + 6 * at, 2 + (at % 3), 45, 30) };
  yield { name: 'a thousand calls', calls: day(random, 1_000, 8, 40, 35) };
  yield { name: 'many calls, forty members', calls: day(random, 5_000, 40, 40, 50) };
  yield { name: 'many calls, most members', calls: day(random, 6_000, 300, 30, 30) };
  const busy: CompactCall[] = [['Twitter'], ['follow', 1, 2]];
  for (let at = 0; at < 7_999; at++) busy.push(['postTweet', 1 + (at % 3), (at * 7_919) % 100_001]);
  for (let at = 0; at < 8_000; at++) busy.push(['getNewsFeed', 1 + (at % 2)]);
  yield { name: 'most calls, notes before looks', calls: busy };
};

export default generate;
