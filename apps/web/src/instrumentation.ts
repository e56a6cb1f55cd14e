import type { Instrumentation } from 'next';

/** A page that could not be drawn: Next answers 500, and says nothing of it by itself. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }, { routePath }) => {
  console.error(`${method} ${path} (${routePath}) could not be drawn:`, error);
};
