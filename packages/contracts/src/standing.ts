import { z } from 'zod';
import { languageIdSchema } from './languages.ts';

/**
 * Where an accepted submission stands among the others of its problem (the version that judged it) and language. Of other people
 * there are only numbers here: each counts once, with the least time and the least memory of their accepted submissions.
 */

/** With fewer other people there is nothing to compare with, and a number would tell of each. */
export const standingPeopleNeeded = 5;
/** Bars of a chart at most. */
export const standingBinsLimit = 30;
/** Memory is compared in steps of a tenth of a MiB, time in whole milliseconds: what reads alike is equal. */
export const standingMemoryStepBytes = 2 ** 20 / 10;

const binSchema = z.object({
  /** Inclusive; null: everything below `to`. */
  from: z.number().nullable(),
  /** Exclusive; null: everything from `from` on. */
  to: z.number().nullable(),
  people: z.int().min(0),
});
export type StandingBin = z.infer<typeof binSchema>;

/** In milliseconds or bytes. */
const standingPartSchema = z.object({
  own: z.number(),
  /** People who needed more than this submission, and as much. */
  more: z.int().min(0),
  same: z.int().min(0),
  /** Bars of one width, ascending without gaps; both ends may hold everything beyond. */
  bins: z.array(binSchema).min(1).max(standingBinsLimit),
  /** The bar of this submission, which is not counted in it. */
  ownBin: z.int().min(0),
});
export type StandingPart = z.infer<typeof standingPartSchema>;

export const standingSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('compared'),
    languageId: languageIdSchema,
    /** Other people with an accepted submission. */
    people: z.int().min(standingPeopleNeeded),
    /** CPU time of the slowest case. */
    cpuTimeMs: standingPartSchema,
    /** The peak over all cases. */
    memoryBytes: standingPartSchema,
  }),
  z.object({ state: z.literal('too-few'), languageId: languageIdSchema, people: z.int().min(0) }),
  /** The problem has changed since: its cases are others. */
  z.object({ state: z.literal('older-version') }),
]);
export type Standing = z.infer<typeof standingSchema>;

/** 1: it comes next. null: its place is not known. */
export const queuePlaceSchema = z.object({ place: z.int().min(1).nullable() });
