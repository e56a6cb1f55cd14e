import pino, { type DestinationStream } from 'pino';
import { z } from 'zod';

export const logLevelSchema = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
export type LogLevel = z.infer<typeof logLevelSchema>;

/** What our code asks of a logger; pino's is one. */
export type Logger = pino.Logger;

/**
 * JSON lines with the field names of the Elastic Common Schema (ecs 8: `@timestamp`, `log.level`,
 * `message`, `service.name`, `error.*`). Cookies, passwords and tokens are never written.
 */
export function createLogger(options: { service: string; level?: LogLevel; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { 'service.name': options.service, 'process.pid': process.pid },
      messageKey: 'message',
      errorKey: 'error',
      timestamp: () => `,"@timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ 'log.level': label }) },
      redact: {
        paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.passwordHash', '*.token'],
        censor: '[redacted]',
      },
      serializers: {
        error: (error: unknown) => {
          if (!(error instanceof Error)) return { message: String(error) };
          const cause = error.cause instanceof Error ? { cause: error.cause.message } : {};
          return { type: error.name, message: error.message, stack_trace: error.stack, ...cause };
        },
      },
    },
    options.destination ?? pino.destination(1),
  );
}
