import type { ApiFailure } from '../api-client.ts';

/** A request that failed; `detail` says with what. */
export const apiFailure = (status: number, reason: ApiFailure['reason'] = 'refused'): ApiFailure => ({
  ok: false,
  reason,
  status,
  type: 'x',
  title: 'X',
  detail: `refused with ${status}`,
  fields: {},
});
