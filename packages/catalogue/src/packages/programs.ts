import { basename } from 'node:path';
import type { InputValidator, JudgingProgram, LanguageId } from '@codenova/contracts';
import { PackageError, type PackageReader } from './package-files.ts';

/** Languages of a package's own programs; those in others are named and left out. */
const languageOfProgram: Record<string, LanguageId> = {
  cpp: 'cpp',
  cc: 'cpp',
  cxx: 'cpp',
  'c++': 'cpp',
  py: 'python',
  py3: 'python',
};
const headerEndings = ['h', 'hpp', 'hh'];
/** Of a folder with several sources, the one that is run. */
const mainNames = ['main', 'validate', 'validator', 'interactor', 'output_validator', 'input_validator'];
const maxExtraFiles = 8;

type Program = { name: string; program: JudgingProgram };

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Whether a file of this name is a program by itself. */
export function isProgramFile(name: string): boolean {
  return name.includes('.') && languageOfProgram[endingOf(name)] !== undefined;
}

/** The programs of a folder, one for each file and each subfolder. What is in no language that can be run is named. */
function readPrograms(reader: PackageReader, folder: string): Program[] {
  const groups = new Map<string, string[]>();
  for (const path of reader.below(folder)) {
    const own = path.slice(folder.length + 1).split('/')[0] ?? '';
    groups.set(own, [...(groups.get(own) ?? []), path]);
  }
  return [...groups].flatMap(([name, paths]) => {
    const read = readProgram(reader, paths);
    if (read) return [{ name, program: read }];
    for (const path of paths) reader.skip(path);
    reader.notice(`${folder}/${name} is in no language that can be run here (C++, Python): it is left out`);
    return [];
  });
}

/** One program of one file or more; undefined where it is in no language that can be run. */
function readProgram(reader: PackageReader, paths: string[]): JudgingProgram | undefined {
  const sources = paths.filter((path) => languageOfProgram[endingOf(path)] !== undefined);
  const main = sources.find((path) => mainNames.includes(stem(path))) ?? sources[0];
  const languageId = main === undefined ? undefined : languageOfProgram[endingOf(main)];
  if (main === undefined || languageId === undefined) return undefined;
  // Another source file of C++ would have to be compiled by itself; what is included or imported goes along.
  const extras = paths.filter((path) => path !== main);
  const separate = extras.filter((path) => languageId === 'cpp' && languageOfProgram[endingOf(path)] === 'cpp');
  if (separate.length > 0)
    throw new PackageError(
      separate[0] ?? main,
      'programs of several C++ source files are not supported',
      'one source file, and headers',
    );
  const files = extras
    .filter((path) => headerEndings.includes(endingOf(path)) || languageId === 'python')
    .map((path) => ({ name: basename(path), content: reader.text(path) }));
  if (files.length > maxExtraFiles)
    throw new PackageError(main, `it comes with ${files.length} other files`, `at most ${maxExtraFiles}`);
  return { languageId, code: reader.text(main), files };
}

/** Python runs apart from the folder of its script: what is imported from there must be found. */
function withImports(program: JudgingProgram): JudgingProgram {
  if (program.languageId !== 'python' || program.files.length === 0) return program;
  return { ...program, code: importPrefix + program.code };
}

const importPrefix = 'import sys; sys.path.insert(0, "/box")\n';

export function withoutImportPrefix(code: string): string {
  return code.startsWith(importPrefix) ? code.slice(importPrefix.length) : code;
}

function stem(path: string): string {
  return basename(path)
    .replace(/\.[^.]+$/, '')
    .toLowerCase();
}

export function readInputValidators(reader: PackageReader): InputValidator[] {
  return ['input_validators', 'input_format_validators'].flatMap((folder) =>
    readPrograms(reader, folder).map(({ name, program }) => ({ name, arguments: [], ...withImports(program) })),
  );
}

/** The one program that judges, of `output_validators` or `output_validator`. */
export function readOutputValidator(reader: PackageReader): JudgingProgram {
  const found = ['output_validators', 'output_validator'].flatMap((folder) => {
    const paths = reader.below(folder);
    // The newer format has one program in the folder itself.
    if (folder === 'output_validator' && paths.length > 0) {
      const program = readProgram(reader, paths);
      return program ? [{ name: folder, program }] : [];
    }
    return readPrograms(reader, folder);
  });
  const [first, second] = found;
  if (!first)
    throw new PackageError(
      'output_validators',
      'there is no output validator that can be run',
      'a program in C++ or Python',
    );
  if (second) throw new PackageError('output_validators', `there are ${found.length} programs`, 'one output validator');
  return withImports(first.program);
}
