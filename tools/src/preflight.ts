import { mkdirSync, readdirSync, readFileSync, readlinkSync, statfsSync } from 'node:fs';
import net from 'node:net';
import { Failure } from './failure.ts';
import { root } from './instance.ts';

/** After Node and the npm packages are there: Debian's packages, builds, the database. */
const firstNeedsBytes = 2_000_000_000;
const laterNeedsBytes = 500_000_000;

/** Throws unless the disk of the checkout has room: packages and builds the first time, data later. */
export function checkDisk(first: boolean): void {
  mkdirSync(`${root}/var`, { recursive: true });
  const stat = statfsSync(`${root}/var`);
  const freeBytes = stat.bavail * stat.bsize;
  const neededBytes = first ? firstNeedsBytes : laterNeedsBytes;
  if (freeBytes < neededBytes)
    throw new Failure(
      `the disk of ${root} has ${gigabytes(freeBytes)} GB free and ${gigabytes(neededBytes)} GB are needed: free some room and run ./nova up again`,
    );
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}

/** Throws when another program listens on the port. */
export async function checkPort(port: number): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ port, host: '0.0.0.0', exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (!error) return;
  if (error.code === 'EACCES') throw new Failure(`port ${port} needs root: choose another one with ./nova up --port N`);
  if (error.code !== 'EADDRINUSE') throw new Failure(`port ${port} can't be used: ${error.message}`);
  const holder = listenerOf(port);
  throw new Failure(
    `port ${port} is taken${holder ? ` by ${holder}` : ''}: stop that program or choose another port with ./nova up --port N`,
  );
}

/** Which program listens on a TCP port, by /proc; undefined where that can't be seen. */
function listenerOf(port: number): string | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((columns) => columns[1]?.endsWith(`:${hex}`) && columns[3] === '0A')
        .map((columns) => `socket:[${columns[9]}]`),
    ),
  );
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      for (const descriptor of readdirSync(`/proc/${pid}/fd`))
        if (inodes.has(readlinkSync(`/proc/${pid}/fd/${descriptor}`)))
          return `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (process ${pid})`;
    } catch {
      // The process has gone or is somebody else's: not the one we can name.
    }
  }
  return undefined;
}
