import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCodes, Failure } from './failure.ts';

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('a port is 1 to 65535');
  return port;
}

function instanceName(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,19}$/.test(text)) throw new InvalidArgumentError('lower-case letters, digits and -');
  return text;
}

const program = new Command('nova')
  .description('CodeNova: a coding-interview platform on your own machine')
  .exitOverride()
  .showHelpAfterError();

const withInstance = (command: Command) =>
  command.option('--instance <name>', 'which product of this checkout (each has its own data)', instanceName, 'main');

withInstance(program.command('up'))
  .description('set up what is missing, start everything, print the address')
  .option('--port <n>', 'the one port (default 3000, or the one of the last start)', portNumber)
  .action(async (options) => (await import('./commands/up.ts')).up(options));

withInstance(program.command('down'))
  .description('stop everything; data stays')
  .action(async (options) => (await import('./commands/down.ts')).down(options));

withInstance(program.command('status'))
  .description('what runs, its memory, and what the start took')
  .option('--json', 'as JSON')
  .action(async (options) => (await import('./commands/status.ts')).status(options));

withInstance(program.command('logs [process]'))
  .description('the last lines of all logs, or of one process')
  .option('-f, --follow', 'go on as lines come')
  .option('-n, --lines <n>', 'how many lines', '50')
  .action(async (name, options) => (await import('./commands/logs.ts')).logs(name, options));

program
  .command('test [part]')
  .description('all checks, or one part: types, lint, imports, unit, judge, problems, e2e, or a test file')
  .action(async (part) => (await import('./commands/test.ts')).test(part));

program
  .command('bench <name>')
  .description('measure: judge, api, catalogue, web')
  .option('--json', 'as JSON')
  .option('--seconds <n>', 'how long each load lasts (judge, api, catalogue)', '10')
  .option('--accept', 'web: take only the sizes of the pages, and record them as what is expected')
  .option('--page <name>', 'web: time this page alone')
  .action(async (name, options) => (await import('./commands/bench.ts')).bench(name, options));

const problems = program.command('problems').description('the catalogue');
problems
  .command('list')
  .description('all problems of problems/')
  .action(async () => (await import('./commands/problems.ts')).listProblems());
problems
  .command('check [slug...]')
  .description(
    'prove problems: formats, accepted solutions accepted, bad ones rejected for their reason, mutants killed',
  )
  .option('--json', 'as JSON')
  .option('--fresh', 'do not use results of earlier checks')
  .option('--mutants', 'change the references in every small way and see whether the cases notice', true)
  .option('--no-mutants', 'without that')
  .option('--update-ledger', 'write the figures of mutation into problems/mutation-ledger.json')
  .action(async (slugs, options) => {
    await (await import('./commands/problems.ts')).checkProblems(slugs, options);
  });

withInstance(problems.command('import <package>'))
  .description('prove an ICPC/Kattis package (folder or zip) by its own submissions, and add the problem')
  .option('--check-only', 'prove it, and add nothing')
  .option('--slug <slug>', 'instead of the name of the folder')
  .option('--difficulty <level>', 'easy, medium or hard (medium unless told)')
  .option('--topics <slugs>', 'with commas between, instead of its keywords')
  .option('--json', 'as JSON')
  .action(async (place, options) => (await import('./commands/packages.ts')).importProblem(place, options));
withInstance(problems.command('export <slug>'))
  .description('write a problem as a package that imports again unchanged')
  .requiredOption('--to <path>', 'a new folder, or a file that ends in .zip')
  .option('--format <version>', 'legacy or 2023-07-draft', '2023-07-draft')
  .action(async (slug, options) => (await import('./commands/packages.ts')).exportProblem(slug, options));
problems
  .command('limits [slug...]')
  .description('measure the accepted solutions on this machine (idle, please) and set the time limits from them')
  .action(async (slugs) => (await import('./commands/problems.ts')).setLimits(slugs));

program
  .command('languages')
  .description('each language with its version, or what to install')
  .option('--json', 'as JSON')
  .action(async (options) => (await import('./commands/languages.ts')).listLanguages(options));

program
  .command('judge [file]')
  .description(
    'judge a file without the site, or many: --batch LIST.jsonl with {"path", "problem", "language"?} a line',
  )
  .option('--problem <slug>', 'against which problem')
  .option('--language <id>', 'instead of the one that the end of the name tells')
  .option('--batch <list>', 'judge every line of this file on all cores; prints a line of JSON each')
  .option('--all', 'go on after a case that fails')
  .option('--json', 'as JSON')
  .action(async (file, options) => (await import('./commands/judge.ts')).judge(file, options));

const admin = program.command('admin').description('administrators');
withInstance(admin.command('create'))
  .description('make an administrator, or make the person of this name and address one')
  .requiredOption('--name <name>', 'the name to sign in with')
  .requiredOption('--email <address>', 'e-mail address')
  .option('--password-stdin', 'read the password from standard input instead of making one')
  .action(async (options) => (await import('./commands/admin.ts')).createAdmin(options));

const keys = admin.command('key').description('keys of the Judge0-compatible API (/judge0)');
withInstance(keys.command('create'))
  .description('make a key and print it, this once')
  .requiredOption('--name <name>', 'whose it is')
  .action(async (options) => (await import('./commands/admin-keys.ts')).createKey(options));
withInstance(keys.command('list'))
  .description('all keys by their names')
  .option('--json', 'as JSON')
  .action(async (options) => (await import('./commands/admin-keys.ts')).listKeys(options));
withInstance(keys.command('revoke'))
  .description('a key that is to work no more; what it has run stays')
  .requiredOption('--name <name>', 'whose it is')
  .action(async (options) => (await import('./commands/admin-keys.ts')).revokeKey(options));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else if (error instanceof Failure) {
    console.error(`nova: ${error.message}`);
    process.exitCode = error.exitCode;
  } else {
    console.error(error);
    process.exitCode = exitCodes.failed;
  }
}
