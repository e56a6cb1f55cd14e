import type { SandboxLimits, SandboxRequest, SandboxStatus } from './sandbox.ts';

/** What every adapter keeps, as a table. The programs inside are Debian's Python. */

export const megabyte = 2 ** 20;
export const contractLimits: SandboxLimits = {
  cpuTimeMs: 2_000,
  wallTimeMs: 10_000,
  memoryBytes: 64 * megabyte,
  processes: 16,
  outputBytes: megabyte,
  channelBytes: megabyte,
  temporaryBytes: 64 * megabyte,
};

/**
 * What an adapter for somebody else's server may lack, and says that it lacks: `live`, everything that happens while the program
 * runs; `own-root`, the request's files at their paths, read-only, and an empty /tmp; `own-processes`, nothing of
 * the adapter's beside the program; `own-places`, a lane that nobody else fills.
 */
export type SandboxCapability = 'live' | 'own-root' | 'own-processes' | 'own-places';

export type Row = {
  name: string;
  needs?: SandboxCapability;
  python: string;
  status?: SandboxStatus;
  exitCode?: number;
  signal?: string;
  stdout?: string | RegExp;
  stderr?: string | RegExp;
  channel?: string;
  limits?: Partial<SandboxLimits>;
  request?: Partial<SandboxRequest>;
};

/** Runs a call and prints the name of the error that it ends with. */
export const refused = (call: string) => `
import ctypes, errno, os, socket
libc = ctypes.CDLL(None, use_errno=True)
def system_call(*arguments):
    if libc.syscall(*arguments) < 0: raise OSError(ctypes.get_errno(), "")
try:
    ${call}
    print("allowed")
except OSError as error:
    print(errno.errorcode[error.errno])
`;
const refusal = /^(EPERM|EACCES|ENOSYS|EROFS|ENOENT|EINVAL|ENODEV)$/m;

