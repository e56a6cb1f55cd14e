import { activityWeeks, firstActivityDay, type Profile } from '@codenova/contracts';

/** 0: no submission; 4: the busiest kind of day. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;
export type CalendarDay = Profile['activity'][number] & { level: HeatLevel };

/** What the levels say, in their order. */
export const heatLevels: { level: HeatLevel; submissions: string; from: number }[] = [
  { level: 0, submissions: '0', from: 0 },
  { level: 1, submissions: '1', from: 1 },
  { level: 2, submissions: '2–3', from: 2 },
  { level: 3, submissions: '4–7', from: 4 },
  { level: 4, submissions: '8+', from: 8 },
];

/** Every day of the calendar, from its first Monday to today. */
export function calendarDays({ activity, today }: Pick<Profile, 'activity' | 'today'>): CalendarDay[] {
  const active = new Map(activity.map((day) => [day.day, day]));
  const days: CalendarDay[] = [];
  for (const at = new Date(firstActivityDay(today)); ; at.setUTCDate(at.getUTCDate() + 1)) {
    const day = at.toISOString().slice(0, 10);
    if (day > today) return days;
    const { submissions, accepted } = active.get(day) ?? { submissions: 0, accepted: 0 };
    days.push({ day, submissions, accepted, level: levelOf(submissions) });
  }
}

/** The months' names over the weeks (from 0) in which they begin. A month that has no room beside the next one is left out. */
export function monthMarks(today: string, nameOf: (day: Date) => string): { week: number; month: string }[] {
  const marks: { week: number; month: string }[] = [];
  const monday = new Date(firstActivityDay(today));
  let last = '';
  for (let week = 0; week < activityWeeks; week++) {
    const month = nameOf(monday);
    if (month !== last) marks.push({ week, month });
    last = month;
    monday.setUTCDate(monday.getUTCDate() + 7);
  }
  return marks.filter(({ week }, at) => (marks[at + 1]?.week ?? activityWeeks + 1) - week >= 3);
}

function levelOf(submissions: number): HeatLevel {
  return heatLevels.findLast(({ from }) => submissions >= from)?.level ?? 0;
}
