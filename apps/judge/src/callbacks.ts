import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Judge0CallbackMode, judge0Answer } from '@codenova/contracts';
import type { Logger } from '@codenova/runtime';
import type { Store } from '@codenova/store';

/** Tells clients of the Judge0-compatible API that their program has its result: PUT to the address that they gave. */
export type Callbacks = {
  /** Begins to call back for a program that is finished, where it asks for it; at most three tries. */
  begin(token: string): void;
  /** Waits for those under way. */
  close(): Promise<void>;
};

const tries = 3;
const timeoutMs = 5_000;
const pauseMs = 1_000;
const atOnce = 16;

/** Addresses that are not of the open internet (IANA's special-purpose registries), metadata services among them. */
const inner = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, prefix, 'ipv4');
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
// Of the open range: documentation, and ways to write an IPv4 address in an IPv6 one.
const innerOfOpen = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  innerOfOpen.addSubnet(network, prefix, 'ipv6');

export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !inner.check(address, 'ipv4');
    case 6:
      return open.check(address, 'ipv6') && !innerOfOpen.check(address, 'ipv6');
    default:
      return false;
  }
}

class NotAllowed extends Error {}

/** Resolves a name and hands on what may be called; the connection then goes to just these addresses. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new NotAllowed(`${hostname} is not on the open internet`), []);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first?.address ?? '', first?.family);
  });
};

export function createCallbacks(parts: {
  store: Pick<Store, 'programs'>;
  logger: Logger;
  mode: Judge0CallbackMode;
  pauseMs?: number;
}): Callbacks {
  const { store, logger, mode } = parts;
  const underWay = new Map<string, Promise<void>>();

  async function callBack(token: string): Promise<void> {
    const program = await store.programs.toRun(token);
    if (!program || program.callbackUrl === null || program.finishedAt === null) return;
    const body = JSON.stringify(judge0Answer(program, { base64: true, languageName: () => null }));
    for (let attempt = 1; attempt <= tries; attempt++) {
      try {
        await put(program.callbackUrl, body, mode);
        break;
      } catch (error) {
        logger.info({ error, token, attempt }, 'a callback was not taken');
        if (error instanceof NotAllowed) break;
        if (attempt < tries) await sleep(parts.pauseMs ?? pauseMs);
      }
    }
    await store.programs.markCalledBack(token);
  }

  return {
    begin(token) {
      // What is too much now is found by the sweeper.
      if (underWay.has(token) || underWay.size >= atOnce) return;
      const work = callBack(token)
        .catch((error: unknown) =>
          logger.warn({ error, token }, 'a callback was not made; the sweeper begins it again'),
        )
        .finally(() => underWay.delete(token));
      underWay.set(token, work);
    },
    async close() {
      await Promise.all(underWay.values());
    },
  };
}

/** Any answer that comes in time is one; a redirect is not followed. */
function put(address: string, body: string, mode: Judge0CallbackMode): Promise<void> {
  if (mode === 'off') throw new NotAllowed('callbacks are off');
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotAllowed(`${url.protocol} is no way to call`);
  // A literal address is not looked up.
  if (mode === 'public' && isIP(host) !== 0 && !isPublicAddress(host))
    throw new NotAllowed(`${host} is not on the open internet`);
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const call = request(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      // A connection of an earlier call would be one to an address that nobody has looked at.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(mode === 'public' && { lookup: publicLookup }),
    });
    call.on('response', (response) => {
      response.destroy();
      resolve();
    });
    call.on('error', reject);
    call.end(body);
  });
}
