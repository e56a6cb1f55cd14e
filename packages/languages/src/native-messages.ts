/** What the messages of GCC for C and for C++ have in common. */

/** Our own paths and includes taken out, and the linker's words about the person's code put plainly. */
export function withoutOurFiles(message: string, fileName: string): string {
  return message
    .replaceAll('/box/', '')
    .replaceAll(/\/usr\/(?:include|lib)\/[^\s:]*\//g, '')
    .replaceAll(/^collect2: error: [^\n]*(?:\n|$)/gm, '')
    .replaceAll(/^(?:In file included | +)from (?:codenova|standard|main)\.\w+:\d+[,:](?:\n|$)/gm, '')
    .split('\n')
    .flatMap((line) => linkerInWords(line, fileName))
    .join('\n');
}

/** The linker names our calls as the place; what it misses is the person's. */
function linkerInWords(line: string, fileName: string): string[] {
  if (line.startsWith(fileName) && /^\S{1,300}:\d+: error: undefined reference to /.test(line))
    return [`${line}: it is declared, but not defined`];
  if (!/^(?:[\w/.-]{1,300}\.o:|\S{1,300}:\(\.text|\/usr\/bin\/ld)/.test(line)) return [line];
  if (/: in function |: previous definition here$/.test(line)) return [];
  const taken = /multiple definition of '(\w+)'/.exec(line)?.[1];
  if (taken?.startsWith('codenova')) return ['error: one of your names is taken'];
  if (taken !== undefined) return [`error: the name ${taken} is taken`];
  const start = line.indexOf('undefined reference to ');
  if (start < 0) return [line];
  const what = line.slice(start);
  return [
    / .main'$/.test(what) ? 'error: there is no function main' : `error: ${what}: it is declared, but not defined`,
  ];
}

/**
 * What is said about our calls, given in words by `inWords` (undefined where nothing need be said), and all that is said
 * about the person's file.
 */
export function withCallsInWords(
  text: string,
  fileName: string,
  calls: string,
  inWords: (call: string, said: string) => string | undefined,
  /** Where it is missing, all else that is said about the calls is a consequence. */
  whatIsMissing?: string,
): string {
  const ours = new RegExp(`^(?:harness|main)\\.${fileName.replace(/^.*\./, '')}:`);
  const error = /^harness\.\w+:(\d+):\d+: error: (.{1,2000})/;
  if (!ours.test(text) && !text.split('\n').some((line) => ours.test(line))) return withoutRepeats(text);
  const callLines = calls.split('\n');
  const kept: string[] = [];
  let isOurs = false;
  for (const line of text.split('\n')) {
    // What follows a word about our calls (the code and its caret, candidates of the library's) belongs to it.
    if (line.startsWith(`${fileName}:`)) isOurs = false;
    else if (ours.test(line)) isOurs = true;
    const said = error.exec(line);
    if (said) {
      const words = inWords(callLines[Number(said[1]) - 1] ?? '', said[2] ?? '');
      const isKnown = whatIsMissing !== undefined && kept.includes(`error: ${whatIsMissing}`);
      if (words !== undefined && !isKnown) kept.push(`error: ${words}`);
    } else if (!isOurs) kept.push(line);
  }
  return withoutRepeats(kept.join('\n'));
}

/** The same sentence about ten calls is said once, and that of a function that was inlined ten times. */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter((line) => !/^error: |: it is declared, but not defined$/.test(line) || (!seen.has(line) && seen.add(line)))
    .join('\n');
}
