const dayMs = 86_400_000;

/**
 * The longest run of days one after another, and the one that reaches `today` or yesterday (0 where none does: today is not
 * over, so a run that reaches yesterday has not ended). Days are `YYYY-MM-DD` of UTC, distinct and ascending.
 */
export function streakOf(days: string[], today: string): { current: number; longest: number } {
  let longest = 0;
  let run = 0;
  let last = Number.NaN;
  for (const day of days) {
    const number = dayNumber(day);
    run = number === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = number;
  }
  return { current: last >= dayNumber(today) - 1 ? run : 0, longest };
}

/** Days since 1970-01-01: a date without a time is read as UTC. */
function dayNumber(day: string): number {
  return Date.parse(day) / dayMs;
}
