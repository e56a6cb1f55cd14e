import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does `work` while no other process of this machine is in the work of this name; waits for its turn. The lock is an
 * abstract unix socket (unix(7)): it has no file to be left behind and is free the moment its holder dies.
 */
export async function exclusively<T>(name: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  let server = await hold(name);
  if (!server) onWait();
  while (!server) {
    await sleep(200);
    server = await hold(name);
  }
  try {
    return await work();
  } finally {
    server.close();
  }
}

function hold(name: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(`\0codenova-${name}`, () => resolve(server));
  });
}
