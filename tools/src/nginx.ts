import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isRoot, ownedDirectory, type ServerSpec } from '@codenova/services';
import { root } from './instance.ts';

const template = path.join(root, 'deploy/nginx/nginx.conf.template');

/** Fills in the template; throws when a name is left over. */
function nginxConfiguration(values: Record<string, string>): string {
  const text = readFileSync(template, 'utf8').replace(/@([a-z0-9]+)@/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template}: no value for @${name}@`);
    return value;
  });
  return text;
}

/** nginx before the three web processes; writes its configuration file. Ports under 1024 need a master as root. */
export function nginxServer(place: {
  port: number;
  runDirectory: string;
  sockets: { api: string; realtime: string; web: string };
  staticDirectory: string;
  environment: Record<string, string>;
}): ServerSpec & { configuration: string } {
  const privileged = isRoot() && place.port < 1024;
  const identity = privileged ? undefined : identityOf('www-data');
  ownedDirectory(place.runDirectory, identity, 0o711);
  const configuration = nginxConfiguration({
    user: privileged ? 'user www-data;' : '',
    run: place.runDirectory,
    port: String(place.port),
    ...place.sockets,
    static: place.staticDirectory,
  });
  const file = path.join(place.runDirectory, 'nginx.conf');
  writeFileSync(file, configuration, { mode: 0o644 });
  return {
    name: 'nginx',
    command: '/usr/sbin/nginx',
    args: ['-e', 'stderr', '-p', place.runDirectory, '-c', file],
    environment: place.environment,
    workingDirectory: '/',
    identity,
    stopSignal: 'SIGQUIT',
    configuration,
  };
}
