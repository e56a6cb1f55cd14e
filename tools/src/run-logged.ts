import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** Runs a program whose output goes to the end of `logFile`; resolves with its exit code, 1 for a signal. */
export function runLogged(
  argv: string[],
  options: { logFile: string; environment: NodeJS.ProcessEnv; workingDirectory?: string },
): Promise<number> {
  const log = openSync(options.logFile, 'a');
  return new Promise<number>((resolve, reject) => {
    const child = spawn(argv[0] as string, argv.slice(1), {
      // sudo may ask for a password.
      stdio: ['inherit', log, log],
      env: options.environment,
      ...(options.workingDirectory === undefined ? {} : { cwd: options.workingDirectory }),
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => closeSync(log));
}
