import type { z } from 'zod';

/**
 * Reads a process's settings once, at its start.
 * @throws an Error of one line that names every bad variable and what it should be; values are never shown, they may be secrets.
 */
export function readEnvironment<S extends z.ZodType>(
  schema: S,
  environment: Record<string, string | undefined>,
): z.infer<S> {
  // An empty variable is one that was not set: `VAR= command` and compose files write it so.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.map(String).join('.') || 'environment';
    const missing = issue.path.length > 0 && given[String(issue.path[0])] === undefined;
    return `${name} ${missing ? 'is not set' : 'is wrong'}: ${issue.message}`;
  });
  throw new Error(`Environment: ${problems.join('; ')}`);
}
