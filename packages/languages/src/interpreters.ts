import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Signature } from '@codenova/contracts';
import type { SandboxMount } from '@codenova/sandbox';
import { filesIn, harnessFolder } from './harness-files.ts';
import { signatureText } from './signature-text.ts';

/** What the languages share that run a person's code as it is: an interpreter, a harness beside it. */
export type Interpreter = {
  path: string;
  environment: Record<string, string>;
  /** Of the installation, where it is not Debian's. */
  mounts: SandboxMount[];
};

export function interpreterOf(installation: string, program: string): Interpreter {
  const isElsewhere = installation !== '/usr';
  return {
    path: `${installation}/bin/${program}`,
    environment: {
      PATH: isElsewhere ? `${installation}/bin:/usr/bin:/bin` : '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: '/tmp',
    },
    mounts: isElsewhere ? [{ hostPath: installation, path: installation }] : [],
  };
}

/** The texts of a folder in `harness/` by file name. */
export function harnessFiles(folder: string): Map<string, string> {
  return new Map(filesIn(harnessFolder(folder)).map((path) => [basename(path), readFileSync(path, 'utf8')]));
}

/** What a harness is told of the task. */
export function specification(signature: Signature): string {
  return signature.kind === 'program' ? 'program' : signatureText(signature);
}

/** Paths of the box and of the toolchain taken out of an interpreter's words. */
export function withoutPaths(message: string, home: string): string {
  return message.replaceAll('/box/', '').replaceAll(`${home}/`, '');
}

/** The method as a language with underscores knows it: `twoSum` is `two_sum`, `getURL2` is `get_url2`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
