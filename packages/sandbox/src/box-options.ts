import { readdirSync } from 'node:fs';

/** A file or directory of the host that every box sees, read-only. */
export type SandboxMount = { hostPath: string; path: string };

/** Inside, everything belongs to this user and group: Debian's `nobody`. */
const insideId = '65534';

/** The shell that waits as process 1 of the box: says that it stands, then runs what the judge has written to /launch. */
const waitingShell = 'echo ready >&4; read -r go <&4 || exit 125; exec 5>&2 2>/dev/null; . /launch';

/** Directories that Debian links into /usr. */
const mergedDirectories = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'];

/**
 * The arguments of bubblewrap 0.8 or newer for a box whose files are in `directory` (`box/`, `launch` and `stdin`).
 *
 * The waiting shell is process 1 (`--as-pid-1`): bubblewrap then reaps it itself and leaves no zombie to the host,
 * the kernel ends everything else in the box with it, and no signal from inside can stop it.
 */
export function boxOptions(options: {
  directory: string;
  mounts: SandboxMount[];
  temporaryBytes: number;
  seccompDescriptor: number;
}): string[] {
  const { directory, mounts, temporaryBytes, seccompDescriptor } = options;
  const size = String(temporaryBytes);
  const bind = (hostPath: string, path: string) => ['--ro-bind', hostPath, path];
  return [
    ...['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup', '--unshare-net'],
    ...['--disable-userns', '--die-with-parent', '--new-session', '--as-pid-1', '--cap-drop', 'ALL', '--clearenv'],
    ...['--uid', insideId, '--gid', insideId, '--hostname', 'box'],
    ...bind('/usr', '/usr'),
    // The machine's own additions are no part of a toolchain.
    ...['--tmpfs', '/usr/local', '--remount-ro', '/usr/local'],
    ...mergedDirectories.flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]),
    ...['--perms', '0755', '--dir', '/etc'],
    ...etcFiles().flatMap((path) => ['--ro-bind-try', path, path]),
    ...mounts.flatMap((mount) => bind(mount.hostPath, mount.path)),
    ...bind(`${directory}/box`, '/box'),
    ...bind(`${directory}/launch`, '/launch'),
    // Opened inside, through a mount that cannot be written to: opened by the judge, its owner could open it again to write.
    ...bind(`${directory}/stdin`, '/stdin'),
    ...['--proc', '/proc', '--dev', '/dev', '--size', size, '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...['--size', size, '--tmpfs', '/tmp', '--chdir', '/tmp', '--remount-ro', '/'],
    ...['--seccomp', String(seccompDescriptor)],
    ...['--', '/bin/sh', '-c', waitingShell],
  ];
}

/** Of /etc only what the toolchains read: the alternatives' links, the linker's cache, the JVM's settings. */
export function etcFiles(): string[] {
  const java = readdirSync('/etc').filter((name) => /^java-[0-9]+-openjdk$/.test(name));
  return ['alternatives', 'ld.so.cache', ...java].map((name) => `/etc/${name}`);
}

/** The script that process 1 runs: limits, environment, the program, and its exit code as the box's. */
export function launchScript(options: {
  argv: readonly string[];
  environment: Record<string, string>;
  fileBytes: number;
  stackBytes: number;
  liveInput: boolean;
  liveOutput: boolean;
}): string {
  const { argv, environment, fileBytes, stackBytes, liveInput, liveOutput } = options;
  const stackKilobytes = Math.ceil(stackBytes / 1_024);
  for (const name of Object.keys(environment))
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new Error(`sandbox: ${JSON.stringify(name)} is no name of an environment variable`);
  return [
    // dash counts file sizes in blocks of 512 bytes, the stack in kilobytes.
    `ulimit -c 0; ulimit -f ${Math.ceil(fileBytes / 512)}; ulimit -n 1024`,
    `ulimit -s ${stackKilobytes} || ulimit -s "$(ulimit -H -s)"`,
    'unset PWD OLDPWD',
    ...Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`),
    // A subshell, so that the shell's remark on a signal goes to its own error output, which is closed.
    `(exec ${argv.map(quoted).join(' ')} <${liveInput ? '&6' : '/stdin'}${liveOutput ? ' >&7' : ''} 2>&5 4>&- 5>&- 6<&- 7>&-)`,
    'exit $?',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  if (text.includes('\0')) throw new Error('sandbox: an argument or an environment variable holds a NUL byte');
  return `'${text.replaceAll("'", "'\\''")}'`;
}
