'use client';
import {
  type AdminProblem,
  type ProblemVersion,
  problemVersionListSchema,
  type Rejudge,
  rejudgeAnswerSchema,
} from '@codenova/contracts';
import { Button, Progress, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type ApiResult, apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './problem-editor.module.css';

const versionColumns = ['version', 'title', 'created', 'by', 'submissions', 'act'] as const;
const changeColumns = ['person', 'sent', 'language', 'verdict', 'newVerdict'] as const;

/** What is published: its versions, judging again, and companies. */
export function PublishedPanel({ problem }: { problem: AdminProblem }) {
  return (
    <div>
      <Versions slug={problem.slug} />
      <RejudgePanel slug={problem.slug} />
      <Companies problem={problem} />
    </div>
  );
}

function Versions({ slug }: { slug: string }) {
  const t = useTranslations('authoring.versions');
  const { dateTimeText, numberText } = useFormats();
  const [answer, setAnswer] = useState<ApiResult<{ versions: ProblemVersion[] }>>();
  const [problem, setProblem] = useState<string>();
  const load = useCallback(async () => {
    setAnswer(await apiRequest(apiPaths.authoring.versions(slug), problemVersionListSchema));
  }, [slug]);
  useEffect(() => void load(), [load]);
  const activate = async (version: number) => {
    const done = await apiRequest(apiPaths.authoring.activate(slug, version), z.undefined(), { method: 'POST' });
    setProblem(done.ok ? undefined : done.detail);
    await load();
  };
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Failure text={problem ?? (answer?.ok === false ? answer.detail : undefined)} />
      {answer?.ok && (
        <TableBox label={t('title')} heads={versionColumns.map((column) => t(`columns.${column}`))}>
          {answer.value.versions.map((version) => (
            <tr key={version.id}>
              <td>{numberText(version.version)}</td>
              <td>{version.title}</td>
              <td>{dateTimeText(version.createdAt)}</td>
              <td>{version.createdBy ?? t('operator')}</td>
              <td>{numberText(version.submissions)}</td>
              <td>
                {version.isCurrent ? (
                  <span className={styles.good}>{t('current')}</span>
                ) : (
                  <Button size="xs" variant="light" onClick={() => activate(version.version)}>
                    {t('activate')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </TableBox>
      )}
    </section>
  );
}

const pollMs = 1_000;

function RejudgePanel({ slug }: { slug: string }) {
  const t = useTranslations('authoring.rejudge');
  const [rejudge, setRejudge] = useState<Rejudge | null>(null);
  const [problem, setProblem] = useState<string>();
  const ask = useCallback(async (path: string, method: 'GET' | 'POST') => {
    const answer = await apiRequest(path, rejudgeAnswerSchema, { method });
    if (answer.ok) setRejudge(answer.value.rejudge);
    setProblem(answer.ok ? undefined : answer.detail);
  }, []);
  const state = rejudge?.state;
  useEffect(() => {
    void ask(apiPaths.authoring.rejudge(slug), 'GET');
    if (state !== 'running') return;
    const timer = setInterval(() => void ask(apiPaths.authoring.rejudge(slug), 'GET'), pollMs);
    return () => clearInterval(timer);
  }, [slug, ask, state]);
  const isOpen = state === 'running' || state === 'ready';
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Failure text={problem} />
      {!isOpen && (
        <Button variant="light" onClick={() => ask(apiPaths.authoring.rejudge(slug), 'POST')}>
          {t('start')}
        </Button>
      )}
      {rejudge && (
        <RejudgeView
          rejudge={rejudge}
          onEnd={(verb) => ask(apiPaths.authoring.endRejudge(slug, rejudge.id, verb), 'POST')}
        />
      )}
    </section>
  );
}

function RejudgeView({ rejudge, onEnd }: { rejudge: Rejudge; onEnd: (verb: 'apply' | 'discard') => void }) {
  const t = useTranslations('authoring.rejudge');
  const verdictWord = useTranslations('common.verdict');
  const { dateTimeText } = useFormats();
  const { state, done, total, changes, version } = rejudge;
  return (
    <>
      <p role="status">{t('status', { state: t(`state.${state}`), done, total, version, changes: changes.length })}</p>
      {state === 'running' && <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label={t('progress')} />}
      {(state === 'running' || state === 'ready') && (
        <div className={styles.tools}>
          <Button disabled={state !== 'ready'} onClick={() => onEnd('apply')}>
            {t('apply', { changes: changes.length })}
          </Button>
          <Button variant="light" onClick={() => onEnd('discard')}>
            {t('discard')}
          </Button>
        </div>
      )}
      {changes.length > 0 && (
        <TableBox label={t('title')} heads={changeColumns.map((column) => t(`columns.${column}`))}>
          {changes.map((change) => (
            <tr key={change.submissionId}>
              <td>{change.userName}</td>
              <td>{dateTimeText(change.createdAt)}</td>
              <td>{change.languageId}</td>
              <td>{verdictWord(`${change.oldVerdict}.label`)}</td>
              <td>{change.verdict === 'internal-error' ? t('unjudged') : verdictWord(`${change.verdict}.label`)}</td>
            </tr>
          ))}
        </TableBox>
      )}
    </>
  );
}

function Companies({ problem }: { problem: AdminProblem }) {
  const t = useTranslations('authoring.companies');
  const [text, setText] = useState(problem.companies.join(', '));
  const [said, setSaid] = useState<string>();
  const save = async () => {
    const companies = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const answer = await apiRequest(apiPaths.authoring.companies(problem.slug), z.undefined(), {
      method: 'PUT',
      body: { companies },
    });
    setSaid(answer.ok ? t('saved') : answer.detail);
  };
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <TextInput
        label={t('names')}
        description={t('about')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        w="100%"
      />
      <div className={styles.tools}>
        <Button variant="light" onClick={save}>
          {t('save')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
