/** How figures and dates read on the site. Pure; units are in the names of what comes in. */

export function durationText(durationMs: number | null): string {
  if (durationMs === null) return '–';
  if (durationMs < 1) return '< 1 ms';
  if (durationMs < 1_000) return `${Math.round(durationMs)} ms`;
  return `${(durationMs / 1_000).toFixed(2)} s`;
}

export function memoryText(memoryBytes: number | null): string {
  if (memoryBytes === null) return '–';
  const megabytes = memoryBytes / 2 ** 20;
  return megabytes < 10 ? `${megabytes.toFixed(1)} MB` : `${Math.round(megabytes)} MB`;
}

/** `hash-table` reads `Hash table`. */
export function topicText(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function acceptanceText(accepted: number, judged: number): string {
  return judged === 0 ? '–' : `${Math.round((100 * accepted) / judged)} %`;
}

/** `2 minutes ago` near `now`, a date further back. */
export function agoText(at: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  if (seconds < 45) return 'just now';
  const steps: [number, Intl.RelativeTimeFormatUnit][] = [
    [60, 'second'],
    [60, 'minute'],
    [24, 'hour'],
    [7, 'day'],
  ];
  let value = seconds;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  for (const [size, unit] of steps) {
    if (value < size) return format.format(-Math.round(value), unit);
    value /= size;
  }
  return dateText(at);
}

function dateText(at: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(at));
}

export function dateTimeText(at: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** A day of UTC (`2026-01-31`), without its year. */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}

const wholeDay = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** The day of UTC of a day or a moment, with its year. */
export function wholeDayText(at: string): string {
  return wholeDay.format(new Date(at));
}

/** `1 day`, `2 days`. */
export function countText(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