export const rows: Row[] = [
  { name: 'exit code 0', python: '', exitCode: 0 },
  { name: 'any exit code', python: 'raise SystemExit(77)', exitCode: 77 },
  { name: 'a signal', python: 'import os; os.abort()', status: 'signalled', signal: 'SIGABRT', stderr: '' },
  { name: 'a fault', python: 'import ctypes; ctypes.string_at(0)', status: 'signalled', signal: 'SIGSEGV' },
  {
    name: 'three streams apart',
    python: 'import os; os.write(1, b"out"); os.write(2, b"err"); os.write(3, b"channel")',
    stdout: 'out',
    stderr: 'err',
    channel: 'channel',
  },
  { name: 'standard input', python: 'print(input()[::-1])', request: { stdin: 'olleh\n' }, stdout: 'hello\n' },
  {
    name: 'the environment is the given one only',
    python: 'import os; print(sorted(k for k in os.environ if k not in ("PWD", "LC_CTYPE")))',
    request: { environment: { TOKEN: `it's "quoted" $HOME` } },
    stdout: "['TOKEN']\n",
  },
  {
    name: 'values of the environment are no shell',
    python: 'import os; print(os.environ["TOKEN"])',
    request: { environment: { TOKEN: `a'b"; $(touch /tmp/x)` } },
    stdout: `a'b"; $(touch /tmp/x)\n`,
  },
  {
    name: 'files of the request, read-only',
    needs: 'own-root',
    python: `
print(open("/box/deep/data.txt").read())
for path in ("/box/deep/data.txt", "/box/new"):
    try: open(path, "w")
    except OSError as error: print(error.errno)`,
    request: { files: [{ path: '/box/deep/data.txt', content: 'données' }] },
    stdout: 'données\n30\n30\n',
  },
  { name: 'processor time', python: 'while True: pass', limits: { cpuTimeMs: 300 }, status: 'cpu-time-exceeded' },
  {
    name: 'processor time of all processes together',
    python: 'import os\nfor _ in range(3): os.fork()\nwhile True: pass',
    limits: { cpuTimeMs: 400 },
    status: 'cpu-time-exceeded',
  },
  {
    name: 'processor time, ignoring every signal',
    python:
      'import signal\nfor n in range(1, 32):\n try: signal.signal(n, signal.SIG_IGN)\n except OSError: pass\nwhile True: pass',
    limits: { cpuTimeMs: 300 },
    status: 'cpu-time-exceeded',
  },
  {
    name: 'sleeping',
    python: 'import time; time.sleep(60)',
    limits: { wallTimeMs: 300 },
    status: 'wall-time-exceeded',
  },
  {
    name: 'a child that sleeps while its parent has gone',
    python: 'import os, time\nif os.fork() == 0:\n os.setsid(); time.sleep(60)',
    exitCode: 0,
  },
  {
    name: 'stopping itself and its parent',
    needs: 'own-processes',
    python:
      'import os, signal; os.kill(os.getppid(), signal.SIGSTOP); print("on", flush=True); os.kill(0, signal.SIGSTOP)',
    limits: { wallTimeMs: 500 },
    status: 'wall-time-exceeded',
    stdout: 'on\n',
  },
  { name: 'a gigabyte', python: 'bytearray(b"x") * (1 << 30)', status: 'memory-exceeded' },
  {
    name: 'a gigabyte in children',
    python:
      'import os\nfor _ in range(8):\n if os.fork() == 0:\n  x = bytearray(b"x") * (40 << 20); import time; time.sleep(9)\nos.wait()',
    limits: { wallTimeMs: 5_000 },
    status: 'memory-exceeded',
  },
  {
    name: 'filling /tmp and /dev/shm',
    python: `
for place in ("/tmp", "/dev/shm"):
    try:
        with open(place + "/big", "wb") as file:
            for _ in range(200): file.write(bytes(1 << 20))
        print("filled")
    except OSError as error: print(error.errno)
    import os; os.truncate(place + "/big", 0)`,
    limits: { memoryBytes: 256 * megabyte },
    // No space, or a file too large.
    stdout: /^(28|27)\n(28|27)\n$/,
  },
  {
    name: 'a sparse terabyte',
    python: refused('os.truncate(os.open("/tmp/x", os.O_CREAT | os.O_RDWR), 1 << 40)'),
    // SIGXFSZ or EFBIG.
    stdout: /EFBIG/,
  },
  { name: 'endless output', python: 'while True: print("x" * 1000)', status: 'output-exceeded' },
  {
    name: 'endless errors',
    python: 'import os\nwhile True: os.write(2, b"x" * 1000)',
    status: 'output-exceeded',
  },
  {
    name: 'endless channel',
    python: 'import os\nwhile True: os.write(3, b"x" * 1000)',
    status: 'channel-exceeded',
  },
  {
    name: 'a fork bomb',
    python: 'import os\nwhile True:\n try: os.fork()\n except OSError: pass',
    limits: { cpuTimeMs: 500 },
    status: 'cpu-time-exceeded',
  },
  {
    name: 'a fork bomb in sessions of their own',
    python: 'import os\nwhile True:\n try:\n  if os.fork() == 0: os.setsid()\n except OSError: pass',
    limits: { cpuTimeMs: 500 },
    status: 'cpu-time-exceeded',
  },
  {
    name: 'a hundred thousand threads',
    python: `
import threading, time
count = 0
try:
    while True:
        threading.Thread(target=time.sleep, args=(9,), daemon=True).start(); count += 1
except RuntimeError: print(count < 100)`,
    stdout: 'True\n',
  },
  {
    name: 'a hundred thousand open files',
    python:
      'import os\nkept = []\ntry:\n while True: kept.append(os.open("/dev/null", 0))\nexcept OSError as error: print(len(kept) < 5000)',
    stdout: 'True\n',
  },
  {
    name: 'the host is out of sight',
    python: `
import os
for path in ("/etc/shadow", "/etc/passwd", "/root", "/home", "/work", "/var", "/sys", "/boot", "/mnt", "/run", "/srv"):
    if os.path.exists(path): print(path)
print(os.listdir("/usr/local"))`,
    stdout: '[]\n',
  },
  {
    name: 'no other process is seen',
    python:
      'import os; print(len([name for name in os.listdir("/proc") if name.isdigit()]) <= 3, os.getuid() > 60_000)',
    stdout: 'True True\n',
  },
  {
    name: 'the settings of the kernel',
    python: refused('open("/proc/sys/kernel/core_pattern", "w").write("|/tmp/x")'),
    stdout: refusal,
  },
  { name: 'keyctl', python: refused('system_call(250, 0, -3, 0)'), stdout: refusal },
  { name: 'add_key', python: refused('system_call(248, b"user", b"a", b"b", 1, -3)'), stdout: refusal },
  { name: 'bpf', python: refused('system_call(321, 0, 0, 0)'), stdout: refusal },
  { name: 'perf_event_open', python: refused('system_call(298, 0, 0, -1, -1, 0)'), stdout: refusal },
  { name: 'userfaultfd', python: refused('system_call(323, 0)'), stdout: refusal },
  { name: 'ptrace', python: refused('system_call(101, 0, 0, 0, 0)'), stdout: refusal },
  { name: 'process_vm_readv', python: refused('system_call(310, 1, 0, 0, 0, 0, 0)'), stdout: refusal },
  { name: 'io_uring_setup', python: refused('system_call(425, 1, 0)'), stdout: refusal },
  { name: 'unshare of users', python: refused('system_call(272, 0x10000000)'), stdout: refusal },
  { name: 'clone of users', python: refused('system_call(56, 0x10000000 | 17, 0, 0, 0, 0)'), stdout: refusal },
  { name: 'clone3', python: refused('system_call(435, 0, 0)'), stdout: /^ENOSYS$/m },
  { name: 'mount', python: refused('system_call(165, b"none", b"/tmp", b"tmpfs", 0, 0)'), stdout: refusal },
  { name: 'chroot', python: refused('os.chroot("/tmp")'), stdout: refusal },
  { name: 'a device', python: refused('os.mknod("/tmp/device", 0o20666, os.makedev(1, 5))'), stdout: refusal },
  { name: 'reboot', python: refused('system_call(169, 0xfee1dead, 672274793, 0, 0)'), stdout: refusal },
  {
    name: 'what the machine tells of its memory and load',
    python: refused('system_call(99, ctypes.create_string_buffer(256))'),
    stdout: refusal,
  },
  {
    name: 'limits of process 1',
    python: refused('system_call(302, 1, 0, (ctypes.c_ulong * 2)(0, 0), None)'),
    stdout: refusal,
  },
  {
    name: 'priority of process 1',
    python: refused('os.setpriority(os.PRIO_PROCESS, 1, 19)'),
    stdout: refusal,
  },
  {
    name: 'processors of process 1',
    python: refused('os.sched_setaffinity(1, {0})'),
    stdout: refusal,
  },
  { name: 'flock', python: refused('import fcntl; fcntl.flock(os.open("/usr/bin/env", 0), 2)'), stdout: refusal },
  {
    name: 'a record lock',
    python: refused(
      'import fcntl, struct; fcntl.fcntl(os.open("/usr/bin/env", 0), fcntl.F_SETLK, struct.pack("hhqqi4x", 0, 0, 0, 1, 0))',
    ),
    stdout: 'EPERM\n',
  },
  {
    name: 'a look at record locks',
    python: refused(
      'import fcntl, struct; fcntl.fcntl(os.open("/usr/bin/env", 0), fcntl.F_GETLK, struct.pack("hhqqi4x", 0, 0, 0, 1, 0))',
    ),
    stdout: 'EPERM\n',
  },
  {
    name: 'a record lock that waits',
    python: refused(
      'import fcntl, struct; fcntl.fcntl(os.open("/usr/bin/env", 0), fcntl.F_SETLKW, struct.pack("hhqqi4x", 0, 0, 0, 1, 0))',
    ),
    stdout: 'EPERM\n',
  },
  {
    name: 'a lock of an open file',
    python: refused(
      'import fcntl, struct; fcntl.fcntl(os.open("/usr/bin/env", 0), 37, struct.pack("hhqqi4x", 0, 0, 0, 1, 0))',
    ),
    stdout: 'EPERM\n',
  },
  {
    name: 'a look at locks of open files',
    python: refused(
      'import fcntl, struct; fcntl.fcntl(os.open("/usr/bin/env", 0), 36, struct.pack("hhqqi4x", 0, 0, 0, 1, 0))',
    ),
    stdout: 'EPERM\n',
  },
  {
    name: 'a lease',
    python: refused('import fcntl; fcntl.fcntl(os.open("/usr/bin/env", 0), 1024, 0)'),
    stdout: 'EPERM\n',
  },
  {
    name: 'a lock command with high bits',
    python: refused('system_call(72, 0, ctypes.c_long((1 << 32) + 6), 0)'),
    stdout: 'ENOSYS\n',
  },
  { name: 'a watch on files', python: refused('system_call(294, 0)'), stdout: 'EPERM\n' },
  {
    name: 'standard input written to',
    python: `
import os
for action in (lambda: os.open("/proc/self/fd/0", os.O_RDWR), lambda: os.open("/stdin", os.O_WRONLY), lambda: os.fchmod(0, 0o666),
               lambda: os.truncate("/proc/self/fd/0", 1 << 20), lambda: os.write(0, b"x"), lambda: os.ftruncate(0, 9)):
    try: print("allowed", action())
    except OSError: print("refused")
print(open("/proc/self/fd/0").read(), os.read(0, 9))`,
    request: { stdin: 'input' },
    stdout: `${'refused\n'.repeat(6)}input b'input'\n`,
  },
  {
    name: 'sleeping beyond the idle limit',
    python: 'import time\nfor n in range(1000): time.sleep(0.01)',
    limits: { idleTimeMs: 300 },
    status: 'wall-time-exceeded',
  },
  {
    name: 'work is not idle',
    python: 'import time\nwhile time.process_time() < 0.6: pass',
    limits: { idleTimeMs: 600 },
    exitCode: 0,
  },
  { name: 'an internet socket', python: refused('socket.socket(socket.AF_INET)'), stdout: refusal },
  { name: 'an IPv6 socket', python: refused('socket.socket(socket.AF_INET6)'), stdout: refusal },
  { name: 'a vsock socket', python: refused('socket.socket(40)'), stdout: refusal },
  { name: 'a netlink socket', python: refused('socket.socket(16, 3)'), stdout: refusal },
  {
    name: 'a unix socket of the host',
    python: refused('socket.socket(1).connect("\\0/tmp/.X11-unix/X0")'),
    stdout: /E/,
  },
  {
    name: 'a system call of 32 bits',
    // mmap an executable page: push a 32-bit getpid through int 0x80.
    python: `
import ctypes, mmap
page = mmap.mmap(-1, 4096, prot=7)
page.write(b"\\xb8\\x14\\x00\\x00\\x00\\xcd\\x80\\xc3")
ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
print("allowed")`,
    status: 'signalled',
    signal: 'SIGSYS',
    stdout: '',
  },
  {
    name: 'links planted in place of the output',
    python: `
import os
for path in ("/dev/stdout", "/proc/self/fd/1", "/box/out"):
    try: os.unlink(path)
    except OSError as error: print("kept", flush=True)
os.symlink("/etc/shadow", "/tmp/link")`,
    stdout: 'kept\nkept\nkept\n',
  },
  {
    name: 'bytes that are no text',
    python: 'import os; os.write(1, b"\\x00\\xff\\xfe")',
    exitCode: 0,
  },
  {
    name: 'signals to everything',
    needs: 'own-processes',
    python: `
import os
for pid in (-1, 1):
    try: os.kill(pid, 9)
    except OSError: pass
print("on")`,
    exitCode: 0,
    stdout: 'on\n',
  },
  {
    name: 'a slow drip',
    python: 'import time\nwhile True: print("x", flush=True); time.sleep(0.02)',
    limits: { wallTimeMs: 500 },
    status: 'wall-time-exceeded',
  },
  {
    name: 'process 1',
    python: `
import os
for name in ("environ", "mem", "maps", "cwd", "root", "fd", "fd/0", "fd/1", "fd/3", "fd/10"):
    for action in (os.listdir, lambda path: os.close(os.open(path, os.O_RDWR)), os.readlink, lambda path: open(path, "rb").read()):
        try: print("allowed", name, action("/proc/1/" + name))
        except OSError: pass`,
    request: { environment: { TOKEN: 'x' } },
    stdout: /^(allowed (environ|maps|mem|cwd|root|fd|fd\/\d+) .*\n)*$/,
  },
  {
    name: 'the network by name and by number',
    python: `
import socket
for action in (lambda: socket.getaddrinfo("example.org", 80), lambda: socket.create_connection(("169.254.169.254", 80), 1),
               lambda: socket.create_connection(("127.0.0.1", 5432), 1), lambda: socket.create_connection(("127.0.0.1", 6379), 1)):
    try: print("allowed", action())
    except OSError: print("refused")`,
    stdout: 'refused\n'.repeat(4),
  },
  {
    name: 'a FIFO in place of the output',
    needs: 'own-root',
    python: `
import os
os.mkfifo("/tmp/fifo")
for path in ("/dev/stdout", "/proc/self/fd/1", "/box/out", "/stdout"):
    try: os.rename("/tmp/fifo", path); print("replaced")
    except OSError: print("kept")`,
    stdout: 'kept\n'.repeat(4),
  },
  {
    name: 'one line of 64 MB',
    python: 'import os\nline = b"x" * (1 << 20)\nfor _ in range(64): os.write(1, line)',
    limits: { memoryBytes: 256 * megabyte },
    status: 'output-exceeded',
  },
  {
    name: 'words of a judge on standard error',
    python: 'import sys; print("time limit exceeded", file=sys.stderr); raise SystemExit(3)',
    exitCode: 3,
    stderr: 'time limit exceeded\n',
  },
  {
    name: 'processor time on another processor',
    python: 'import os\nos.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\nwhile True: pass',
    limits: { cpuTimeMs: 300 },
    status: 'cpu-time-exceeded',
  },
  {
    name: 'memory that is only reserved is no memory',
    python: 'import mmap; m = mmap.mmap(-1, 4 << 30, flags=mmap.MAP_PRIVATE | 0x4000, prot=0); print("reserved")',
    stdout: 'reserved\n',
  },
  {
    name: 'a limit that is moved by the program',
    python:
      'import resource\nfor name in (resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):\n try: resource.setrlimit(name, (resource.RLIM_INFINITY,) * 2); print("allowed")\n except (OSError, ValueError): print("refused")',
    stdout: 'refused\n'.repeat(3),
  },
  {
    name: 'a program with the rights of its owner',
    python:
      'import os, subprocess\nfor path in ("/usr/bin/su", "/usr/bin/passwd", "/usr/bin/mount"):\n if os.path.exists(path): subprocess.run([path], capture_output=True, stdin=subprocess.DEVNULL)\nprint([line for line in open("/proc/self/status") if line.startswith(("CapEff", "NoNewPrivs"))])',
    stdout: "['CapEff:\\t0000000000000000\\n', 'NoNewPrivs:\\t1\\n']\n",
  },
];
