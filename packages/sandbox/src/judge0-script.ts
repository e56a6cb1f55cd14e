import { constants } from 'node:os';
import type { SandboxRequest } from './sandbox.ts';

/**
 * The script `run` of a multi-file program, which makes a request's box of what a Judge0 server offers: its directories stand
 * in the current one, descriptor 3 is a file, the environment is the given one only, and what comes out is told as
 * one frame on standard output: a line `codenova <exit code> <bytes of stdout> <of stderr> <of the channel>` and a line of
 * base64 for each of the three. The program has the script's own user, so that it can write the frame itself: it
 * says nothing that the program could not have said.
 */
export function runScript(
  request: SandboxRequest,
  options: {
    /** Directories of the box that travel, e.g. `/toolchains/python`. */
    directories: string[];
    shownBytes: number;
    cpuSeconds: number;
    wallSeconds: number;
    /** The largest file, of the three streams too. */
    fileKb: number;
  },
): string {
  const { argv, environment = {}, files } = request;
  const placed = (text: string) => placedIn(quoted(text), options.directories);
  const variables = Object.entries(environment).map(([name, value]) => placed(`${name}=${value}`));
  const executables = files.filter((file) => file.executable).map(({ path }) => quoted(`./${pathInZip(path)}`));
  return `here=$PWD
/bin/mkdir .out || exit 90
${executables.length > 0 ? `/bin/chmod +x ${executables.join(' ')} || exit 91` : ''}
(
  cd /tmp && ulimit -t ${options.cpuSeconds} && ulimit -f ${options.fileKb} || exit 92
  exec /usr/bin/env -i ${variables.join(' ')} /usr/bin/timeout --foreground -s KILL ${options.wallSeconds} ${argv.map(placed).join(' ')}
) >.out/1 2>.out/2 3>.out/3
code=$?
echo "codenova $code $(/usr/bin/stat -c %s .out/1) $(/usr/bin/stat -c %s .out/2) $(/usr/bin/stat -c %s .out/3)"
for stream in 1 2 3; do /usr/bin/head -c ${options.shownBytes} .out/$stream | /usr/bin/base64 -w 0; echo; done
`;
}

/** Where a file of the box stands in the zip: /box is the zip's top, as it is the current directory of Judge0's own boxes. */
export const pathInZip = (path: string) => path.replace(/^\/box\//, '').replace(/^\//, '');

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** In quoted text, paths of the box become paths of the current directory. */
function placedIn(text: string, directories: string[]): string {
  const names = ['/box', ...directories].map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(
    new RegExp(`(?<![\\w./-])(${names})(?![\\w.-])`, 'g'),
    (path) => `'"$here"'${path === '/box' ? '' : path}`,
  );
}

export type Frame = {
  exitCode: number | null;
  signal: string | null;
  /** stdout, stderr, channel: the bytes that are shown, and how many there were. */
  streams: [FramedStream, FramedStream, FramedStream];
};
type FramedStream = { bytes: Uint8Array; total: number };

/** undefined: not one frame, whole and nothing else. */
export function readFrame(text: Uint8Array, shownBytes: number): Frame | undefined {
  const lines = Buffer.from(text).toString('latin1').split('\n');
  const head = /^codenova (\d{1,3}) (\d{1,12}) (\d{1,12}) (\d{1,12})$/.exec(lines[0] ?? '');
  if (!head || lines.length !== 5 || lines[4] !== '') return undefined;
  const streams = lines.slice(1, 4).map((line, index) => {
    const total = Number(head[index + 2]);
    const bytes = Buffer.from(line, 'base64');
    const isWhole = /^[A-Za-z0-9+/=]*$/.test(line) && bytes.length === Math.min(total, shownBytes);
    return isWhole ? { bytes, total } : undefined;
  });
  const [stdout, stderr, channel] = streams;
  if (!stdout || !stderr || !channel) return undefined;
  const code = Number(head[1]);
  // What a shell makes of a signal; a program that exits with such a code itself is taken for one that was signalled.
  const signal = code > 128 ? signalName(code - 128) : undefined;
  return {
    exitCode: signal === undefined ? code : null,
    signal: signal ?? null,
    streams: [stdout, stderr, channel],
  };
}

export function signalName(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
