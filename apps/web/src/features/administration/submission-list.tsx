import {
  type AdminSubmissionSummary,
  type LanguageInfo,
  languageIds,
  submissionKinds,
  verdicts,
} from '@codenova/contracts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '../../components/local-time.tsx';
import { Page } from '../../components/page.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { languageLabels } from '../../lib/language-labels.ts';
import { toldTimeMs } from '../../lib/told-time.ts';
import styles from './administration.module.css';
import { pageLinks } from './page-query.ts';
import { PagesNav } from './pages-nav.tsx';
import { WaitedMark } from './waited-mark.tsx';

type Props = {
  items: AdminSubmissionSummary[];
  next: string | null;
  query: Record<string, string>;
  languages: LanguageInfo[];
  /** Of the answer: how long rows have waited then. */
  nowMs: number;
};

const columns = ['verdict', 'person', 'problem', 'kind', 'language', 'attempt', 'time', 'sent'] as const;

/** Everybody's submissions and runs, the newest first; a row's verdict leads to its code. */
export function SubmissionList({ items, next, query, languages, nowMs }: Props) {
  const t = useTranslations('admin.submissions');
  const labels = languageLabels(languages);
  return (
    <Page>
      <h1>{t('title')}</h1>
      <Filters query={query} labels={labels} />
      {items.length === 0 ? (
        <p className={styles.lead}>{t('none')}</p>
      ) : (
        <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
          {items.map((item) => (
            <Row key={item.id} item={item} language={labels.get(item.languageId) ?? item.languageId} nowMs={nowMs} />
          ))}
        </TableBox>
      )}
      <p className={styles.faint}>{t('runsNote')}</p>
      <PagesNav {...pageLinks('/admin/submissions', query, next)} />
    </Page>
  );
}

function Row({ item, language, nowMs }: { item: AdminSubmissionSummary; language: string; nowMs: number }) {
  const t = useTranslations('admin.submissions');
  const { durationText, numberText } = useFormats();
  return (
    <tr>
      <td>
        <Link href={`/admin/submissions/${item.id}`} prefetch={false}>
          {item.verdict ? <VerdictMark verdict={item.verdict} /> : <WaitedMark since={item.createdAt} nowMs={nowMs} />}
        </Link>
      </td>
      <td className={styles.words}>{item.person}</td>
      <td className={styles.words}>{item.problemTitle}</td>
      <td>{t(`kinds.${item.kind}`)}</td>
      <td>{language}</td>
      <td>{numberText(item.attempt)}</td>
      <td>{durationText(toldTimeMs(item))}</td>
      <td>
        <LocalTime at={item.createdAt} />
      </td>
    </tr>
  );
}

/** One form, which works without JavaScript: the view lives in its address. */
function Filters({ query, labels }: { query: Record<string, string>; labels: Map<string, string> }) {
  const t = useTranslations('admin.submissions');
  const verdictWords = useTranslations('common.verdict');
  const any = { value: '', label: t('any') };
  return (
    // A new form for every address, so that its fields show what is filtered by.
    <Form
      action="/admin/submissions"
      className={styles.filters}
      role="search"
      key={new URLSearchParams(query).toString()}
    >
      <TextInput name="person" label={t('filters.person')} defaultValue={query.person} maxLength={30} />
      <TextInput
        name="problem"
        label={t('filters.problem')}
        placeholder="two-sum"
        defaultValue={query.problem}
        maxLength={80}
      />
      <NativeSelect
        name="verdict"
        label={t('filters.verdict')}
        defaultValue={query.verdict}
        data={[
          any,
          { value: 'waiting', label: verdictWords('waiting') },
          ...verdicts.map((value) => ({ value, label: verdictWords(`${value}.label`) })),
        ]}
      />
      <NativeSelect
        name="language"
        label={t('filters.language')}
        defaultValue={query.language}
        data={[any, ...languageIds.map((value) => ({ value, label: labels.get(value) ?? value }))]}
      />
      <NativeSelect
        name="kind"
        label={t('filters.kind')}
        defaultValue={query.kind}
        data={[any, ...submissionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))]}
      />
      <Button type="submit" variant="default">
        {t('filter')}
      </Button>
      {Object.keys(query).length > 0 && (
        <Link className={styles.clear} href="/admin/submissions" prefetch={false}>
          {t('clear')}
        </Link>
      )}
    </Form>
  );
}
