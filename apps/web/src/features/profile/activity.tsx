import type { Profile } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../i18n/formats.ts';
import styles from './activity.module.css';
import { type CalendarDay, calendarDays, heatLevels, monthMarks } from './calendar.ts';
import shared from './profile.module.css';

/** A week that began with a Monday, for the names of its days. */
const mondayToSunday = [5, 6, 7, 8, 9, 10, 11].map((day) => new Date(Date.UTC(2026, 0, day)));

/** The days of the last 53 weeks (UTC), as a calendar whose squares are darker or brighter, and as a table. */
export function Activity({ profile }: { profile: Profile }) {
  const t = useTranslations('profile.activity');
  const { monthText, weekdayText, wholeDayText } = useFormats();
  const { activity, today } = profile;
  const submissions = activity.reduce((sum, day) => sum + day.submissions, 0);
  const summary = t('summary', { submissions, days: activity.length });
  const dayTitle = ({ day, submissions: sent, accepted }: CalendarDay) =>
    t('day', { day: wholeDayText(day), submissions: sent, accepted });
  return (
    <section className={shared.sheet} aria-labelledby="activity">
      <h2 id="activity">{t('title')}</h2>
      <p className={shared.hint}>{summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the calendar scrolls, also by keyboard */}
      <figure className={styles.scroll} tabIndex={0} aria-label={t('calendar')}>
        <div className={styles.calendar} role="img" aria-label={t('name', { summary })}>
          <div className={styles.months}>
            {monthMarks(today, monthText).map(({ week, month }) => (
              <span key={week} style={{ gridColumn: week + 2 }}>
                {month}
              </span>
            ))}
          </div>
          <div className={styles.days}>
            {mondayToSunday.map((weekday, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week's rows stay where they are
              <span key={row} className={styles.weekday}>
                {row % 2 === 0 && weekdayText(weekday)}
              </span>
            ))}
            {calendarDays(profile).map((day) => (
              <span key={day.day} className={styles.day} data-level={day.level} title={dayTitle(day)} />
            ))}
          </div>
        </div>
      </figure>
      <div className={styles.foot}>
        <details className={styles.table}>
          <summary>{t('asTable')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, also by keyboard */}
          <figure className={styles.long} tabIndex={0} aria-label={t('daysWith')}>
            <DayTable activity={activity} />
          </figure>
        </details>
        <p className={styles.legend}>
          <span>{t('aDay')}</span>
          {heatLevels.map(({ level, submissions: range }) => (
            <span key={level}>
              <span className={styles.day} data-level={level} aria-hidden />
              {range}
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}

/** The days with activity, the newest first. */
function DayTable({ activity }: Pick<Profile, 'activity'>) {
  const t = useTranslations('profile.activity');
  const { numberText, wholeDayText } = useFormats();
  if (activity.length === 0) return <p className={shared.hint}>{t('none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('dayHead')}</th>
          <th scope="col">{t('submissions')}</th>
          <th scope="col">{t('accepted')}</th>
        </tr>
      </thead>
      <tbody>
        {activity.toReversed().map(({ day, submissions, accepted }) => (
          <tr key={day}>
            <th scope="row">
              <time dateTime={day}>{wholeDayText(day)}</time>
            </th>
            <td>{numberText(submissions)}</td>
            <td>{numberText(accepted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
