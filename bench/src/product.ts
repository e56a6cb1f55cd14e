import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const port = 3190;
export const productInstance = 'bench';

/** A product of its own to measure, with limits out of the way; its data is thrown away at the end. */
export type Product = { address: string; nova(...args: string[]): string; close(): void };

export function openProduct(): Product {
  const nova = (...args: string[]) =>
    execFileSync(path.join(root, 'nova'), [...args, '--instance', productInstance], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        LOG_LEVEL: 'warn',
        RATE_LIMIT_ADDRESS_PER_MINUTE: '100000000',
        RATE_LIMIT_USER_PER_MINUTE: '100000000',
        RATE_LIMIT_SIGN_IN_PER_MINUTE: '100000000',
        RATE_LIMIT_SUBMIT_PER_MINUTE: '100000000',
        PENDING_PER_USER: '1000000',
      },
    });
  const drop = () => {
    nova('down');
    rmSync(path.join(root, 'var/instances/bench'), { recursive: true, force: true });
  };
  drop();
  nova('up', '--port', String(port));
  return { address: `http://localhost:${port}`, nova, close: drop };
}

/** Signs a new person up; returns the session cookie. */
export async function signUp(address: string, name: string): Promise<string> {
  const response = await fetch(`${address}/api/auth/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ name, email: `${name}@example.org`, password: 'a long bench password' }),
  });
  if (response.status !== 201) throw new Error(`sign-up answered ${response.status}: ${await response.text()}`);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error('sign-up set no cookie');
  return cookie;
}
