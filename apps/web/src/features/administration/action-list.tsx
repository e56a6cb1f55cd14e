import type { AdminAction } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { LocalTime } from '../../components/local-time.tsx';
import { Page } from '../../components/page.tsx';
import { TableBox } from '../../components/table-box.tsx';
import styles from './administration.module.css';
import { pageLinks } from './page-query.ts';
import { PagesNav } from './pages-nav.tsx';

const columns = ['at', 'by', 'kind', 'whom'] as const;

/** What administrators did, the newest first. */
export function ActionList(props: { actions: AdminAction[]; next: number | null; query: Record<string, string> }) {
  const t = useTranslations('admin.actions');
  const { actions, next, query } = props;
  return (
    <Page>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      {actions.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
          {actions.map((action) => (
            <tr key={action.id}>
              <td>
                <LocalTime at={action.at} />
              </td>
              <td>{action.by ?? t('deleted')}</td>
              <td>{t(`kinds.${action.kind}`)}</td>
              <td className={styles.words}>{action.detail ?? action.person ?? t('deleted')}</td>
            </tr>
          ))}
        </TableBox>
      )}
      <PagesNav {...pageLinks('/admin/actions', query, next)} />
    </Page>
  );
}
