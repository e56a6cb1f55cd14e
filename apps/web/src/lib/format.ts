import type { Locale } from '../i18n/locales.ts';

/**
 * How figures and dates read in a language. Pure; units are in the names of what comes in. Components take theirs from
 * `useFormats` (i18n/formats.ts).
 */
export type Formats = ReturnType<typeof createFormats>;

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function createFormats(locale: Locale) {
  // A formatter of Intl is dear, so each is made when it is first needed.
  const integer = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const oneDigit = lazy(() => decimals(1));
  const twoDigits = lazy(() => decimals(2));
  const decimals = (digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const whole = (unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  const hours = lazy(() => whole('hour'));
  const minutes = lazy(() => whole('minute'));
  const ago = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  const now = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const month = dates({ month: 'short', timeZone: 'UTC' });
  const weekday = dates({ weekday: 'short', timeZone: 'UTC' });
  const date = dates({ dateStyle: 'medium' });
  const dateTime = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const day = dates({ month: 'long', day: 'numeric', timeZone: 'UTC' });
  const wholeDay = dates({ dateStyle: 'long', timeZone: 'UTC' });

  return {
    numberText: (value: number) => integer().format(value),

    durationText(durationMs: number | null): string {
      if (durationMs === null) return '–';
      if (durationMs < 1) return '< 1 ms';
      if (durationMs < 1_000) return `${integer().format(durationMs)} ms`;
      return `${twoDigits().format(durationMs / 1_000)} s`;
    },

    memoryText(memoryBytes: number | null): string {
      if (memoryBytes === null) return '–';
      const megabytes = memoryBytes / 2 ** 20;
      return `${(megabytes < 10 ? oneDigit : integer)().format(megabytes)} MB`;
    },

    /** Of values that may differ by less than a megabyte. */
    memoryTenthsText: (memoryBytes: number) => `${oneDigit().format(memoryBytes / 2 ** 20)} MB`,

    acceptanceText: (accepted: number, judged: number) =>
      judged === 0 ? '–' : `${integer().format((100 * accepted) / judged)} %`,

    /** In whole minutes: `1 hour 4 minutes`. */
    spanText(spanMs: number): string {
      const whole = Math.floor(spanMs / 60_000);
      const rest = minutes().format(whole % 60);
      return whole < 60 ? rest : `${hours().format(Math.floor(whole / 60))} ${rest}`;
    },

    /** The short name of the month of a day of UTC. */
    monthText: (at: Date) => month().format(at),

    /** The short name of a day of the week of UTC. */
    weekdayText: (at: Date) => weekday().format(at),

    /** `2 minutes ago` near `now`, a date further back. */
    agoText(at: string, nowMs: number): string {
      let value = Math.max(0, Math.round((nowMs - Date.parse(at)) / 1_000));
      if (value < 45) return now().format(0, 'second');
      const steps: [number, Intl.RelativeTimeFormatUnit][] = [
        [60, 'second'],
        [60, 'minute'],
        [24, 'hour'],
        [7, 'day'],
      ];
      for (const [size, unit] of steps) {
        if (value < size) return ago().format(-Math.round(value), unit);
        value /= size;
      }
      return date().format(new Date(at));
    },

    dateTimeText: (at: string) => dateTime().format(new Date(at)),

    /** A day of UTC (`2026-01-31`), without its year. */
    dayText: (at: string) => day().format(new Date(at)),

    /** The day of UTC of a day or a moment, with its year. */
    wholeDayText: (at: string) => wholeDay().format(new Date(at)),
  };
}

/** `hash-table` reads `Hash table`: topics are the field's terms, in English as the statements are. */
export function topicText(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
