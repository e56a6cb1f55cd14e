export { readEnvironment } from './environment.ts';
export { createLifecycle, type Lifecycle } from './lifecycle.ts';
export { type ListenAddress, listenAddress } from './listen.ts';
export { createLogger, type Logger, type LogLevel, logLevelSchema } from './logger.ts';
export { productVersion } from './product-version.ts';
export { connectRedis, type RedisConnection, type RedisUse, redisOptions } from './redis.ts';
export { readZip, type ZipEntry, type ZipResult } from './zip.ts';
