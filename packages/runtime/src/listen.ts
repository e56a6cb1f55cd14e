import { chmod, lstat, unlink } from 'node:fs/promises';
import { connect } from 'node:net';

export type ListenAddress = {
  /** For `server.listen(options)` of Node and Fastify. */
  options: { path: string } | { host: string; port: number };
  /** To call once the server listens: lets other users (nginx) connect to the socket file; its directory is the gate. */
  opened(): Promise<void>;
  /** As a person reads it. */
  text: string;
};

/**
 * Where a server listens: `/run/api.sock` (an absolute path: a unix socket), `127.0.0.1:3001`, `[::1]:3001`.
 * Removes a socket file that nobody answers on.
 * @throws when the text is neither, the path is no socket, or another process answers there.
 */
export async function listenAddress(text: string): Promise<ListenAddress> {
  if (text.startsWith('/')) {
    await removeStaleSocket(text);
    return { options: { path: text }, opened: () => chmod(text, 0o666), text };
  }
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text);
  const host = match?.[1] ?? match?.[2];
  const port = Number(match?.[3]);
  if (!host || port > 65_535)
    throw new Error(`LISTEN ${text}: expected an absolute path of a unix socket, or host:port`);
  return { options: { host, port }, opened: async () => undefined, text };
}

async function removeStaleSocket(path: string): Promise<void> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`LISTEN ${path}: ${error.message}`, { cause: error });
  });
  if (!found) return;
  if (!found.isSocket()) throw new Error(`LISTEN ${path}: a file that is no socket is there; name another path`);
  if (await answers(path)) throw new Error(`LISTEN ${path}: another process listens there`);
  await unlink(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code !== 'ECONNREFUSED'));
  });
}
