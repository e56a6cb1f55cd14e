import type { SystemHealth } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { LocalTime } from '../../components/local-time.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { Sign } from './sign.tsx';
import { useWaitText } from './waited-mark.tsx';

const judgeColumns = ['name', 'state', 'slots', 'started', 'version'] as const;
const languageColumns = ['language', 'state', 'version'] as const;

/** The judges that gave a sign of life within a day. */
export function JudgeTable({ judges, at }: { judges: SystemHealth['judges']; at: string }) {
  const t = useTranslations('admin.health');
  const { numberText } = useFormats();
  const waitText = useWaitText();
  const unknown = useTranslations('admin')('unknown');
  if (judges === null) return <Sign tone="unknown" text={unknown} />;
  if (judges.length === 0) return <Sign tone="bad" text={t('noJudge')} />;
  return (
    <TableBox label={t('judges')} heads={judgeColumns.map((column) => t(`judgeColumns.${column}`))}>
      {judges.map((judge) => (
        <tr key={judge.name}>
          <th scope="row">{judge.name}</th>
          <td>
            {judge.silent ? (
              <Sign tone="bad" text={t('silent', { time: waitText(judge.at, Date.parse(at)) })} />
            ) : (
              <Sign tone="good" text={t('lives')} />
            )}
          </td>
          <td>{numberText(judge.slots)}</td>
          <td>
            <LocalTime at={judge.startedAt} />
          </td>
          <td>{judge.version}</td>
        </tr>
      ))}
    </TableBox>
  );
}

/** What people can submit in, as the judges have told last. */
export function LanguageTable({ languages }: { languages: SystemHealth['languages'] }) {
  const t = useTranslations('admin.health');
  const unknown = useTranslations('admin')('unknown');
  if (languages === null || languages.length === 0) return <Sign tone="unknown" text={unknown} />;
  return (
    <TableBox label={t('languages')} heads={languageColumns.map((column) => t(`languageColumns.${column}`))}>
      {languages.map(({ id, label, version, missing }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          <td>
            {missing === null ? (
              <Sign tone="good" text={t('inService')} />
            ) : (
              <Sign tone="bad" text={t('outOfService')} />
            )}
          </td>
          <td>{missing ?? version ?? unknown}</td>
        </tr>
      ))}
    </TableBox>
  );
}
