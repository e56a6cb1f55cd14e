import { logLevelSchema } from '@codenova/runtime';
import { z } from 'zod';

/** The settings of the realtime process. */
export const environmentSchema = z.object({
  LISTEN: z.string('a unix socket as /path, or host:port'),
  DATABASE_URL: z.string('PostgreSQL as the role codenova_app: postgresql://user:password@host/database'),
  REDIS_URL: z.string('the durable Redis: unix:///path?password=..., redis:// or rediss://'),
  SESSION_SECRET: z.string("the API's, of at least 32 characters").min(32, 'at least 32 characters'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'the address people use, e.g. https://code.example.org' })
    .optional(),
  LOG_LEVEL: logLevelSchema.default('info'),
  DATABASE_CONNECTIONS: z.coerce.number('a number').int('a whole number').min(1).max(100).default(4),
  SOCKETS_PER_USER: z.coerce.number('a number').int('a whole number').min(1).default(20),
});
