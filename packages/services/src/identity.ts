import { execFileSync } from 'node:child_process';
import { closeSync, constants, fchmodSync, fchownSync, mkdirSync, openSync } from 'node:fs';

/** The uid and gid that a server runs as; undefined: the operator's own. */
export type Identity = { uid: number; gid: number };

/**
 * Servers started by root drop to unprivileged users: those that their packages made, and numbers
 * without a passwd entry for our own processes, so that nothing outside the folder is changed.
 * 60706-61183 is used by neither Debian's nor systemd's ranges.
 */
const ownIdentities = { app: { uid: 60801, gid: 60801 }, judge: { uid: 60802, gid: 60802 } };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whom a server runs as: `app` and `judge` are ours, other names are users of the system. */
export function identityOf(name: 'app' | 'judge' | 'postgres' | 'redis' | 'www-data'): Identity | undefined {
  if (!isRoot()) return undefined;
  if (name === 'app' || name === 'judge') return ownIdentities[name];
  const entry = execFileSync('getent', ['passwd', name], { encoding: 'utf8' }).split(':');
  const uid = Number(entry[2]);
  const gid = Number(entry[3]);
  if (!Number.isInteger(uid) || uid === 0) throw new Error(`the system has no unprivileged user ${name}`);
  return { uid, gid };
}

/**
 * Makes `directory` (and its parents) and gives it to `identity`, readable by others only when `mode` says so. The folder
 * above it must be ours alone. Throws where `directory` is a link.
 */
export function ownedDirectory(directory: string, identity: Identity | undefined, mode = 0o700): string {
  mkdirSync(directory, { recursive: true });
  // Through no link: whoever owns the folder above could have led to any place of the machine.
  const descriptor = openSync(directory, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    fchmodSync(descriptor, mode);
    if (identity) fchownSync(descriptor, identity.uid, identity.gid);
  } finally {
    closeSync(descriptor);
  }
  return directory;
}
