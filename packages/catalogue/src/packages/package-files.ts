import type { z } from 'zod';
import type { FolderError } from '../folder-error.ts';
import { parseYamlText } from '../yaml-file.ts';

/** The files of a package by their paths inside it, `data/sample/1.in`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Ends the reading of a package: what is wrong, where, and what should be there. */
export class PackageError extends Error {
  readonly errors: FolderError[];

  constructor(file: string, reason: string, instead: string, field = '') {
    super(`${file}: ${reason}`);
    this.errors = [{ file, field, reason, instead }];
  }
}

/** The value in the schema's form; of what is wrong the first is told. */
export function parsedBy<S extends z.ZodType>(schema: S, value: unknown, file: string, instead: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new PackageError(file, issue?.message ?? 'it is wrong', instead, issue?.path.join('.'));
}

/** Reads a package and remembers what was read, so that the rest can be named. */
export type PackageReader = {
  has(path: string): boolean;
  /** Paths below a folder, in the order of their names. */
  below(folder: string): string[];
  text(path: string): string;
  /** A YAML file's value; undefined where there is no such file. */
  yaml(path: string): unknown;
  /** Said to whoever imports; each once. */
  notice(text: string): void;
  notices(): string[];
  /** What nobody has read. */
  unread(): string[];
  /** Marks files as known, though nothing of them is used. */
  skip(path: string): void;
};

export function createPackageReader(files: PackageFiles): PackageReader {
  const read = new Set<string>();
  const notices = new Set<string>();
  const decoder = new TextDecoder('utf-8', { fatal: true });

  const text = (path: string): string => {
    const bytes = files.get(path);
    if (!bytes) throw new PackageError(path, 'the file is missing', `a file ${path}`);
    read.add(path);
    try {
      return decoder.decode(bytes).replaceAll('\r\n', '\n');
    } catch {
      throw new PackageError(path, 'it is not UTF-8 text', 'text in UTF-8');
    }
  };

  return {
    has: (path) => files.has(path),
    below: (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
    text,
    yaml(path) {
      if (!files.has(path)) return undefined;
      const parsed = parseYamlText(path, text(path));
      if (parsed.ok) return parsed.value;
      const { file, reason, instead, field } = parsed.error;
      throw new PackageError(file, reason, instead, field);
    },
    notice: (said) => void notices.add(said),
    notices: () => [...notices],
    unread: () => [...files.keys()].filter((path) => !read.has(path)).sort(),
    skip: (path) => void read.add(path),
  };
}
