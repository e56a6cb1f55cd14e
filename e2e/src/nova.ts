import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const instance = 'e2e';
export const port = 3199;
export const address = `http://localhost:${port}`;

export type Finished = { exitCode: number | null; stdout: string; stderr: string };

/** Runs `./nova` as a person would. Limits are out of the way: they have tests of their own. */
export function nova(args: string[], environment: Record<string, string> = {}, input = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'nova'), args, {
      cwd: root,
      env: {
        ...process.env,
        RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000',
        RATE_LIMIT_USER_PER_MINUTE: '1000000',
        RATE_LIMIT_SIGN_IN_PER_MINUTE: '1000000',
        RATE_LIMIT_SUBMIT_PER_MINUTE: '1000000',
        RATE_LIMIT_POST_PER_TEN_MINUTES: '1000000',
        PENDING_PER_USER: '1000000',
        ...environment,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.end(input);
  });
}
