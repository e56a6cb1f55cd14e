'use client';
import type { ListedSession } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { z } from 'zod';
import { LocalTime } from '../../components/local-time.tsx';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { Outcome } from './outcome.tsx';
import styles from './settings.module.css';

/** Where the person is signed in; each other session can be ended, or all of them. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  const t = useTranslations('settings.sessions');
  const router = useRouter();
  const [outcome, setOutcome] = useState<{ done?: string; problem?: string }>({});
  const [ending, setEnding] = useState<string>();
  const [isRefreshing, startRefresh] = useTransition();
  const others = sessions.filter(({ current }) => !current);

  const end = async (path: string, done: string) => {
    setOutcome({});
    setEnding(path);
    const answer = await apiRequest(path, z.undefined(), { method: 'DELETE' });
    setEnding(undefined);
    // Not found: it has ended meanwhile, which is what was wanted.
    const ended = answer.ok || answer.type === 'not-found';
    setOutcome(ended ? { done } : { problem: answer.detail });
    if (ended) startRefresh(() => router.refresh());
  };
  const browserText = (text: string) => {
    const [, browser, system] = /^(.+) on (.+)$/.exec(text) ?? [];
    if (browser && system) return t('browserOn', { browser, system });
    return text === 'Unknown browser' ? t('unknownBrowser') : text;
  };
  const busy = ending !== undefined || isRefreshing;

  return (
    <>
      <ul className={styles.sessions} data-testid="sessions">
        {[...sessions]
          .sort((a, b) => Number(b.current) - Number(a.current))
          .map((session) => (
            <li key={session.id} className={styles.session}>
              <IconDeviceDesktop size={24} stroke={1.5} aria-hidden />
              <div>
                <p className={styles.browser}>
                  {browserText(session.browser)}
                  {session.current && <span className={styles.here}>{t('current')}</span>}
                </p>
                <SessionTimes session={session} />
              </div>
              {!session.current && (
                <Button
                  variant="default"
                  size="xs"
                  loading={ending === apiPaths.settings.session(session.id)}
                  disabled={busy}
                  onClick={() =>
                    end(apiPaths.settings.session(session.id), t('ended', { browser: browserText(session.browser) }))
                  }
                >
                  {t.rich('end', {
                    browser: browserText(session.browser),
                    hidden: (words) => <span className="visually-hidden">{words}</span>,
                  })}
                </Button>
              )}
            </li>
          ))}
      </ul>
      <div className={styles.actions}>
        {others.length > 0 && (
          <Button
            variant="light"
            loading={ending === apiPaths.settings.sessions}
            disabled={busy}
            onClick={() => end(apiPaths.settings.sessions, t('endedOthers'))}
          >
            {t('endOthers')}
          </Button>
        )}
        <Outcome done={outcome.done} problem={outcome.problem} />
      </div>
    </>
  );
}

function SessionTimes({ session: { startedAt, lastSeenAt, current } }: { session: ListedSession }) {
  const t = useTranslations('settings.sessions');
  return (
    <p className={styles.times}>
      {startedAt === null ? (
        t('begunSometime')
      ) : (
        <span>
          {t('begun')} <LocalTime at={startedAt} />
        </span>
      )}
      {lastSeenAt !== null && !current && (
        <span>
          {t('lastSeen')} <LocalTime at={lastSeenAt} />
        </span>
      )}
      {current && <span>{t('inUse')}</span>}
    </p>
  );
}
