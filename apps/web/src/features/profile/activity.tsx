import type { Profile } from '@codenova/contracts';
import { countText, wholeDayText } from '../../lib/format.ts';
import styles from './activity.module.css';
import { type CalendarDay, calendarDays, heatLevels, monthMarks } from './calendar.ts';
import shared from './profile.module.css';

/** The days of the last 53 weeks (UTC), as a calendar whose squares are darker or brighter, and as a table. */
export function Activity({ profile }: { profile: Profile }) {
  const { activity, today } = profile;
  const submissions = activity.reduce((sum, day) => sum + day.submissions, 0);
  const summary = `${countText(submissions, 'submission')} on ${countText(activity.length, 'day')} in the last 53 weeks`;
  return (
    <section className={shared.sheet} aria-labelledby="activity">
      <h2 id="activity">Activity</h2>
      <p className={shared.hint}>{summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the calendar scrolls, also by keyboard */}
      <figure className={styles.scroll} tabIndex={0} aria-label="Calendar">
        <div className={styles.calendar} role="img" aria-label={`${summary}. The table below tells the days.`}>
          <div className={styles.months}>
            {monthMarks(today).map(({ week, month }) => (
              <span key={week} style={{ gridColumn: week + 2 }}>
                {month}
              </span>
            ))}
          </div>
          <div className={styles.days}>
            {['Mon', '', 'Wed', '', 'Fri', '', 'Sun'].map((weekday, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week's rows stay where they are
              <span key={row} className={styles.weekday}>
                {weekday}
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
          <summary>As a table</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, also by keyboard */}
          <figure className={styles.long} tabIndex={0} aria-label="Days with submissions">
            <DayTable activity={activity} />
          </figure>
        </details>
        <p className={styles.legend}>
          <span>Submissions a day</span>
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

function dayTitle({ day, submissions, accepted }: CalendarDay): string {
  if (submissions === 0) return `${wholeDayText(day)}: no submissions`;
  return `${wholeDayText(day)}: ${countText(submissions, 'submission')}, ${accepted} accepted`;
}

/** The days with activity, the newest first. */
function DayTable({ activity }: Pick<Profile, 'activity'>) {
  if (activity.length === 0) return <p className={shared.hint}>No day with a submission.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Day (UTC)</th>
          <th scope="col">Submissions</th>
          <th scope="col">Accepted</th>
        </tr>
      </thead>
      <tbody>
        {activity.toReversed().map(({ day, submissions, accepted }) => (
          <tr key={day}>
            <th scope="row">
              <time dateTime={day}>{wholeDayText(day)}</time>
            </th>
            <td>{submissions}</td>
            <td>{accepted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
