import { type JudgeSign, judgeSignSchema, type SweepSign, sweepSignSchema } from '@codenova/contracts';
import type { Redis } from 'ioredis';

const judgesKey = 'codenova:judges';
const sweepKey = 'codenova:sweep';
const dayMs = 24 * 3_600_000;

/** How often a judge gives a sign. */
export const judgeSignEveryMs = 5_000;

/** Whether a judge has missed three signs: it is gone, frozen, or can not reach Redis. */
export const isSilent = (sign: Pick<JudgeSign, 'at'>, now = Date.now()): boolean =>
  Date.parse(sign.at) < now - 3 * judgeSignEveryMs;

/** Notes that a judge lives, over its last sign. */
export async function noteJudge(redis: Redis, sign: JudgeSign): Promise<void> {
  await redis.hset(judgesKey, sign.name, JSON.stringify(sign));
}

/** A judge that has closed is missed by nobody. */
export async function forgetJudge(redis: Redis, name: string): Promise<void> {
  await redis.hdel(judgesKey, name);
}

/** The last sign of every judge that gave one within a day; older ones are removed. */
export async function readJudges(redis: Redis, now = Date.now()): Promise<JudgeSign[]> {
  const all = Object.entries(await redis.hgetall(judgesKey)).map(
    ([name, text]) => [name, read(judgeSignSchema, text)] as const,
  );
  const isKept = (sign: JudgeSign | undefined): sign is JudgeSign =>
    sign !== undefined && Date.parse(sign.at) > now - dayMs;
  const gone = all.flatMap(([name, sign]) => (isKept(sign) ? [] : [name]));
  if (gone.length > 0) await redis.hdel(judgesKey, ...gone);
  return all
    .map(([, sign]) => sign)
    .filter(isKept)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Notes that a round of the sweeper was finished. */
export async function noteSweep(redis: Redis, sign: SweepSign): Promise<void> {
  await redis.set(sweepKey, JSON.stringify(sign));
}

/** The last round that was finished; undefined: none was told. */
export async function readSweep(redis: Redis): Promise<SweepSign | undefined> {
  const text = await redis.get(sweepKey);
  return text === null ? undefined : read(sweepSignSchema, text);
}

function read<Sign>(
  schema: { safeParse(value: unknown): { data?: Sign | undefined } },
  text: string,
): Sign | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // No JSON: not written by us, and so no sign of life.
    return undefined;
  }
}
