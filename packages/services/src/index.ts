export { type Identity, identityOf, isRoot, ownedDirectory } from './identity.ts';
export { createPostgresCluster, postgresOwner, postgresServer, postgresUrl, probePostgres } from './postgres.ts';
export { probeRedis, type RedisKind, redisConfiguration, redisServer, redisUrl } from './redis.ts';
export { type ServerSpec, spawnServer, stopServer, waitUntil } from './server-process.ts';
export { openTestServices, type TestServices } from './test-services.ts';
