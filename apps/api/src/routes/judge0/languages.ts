import { judge0LanguageIds, judge0LanguageOf, judge0ProjectId, type LanguageInfo } from '@codenova/contracts';
import { languages } from '@codenova/languages';

export type Judge0Language = { id: number; name: string };

const projectName = 'Multi-file program';

/** Our languages with the version that is installed, and the multi-file program, by name. `all`: with each other id that is taken. */
export function listedLanguages(infos: LanguageInfo[], all: boolean): Judge0Language[] {
  const own = infos
    .filter(({ missing }) => missing === null)
    .flatMap((info) => {
      const ids: readonly number[] = judge0LanguageIds[info.id];
      return (all ? ids : ids.slice(0, 1)).map((id) => ({ id, name: nameOf(info) }));
    });
  return [...own, { id: judge0ProjectId, name: projectName }].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id,
  );
}

/** What a submission of this id runs in, and what it is called; null where the id is unknown or the toolchain is missing. */
export function languageName(infos: LanguageInfo[], id: number): string | null {
  const language = judge0LanguageOf(id);
  if (language === 'project') return projectName;
  const info = infos.find((each) => each.id === language);
  return info ? nameOf(info) : null;
}

/** A language as `GET /languages/{id}` tells it: with the commands that run in the box. */
export function languageDetails(infos: LanguageInfo[], id: number): object | undefined {
  const language = judge0LanguageOf(id);
  const name = languageName(infos, id);
  if (language === undefined || name === null) return undefined;
  if (language === 'project')
    return { id, name, is_archived: false, source_file: null, compile_cmd: null, run_cmd: null };
  const plug = languages[language];
  const task = { signature: { kind: 'program' as const }, code: '' };
  const words = (argv: readonly string[]) => argv.join(' ');
  const compile = plug.prepareCompile?.(task);
  const run = plug.prepareRun(task, { artifactPath: '/box/artifact', memoryBytes: 2 ** 27 });
  return {
    id,
    name,
    is_archived: false,
    source_file: plug.fileName(task),
    compile_cmd: compile ? words(compile.argv) : null,
    run_cmd: words(run.argv),
  };
}

const nameOf = ({ label, version }: LanguageInfo) => (version === null ? label : `${label} (${version})`);
