'use client';
import { problemVersionListSchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import type { LanguageLabels } from '../../lib/language-labels.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Companies, type CompaniesState } from './companies.tsx';
import { Failed } from './failed.tsx';
import styles from './problem-editor.module.css';
import { RejudgePanel } from './rejudge-panel.tsx';

const versionColumns = ['version', 'title', 'created', 'by', 'submissions', 'act'] as const;

type Props = { slug: string; companies: CompaniesState; languageLabels: LanguageLabels };

/** What is published: its versions, judging again, and companies. */
export function PublishedPanel({ slug, companies, languageLabels }: Props) {
  return (
    <div>
      <Versions slug={slug} />
      <RejudgePanel slug={slug} languageLabels={languageLabels} />
      <Companies companies={companies} />
    </div>
  );
}

function Versions({ slug }: { slug: string }) {
  const t = useTranslations('authoring.versions');
  const { numberText } = useFormats();
  const { answer, reload } = useAnswer(apiPaths.authoring.versions(slug), problemVersionListSchema);
  const [problem, setProblem] = useState<string>();
  const activate = async (version: number) => {
    const done = await apiRequest(apiPaths.authoring.activate(slug, version), z.undefined(), { method: 'POST' });
    setProblem(done.ok ? undefined : done.detail);
    reload();
  };
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Failure text={problem} />
      <Failed text={answer?.ok === false ? answer.detail : undefined} onRetry={reload} />
      {answer?.ok && (
        <TableBox label={t('title')} heads={versionColumns.map((column) => t(`columns.${column}`))}>
          {answer.value.versions.map((version) => (
            <tr key={version.id}>
              <td>{numberText(version.version)}</td>
              <td>{version.title}</td>
              <td>
                <LocalTime at={version.createdAt} />
              </td>
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
