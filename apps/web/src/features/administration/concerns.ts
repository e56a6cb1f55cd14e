import type { SystemHealth } from '@codenova/contracts';

export type Concern =
  | 'postgres'
  | 'durable'
  | 'cache'
  | 'judges-unknown'
  | 'no-judge'
  | 'judge-silent'
  | 'sweeper-unknown'
  | 'sweeper-late'
  | 'languages-unknown'
  | 'language-out'
  | 'backlog-unknown'
  | 'backlog-old';

/** A round of the sweeper is due every three seconds; one over a full database may take its time. */
const sweepLateMs = 60_000;
/** A submission that has waited so long waits for more than its turn. */
const oldMs = 5 * 60_000;

/** What an operator should look at. What is unknown is one of these: it is never a good sign. */
export function concernsOf(health: SystemHealth): Concern[] {
  const { postgres, durable, cache, judges, sweeper, languages, backlogs } = health;
  const now = Date.parse(health.at);
  const concerns: Concern[] = [];
  if (postgres.pingMs === null || postgres.facts === null) concerns.push('postgres');
  if (durable.pingMs === null) concerns.push('durable');
  if (cache.pingMs === null) concerns.push('cache');

  if (judges === null) concerns.push('judges-unknown');
  else if (judges.every(({ silent }) => silent)) concerns.push('no-judge');
  else if (judges.some(({ silent }) => silent)) concerns.push('judge-silent');

  if (sweeper.last === null) concerns.push('sweeper-unknown');
  else if (Date.parse(sweeper.last.at) < now - sweepLateMs) concerns.push('sweeper-late');

  if (languages === null || languages.length === 0) concerns.push('languages-unknown');
  else if (languages.some(({ missing }) => missing !== null)) concerns.push('language-out');

  if (backlogs === null) concerns.push('backlog-unknown');
  else if (Object.values(backlogs).some(({ oldestAt }) => oldestAt !== null && Date.parse(oldestAt) < now - oldMs))
    concerns.push('backlog-old');
  return concerns;
}
