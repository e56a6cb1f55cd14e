"""Writes the system call filter of the box as a BPF program to the file named by the first argument.

An allow-list: what is not named answers ENOSYS, what is known to be dangerous answers EPERM, and a call through
another ABI (32 bits, x32) kills. Needs Debian's python3-seccomp. The names are those that CPython, Node, the JVM,
g++, Go programs and a shell were seen to use, plus what ordinary programs of their kind may.
"""

import errno
import sys

import seccomp

ALLOWED = """
read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek sendfile copy_file_range splice tee
open openat openat2 creat close close_range dup dup2 dup3 ioctl fsync fdatasync sync_file_range fadvise64 readahead
stat lstat fstat newfstatat statx statfs fstatfs access faccessat faccessat2 getdents getdents64 getcwd chdir fchdir
truncate ftruncate fallocate rename renameat renameat2 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat
readlink readlinkat chmod fchmod fchmodat chown fchown lchown fchownat umask utime utimes utimensat futimesat
getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr
poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2
signalfd signalfd4 timerfd_create timerfd_settime timerfd_gettime
pipe pipe2 connect bind listen accept accept4 sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg shutdown getsockname
getpeername setsockopt getsockopt
mmap mprotect munmap mremap madvise msync mincore brk mlock mlock2 munlock memfd_create membarrier get_mempolicy
pkey_alloc pkey_free pkey_mprotect shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl
mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr
fork vfork execve execveat exit exit_group wait4 waitid kill tkill tgkill rt_sigaction rt_sigprocmask rt_sigreturn
rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo rt_sigsuspend sigaltstack restart_syscall pause
nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times alarm getitimer setitimer
timer_create timer_settime timer_gettime timer_getoverrun timer_delete
futex futex_waitv set_robust_list get_robust_list set_tid_address rseq arch_prctl prctl capget
getpid getppid gettid getpgid setpgid getpgrp getsid setsid getuid geteuid getgid getegid getgroups getresuid getresgid
getrlimit setrlimit getrusage uname getcpu getrandom getpriority
sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max
sched_get_priority_min sched_rr_get_interval sched_getattr
""".split()

REFUSED = """
add_key request_key keyctl bpf perf_event_open userfaultfd ptrace process_vm_readv process_vm_writev process_madvise kcmp
mount umount2 move_mount fsopen fsconfig fsmount fspick open_tree mount_setattr pivot_root chroot swapon swapoff
unshare setns io_uring_setup io_uring_enter io_uring_register reboot kexec_load kexec_file_load init_module finit_module
delete_module syslog acct quotactl settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname iopl ioperm
personality setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid capset flock
inotify_init inotify_init1 inotify_add_watch inotify_rm_watch sysinfo
open_by_handle_at name_to_handle_at lookup_dcookie fanotify_init fanotify_mark vhangup nfsservctl migrate_pages move_pages
""".split()

# Descriptors, flags, owners and signals, pipe sizes, seals. Locks, leases and notifications (like flock and inotify
# above) work on files of the host that all boxes see: one box could tell another something through them.
# A futex without the private flag is known by the file behind it and works between boxes, too; libstdc++ wakes so (static
# variables, futures), and what waits for it would hang: whoever must not hear of another box does not run beside it.
FCNTL_ALLOWED = (0, 1, 2, 3, 4, 8, 9, 10, 11, 15, 16, 17, 1030, 1031, 1032, 1033, 1034)
FCNTL_REFUSED = (5, 6, 7, 36, 37, 38, 1024, 1025, 1026)

NAMESPACE_FLAGS = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000
FILE_TYPE, FIFO, REGULAR = 0o170000, 0o010000, 0o100000
AF_UNIX = 1
SCHED_OTHER = 0


def build():
    rules = seccomp.SyscallFilter(defaction=seccomp.ERRNO(errno.ENOSYS))
    rules.set_attr(seccomp.Attr.ACT_BADARCH, seccomp.KILL_PROCESS)
    rules.set_attr(seccomp.Attr.CTL_OPTIMIZE, 2)  # a binary tree: fewer comparisons a call than the list

    def add(action, name, *arguments):
        try:
            rules.add_rule(action, name, *arguments)
        except (ValueError, RuntimeError, OSError) as error:
            # A name that this libseccomp or this architecture does not have stays ENOSYS.
            print(f"{name}: {error}", file=sys.stderr)

    for name in ALLOWED:
        add(seccomp.ALLOW, name)
    for name in REFUSED:
        add(seccomp.ERRNO(errno.EPERM), name)

    for command in FCNTL_ALLOWED:
        add(seccomp.ALLOW, "fcntl", seccomp.Arg(1, seccomp.EQ, command))
    for command in FCNTL_REFUSED:
        add(seccomp.ERRNO(errno.EPERM), "fcntl", seccomp.Arg(1, seccomp.EQ, command))
    # New namespaces are refused. clone3 hides its flags behind a pointer: it is in no list, and "not there" makes the
    # C library use clone.
    add(seccomp.ALLOW, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, NAMESPACE_FLAGS, 0))
    for name in ("socket", "socketpair"):
        add(seccomp.ALLOW, name, seccomp.Arg(0, seccomp.EQ, AF_UNIX))
        add(seccomp.ERRNO(errno.EPERM), name, seccomp.Arg(0, seccomp.NE, AF_UNIX))
    # Its own only: process 1 of the box has the same user, and what ends it looks like a fault of ours.
    for name, argument in (("prlimit64", 0), ("sched_setaffinity", 0), ("setpriority", 1)):
        add(seccomp.ALLOW, name, seccomp.Arg(argument, seccomp.EQ, 0))
        add(seccomp.ERRNO(errno.EPERM), name, seccomp.Arg(argument, seccomp.NE, 0))
    # The ordinary policy, which every process has: Mono sets it for each thread and aborts where it cannot.
    add(seccomp.ALLOW, "sched_setscheduler", seccomp.Arg(1, seccomp.EQ, SCHED_OTHER))
    for kind in (FIFO, REGULAR, 0):
        add(seccomp.ALLOW, "mknod", seccomp.Arg(1, seccomp.MASKED_EQ, FILE_TYPE, kind))
        add(seccomp.ALLOW, "mknodat", seccomp.Arg(2, seccomp.MASKED_EQ, FILE_TYPE, kind))
    return rules


if __name__ == "__main__":
    program = build()
    with open(sys.argv[1], "wb") as out:
        program.export_bpf(out)
