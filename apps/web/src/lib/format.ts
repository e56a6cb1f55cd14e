import type { Locale } from '../i18n/locales.ts';

/**
 * How figures and dates read in a language. Pure; units are in the names of what comes in. Components take theirs from
 * `useFormats` (i18n/formats.ts).
 */
export type Formats = ReturnType<typeof createFormats>;

export function createFormats(locale: Locale) {
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const wholeDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

  return {
    numberText: (value: number) => integer.format(value),

    durationText(durationMs: number | null): string {
      if (durationMs === null) return '–';
      if (durationMs < 1) return '< 1 ms';
      if (durationMs < 1_000) return `${integer.format(durationMs)} ms`;
      return `${twoDigits.format(durationMs / 1_000)} s`;
    },

    memoryText(memoryBytes: number | null): string {
      if (memoryBytes === null) return '–';
      const megabytes = memoryBytes / 2 ** 20;
      return `${(megabytes < 10 ? oneDigit : integer).format(megabytes)} MB`;
    },

    acceptanceText: (accepted: number, judged: number) =>
      judged === 0 ? '–' : `${integer.format((100 * accepted) / judged)} %`,

    /** In whole minutes: `1 hour 4 minutes`. */
    spanText(spanMs: number): string {
      const whole = Math.floor(spanMs / 60_000);
      const rest = minutes.format(whole % 60);
      return whole < 60 ? rest : `${hours.format(Math.floor(whole / 60))} ${rest}`;
    },

    /** The short name of the month of a day of UTC. */
    monthText: (at: Date) => month.format(at),

    /** The short name of a day of the week of UTC. */
    weekdayText: (at: Date) => weekday.format(at),

    /** `2 minutes ago` near `now`, a date further back. */
    agoText(at: string, nowMs: number): string {
      let value = Math.max(0, Math.round((nowMs - Date.parse(at)) / 1_000));
      if (value < 45) return now.format(0, 'second');
      const steps: [number, Intl.RelativeTimeFormatUnit][] = [
        [60, 'second'],
        [60, 'minute'],
        [24, 'hour'],
        [7, 'day'],
      ];
      for (const [size, unit] of steps) {
        if (value < size) return ago.format(-Math.round(value), unit);
        value /= size;
      }
      return date.format(new Date(at));
    },

    dateTimeText: (at: string) => dateTime.format(new Date(at)),

    /** A day of UTC (`2026-01-31`), without its year. */
    dayText: (at: string) => day.format(new Date(at)),

    /** The day of UTC of a day or a moment, with its year. */
    wholeDayText: (at: string) => wholeDay.format(new Date(at)),
  };
}

/** `hash-table` reads `Hash table`: topics are the field's terms, in English as the statements are. */
export function topicText(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
