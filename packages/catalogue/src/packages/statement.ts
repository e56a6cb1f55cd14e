import { latexToMarkdown } from './latex.ts';
import type { Metadata } from './metadata.ts';
import { PackageError, type PackageReader } from './package-files.ts';

export type PackageStatement = {
  /** Markdown. */
  statement: string;
  format: 'md' | 'tex';
  /** As it stands in the package. */
  original: string;
  language: string;
  /** From \problemname or the first heading, where the metadata give none. */
  title: string | undefined;
};

const folders = ['statement', 'problem_statement'];

/** The English statement, or the first there is; others are named. */
export function readStatement(reader: PackageReader, metadata: Metadata): PackageStatement {
  const found = folders.flatMap((folder) =>
    reader.below(folder).flatMap((path) => {
      const match = /^problem(?:\.([a-z]{2,3}(?:-[A-Z]{2})?))?\.(md|tex)$/.exec(path.slice(folder.length + 1));
      return match ? [{ path, language: match[1] ?? 'en', format: match[2] as 'md' | 'tex' }] : [];
    }),
  );
  found.sort((one, other) => rank(one.language) - rank(other.language) || one.path.localeCompare(other.path));
  const [chosen, ...others] = found;
  if (!chosen)
    throw new PackageError(
      'statement',
      'there is no statement',
      'statement/problem.en.md or .tex (legacy: problem_statement/)',
    );
  for (const { path } of others) {
    reader.skip(path);
    reader.notice(`${path} is left out: one statement is shown, the one in ${chosen.language}`);
  }
  const original = reader.text(chosen.path);
  const { path, language, format } = chosen;
  const { statement, title } =
    format === 'tex' ? fromLatex(reader, path, original, metadata) : fromMarkdown(reader, path, original, metadata);
  if (statement === '') throw new PackageError(path, 'the statement is empty', 'what is to be done');
  return { statement, format, original, language, title };
}

const rank = (language: string) => (language === 'en' ? 0 : language.startsWith('en-') ? 1 : 2);

function fromLatex(reader: PackageReader, path: string, latex: string, { constants }: Metadata) {
  const title = /\\problemname\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(latex)?.[1];
  let converted: ReturnType<typeof latexToMarkdown>;
  try {
    converted = latexToMarkdown(latex, constants);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackageError(path, `it can not be read: ${reason}`, 'the LaTeX that the format allows');
  }
  for (const unknown of converted.unknown) reader.notice(`${path}: ${unknown} is not supported; text inside is kept`);
  return { statement: converted.markdown, title: title === undefined ? undefined : latexToMarkdown(title).markdown };
}

function fromMarkdown(reader: PackageReader, path: string, markdown: string, { constants }: Metadata) {
  const filled = markdown.replace(
    /\{\{([A-Za-z_][A-Za-z0-9_]*)\}\}/g,
    (whole, name: string) => constants[name] ?? whole,
  );
  for (const [, picture] of filled.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g))
    reader.notice(`${path}: the picture ${picture} is not supported; its words are kept`);
  const statement = filled
    .replace(/!\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?/g, '_$1_')
    .replace(/\{\{(nextsample|remainingsamples)\}\}/g, '')
    // The page has the title.
    .replace(/^(#{1,4}) /gm, (_, signs: string) => `${signs.length < 2 ? '##' : signs} `)
    .trim();
  return { statement, title: undefined };
}
