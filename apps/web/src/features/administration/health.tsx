'use client';
import { type RedisHealth, type SystemHealth, systemHealthSchema } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { usePolled } from '../../lib/use-polled.ts';
import styles from './administration.module.css';
import { concernsOf } from './concerns.ts';
import { Freshness } from './freshness.tsx';
import { JudgeTable, LanguageTable } from './health-tables.tsx';
import { Sign } from './sign.tsx';
import { useWaitText } from './waited-mark.tsx';

const everyMs = 10_000;
const backlogNames = ['submissions', 'runs', 'programs', 'authoring'] as const;

/** What the site stands on, and whether it answers. */
export function Health({ initial }: { initial: SystemHealth }) {
  const t = useTranslations('admin.health');
  const { value: health, failed } = usePolled(apiPaths.administration.health, systemHealthSchema, everyMs, initial);
  const concerns = concernsOf(health);
  return (
    <Page>
      <h1>{t('title')}</h1>
      <Freshness at={health.at} failed={failed} />
      {concerns.length === 0 ? (
        <p>
          <Sign tone={failed === undefined ? 'good' : 'unknown'} text={t(failed === undefined ? 'well' : 'stale')} />
        </p>
      ) : (
        <ul className={styles.concerns}>
          {concerns.map((concern) => (
            <li key={concern}>
              <Sign tone="bad" text={t(`concerns.${concern}`)} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.cards}>
        <Postgres postgres={health.postgres} />
        <Redis title={t('durable')} redis={health.durable} />
        <Redis title={t('cache')} redis={health.cache} />
        <Sweeper health={health} />
        <Backlogs health={health} />
        <Card title={t('versions')}>
          <Fact name={t('product')} value={health.version} />
          <Fact name={t('migrations')} value={health.postgres.facts?.migrations} />
          <Fact name={t('newestMigration')} value={health.postgres.facts?.newestMigration} />
        </Card>
      </ul>
      <h2 className={styles.subtitle}>{t('judges')}</h2>
      <JudgeTable judges={health.judges} at={health.at} />
      <h2 className={styles.subtitle}>{t('languages')}</h2>
      <p className={styles.lead}>{t('languagesLead')}</p>
      <LanguageTable languages={health.languages} />
    </Page>
  );
}

function Postgres({ postgres }: { postgres: SystemHealth['postgres'] }) {
  const { memoryText } = useFormats();
  const t = useTranslations('admin.health');
  const { pingMs, facts } = postgres;
  return (
    <Card title="PostgreSQL">
      <Answer pingMs={pingMs} />
      <Fact name={t('version')} value={facts?.version} />
      <Fact name={t('size')} value={facts && memoryText(facts.sizeBytes)} />
    </Card>
  );
}

function Redis({ title, redis }: { title: string; redis: RedisHealth }) {
  const { memoryText } = useFormats();
  const t = useTranslations('admin.health');
  const { memoryBytes, memoryLimitBytes } = redis;
  return (
    <Card title={title}>
      <Answer pingMs={redis.pingMs} />
      <Fact name={t('version')} value={redis.version} />
      <Fact name={t('memory')} value={memoryBytes === null ? null : memoryText(memoryBytes)} />
      <Fact
        name={t('memoryLimit')}
        value={memoryLimitBytes === null ? null : memoryLimitBytes === 0 ? t('noLimit') : memoryText(memoryLimitBytes)}
      />
      <Fact name={t('eviction')} value={redis.eviction} />
      <Fact name={t('keys')} value={redis.keys} />
    </Card>
  );
}

function Sweeper({ health: { sweeper, at } }: { health: SystemHealth }) {
  const t = useTranslations('admin.health');
  const waitText = useWaitText();
  const { last, leaseHeld } = sweeper;
  return (
    <Card title={t('sweeper')}>
      <Fact name={t('lastRound')} value={last && t('ago', { time: waitText(last.at, Date.parse(at)) })} />
      <Fact name={t('lease')} value={leaseHeld === null ? null : t(leaseHeld ? 'held' : 'free')} />
    </Card>
  );
}

function Backlogs({ health: { backlogs, at } }: { health: SystemHealth }) {
  const t = useTranslations('admin.health');
  const waitText = useWaitText();
  return (
    <Card title={t('backlog')}>
      {backlogNames.map((name) => {
        const backlog = backlogs?.[name];
        const text =
          backlog &&
          (backlog.oldestAt === null
            ? t('nothingWaits')
            : t('waits', { rows: backlog.rows, time: waitText(backlog.oldestAt, Date.parse(at)) }));
        return <Fact key={name} name={t(`backlogs.${name}`)} value={text} />;
      })}
    </Card>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className={styles.card}>
      <h2>{title}</h2>
      <dl className={styles.facts}>{children}</dl>
    </li>
  );
}

/** Whether a server answers, and how fast. */
function Answer({ pingMs }: { pingMs: number | null }) {
  const t = useTranslations('admin.health');
  const { durationText } = useFormats();
  return (
    <>
      <dt>{t('answer')}</dt>
      <dd>
        {pingMs === null ? (
          <Sign tone="bad" text={t('noAnswer')} />
        ) : (
          <Sign tone="good" text={t('answers', { time: durationText(pingMs) })} />
        )}
      </dd>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string | number | null | undefined }) {
  const unknown = useTranslations('admin')('unknown');
  const { numberText } = useFormats();
  return (
    <>
      <dt>{name}</dt>
      <dd>{value == null ? unknown : typeof value === 'number' ? numberText(value) : value}</dd>
    </>
  );
}
