'use client';
import {
  type AdminProblem,
  type ProblemVersion,
  problemVersionListSchema,
  type Rejudge,
  rejudgeAnswerSchema,
  verdictLabels,
} from '@codenova/contracts';
import { Button, Progress, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { useFormats } from '../../i18n/formats.ts';
import { type ApiResult, apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './problem-editor.module.css';

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
  const { dateTimeText } = useFormats();
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
      <h2>Versions</h2>
      <p className={styles.lead}>A submission keeps the version that it was judged with.</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {answer && !answer.ok && <p role="alert">{answer.detail}</p>}
      {answer?.ok && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Version</th>
                <th scope="col">Title</th>
                <th scope="col">Made</th>
                <th scope="col">By</th>
                <th scope="col">Submissions</th>
                <th scope="col">
                  <span className="visually-hidden">What to do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.value.versions.map((version) => (
                <tr key={version.id}>
                  <td>{version.version}</td>
                  <td>{version.title}</td>
                  <td data-whole>{dateTimeText(version.createdAt)}</td>
                  <td>{version.createdBy ?? 'the operator'}</td>
                  <td>{version.submissions}</td>
                  <td>
                    {version.isCurrent ? (
                      <span className={styles.good}>Current</span>
                    ) : (
                      <Button size="xs" variant="light" onClick={() => activate(version.version)}>
                        Make current
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const pollMs = 1_000;

function RejudgePanel({ slug }: { slug: string }) {
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
      <h2>Judge again</h2>
      <p className={styles.lead}>
        All submissions are judged with the current version when the judge has time. What would change is listed;
        nothing changes until you apply it.
      </p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {!isOpen && (
        <Button variant="light" onClick={() => ask(apiPaths.authoring.rejudge(slug), 'POST')}>
          Judge all submissions again
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

const rejudgeWords = {
  running: 'Judging',
  ready: 'Done, not applied yet',
  applied: 'Applied',
  discarded: 'Discarded',
} as const;

function RejudgeView({ rejudge, onEnd }: { rejudge: Rejudge; onEnd: (verb: 'apply' | 'discard') => void }) {
  const { dateTimeText } = useFormats();
  const { state, done, total, changes, version } = rejudge;
  return (
    <>
      <p role="status">
        {rejudgeWords[state]}: {done} of {total} with version {version}, {changes.length}{' '}
        {changes.length === 1 ? 'verdict differs' : 'verdicts differ'}.
      </p>
      {state === 'running' && (
        <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label="How much is judged" />
      )}
      {(state === 'running' || state === 'ready') && (
        <div className={styles.tools}>
          <Button disabled={state !== 'ready'} onClick={() => onEnd('apply')}>
            Apply {changes.length} changes
          </Button>
          <Button variant="light" onClick={() => onEnd('discard')}>
            Discard
          </Button>
        </div>
      )}
      {changes.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Sent</th>
                <th scope="col">Language</th>
                <th scope="col">Verdict</th>
                <th scope="col">Would be</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.submissionId}>
                  <td>{change.userName}</td>
                  <td>{dateTimeText(change.createdAt)}</td>
                  <td>{change.languageId}</td>
                  <td>{verdictLabels[change.oldVerdict]}</td>
                  <td>
                    {change.verdict === 'internal-error'
                      ? 'Could not be judged: stays as it is'
                      : verdictLabels[change.verdict]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Companies({ problem }: { problem: AdminProblem }) {
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
    setSaid(answer.ok ? 'Saved.' : answer.detail);
  };
  return (
    <section className={styles.section}>
      <h2>Companies</h2>
      <TextInput
        label="Names, with commas between"
        description="People can filter by them. CodeNova ships none: fill in what you know."
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        w="100%"
      />
      <div className={styles.tools}>
        <Button variant="light" onClick={save}>
          Save
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
