import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import { difficultySchema, slugSchema } from './problems.ts';

/** What everybody may see of a person. Days are those of UTC. Only submissions count, and never those that failed by our fault. */

/** Columns of the calendar: this week and the 52 before it. */
export const activityWeeks = 53;

/** The Monday (`YYYY-MM-DD`) of the oldest week whose activity a profile tells. */
export function firstActivityDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  day.setUTCDate(day.getUTCDate() - sinceMonday - 7 * (activityWeeks - 1));
  return day.toISOString().slice(0, 10);
}

/** Of the problems that are there now. */
const solvedSchema = z.object({ solved: z.int(), total: z.int() });

export const profileSchema = z.object({
  /** As the person writes it. */
  name: z.string(),
  joinedAt: z.iso.datetime(),
  /** The day on which this was read. */
  today: z.iso.date(),
  solved: z.record(difficultySchema, solvedSchema),
  /** Every topic of the catalogue, those with most problems solved first. */
  topics: z.array(solvedSchema.extend({ topic: z.string() })),
  /** Distinct problems accepted in a language, most first. */
  languages: z.array(z.object({ languageId: languageIdSchema, problems: z.int() })),
  /** Days with a judged submission since `firstActivityDay`, the oldest first. */
  activity: z.array(z.object({ day: z.iso.date(), submissions: z.int(), accepted: z.int() })),
  /** Days in a row with an accepted submission. The current streak may have ended yesterday: today is not over. */
  streak: z.object({ current: z.int(), longest: z.int() }),
  /** The last ten distinct problems accepted, the newest first; `at` is when the accepted code was sent. */
  recent: z.array(
    z.object({
      slug: slugSchema,
      number: z.int(),
      title: z.string(),
      difficulty: difficultySchema,
      at: z.iso.datetime(),
    }),
  ),
});
export type Profile = z.infer<typeof profileSchema>;
