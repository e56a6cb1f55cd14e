/* Process 1 of a box: makes what is the box's own, gives up root, waits for its one program, and ends with it. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* The program's: standard input, output, errors, and the result channel. */
enum { program_descriptors = 4, control_descriptor = 10, first_moved = 20 };

static char strings[strings_bytes_limit];
static char *arguments[string_limit + 1], *environment[string_limit + 1];
static char program_stack[65536] __attribute__((aligned(16)));

struct program {
  struct launch launch;
  int descriptors[program_descriptors];
  /* Set by the program's process, which shares memory until it has become the program. */
  volatile int error;
};

static void tell_keeper(const char *what) {
  struct report report = {.kind = report_fault};
  snprintf(report.text, sizeof report.text, "%s: %s", what, strerror(errno));
  (void)!write(control_descriptor, &report, sizeof report);
}

static void limit(__rlimit_resource_t resource, rlim_t value) {
  struct rlimit bounds;
  /* What the machine allows at most stays the most. */
  if (getrlimit(resource, &bounds) == 0 && bounds.rlim_max != RLIM_INFINITY && value > bounds.rlim_max)
    value = bounds.rlim_max;
  bounds = (struct rlimit){.rlim_cur = value, .rlim_max = value};
  (void)setrlimit(resource, &bounds);
}

static int become_program(void *given) {
  struct program *program = given;
  setsid();
  for (int at = 0; at < program_descriptors; at++)
    if (dup2(program->descriptors[at], at) < 0) goto failed;
  if (close_range(program_descriptors, ~0U, 0) != 0) goto failed;
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, 1024);
  limit(RLIMIT_FSIZE, program->launch.file_bytes);
  limit(RLIMIT_STACK, program->launch.stack_bytes);
  execve(arguments[0], arguments, environment);
failed:
  program->error = errno;
  _exit(127);
}

/* Splits the strings: each ends with NUL, and the last one ends where they end. */
static bool split(const struct launch *launch) {
  if (launch->magic != launch_magic || launch->strings_bytes == 0 || launch->strings_bytes > strings_bytes_limit)
    return false;
  if (launch->argument_count < 1 || launch->argument_count > string_limit || launch->environment_count > string_limit)
    return false;
  if (strings[launch->strings_bytes - 1] != '\0') return false;
  char *at = strings, *end = strings + launch->strings_bytes;
  for (uint32_t index = 0; index < launch->argument_count + launch->environment_count; index++) {
    if (at >= end) return false;
    if (index < launch->argument_count)
      arguments[index] = at;
    else
      environment[index - launch->argument_count] = at;
    at += strlen(at) + 1;
  }
  return at == end;
}

/* Waits for the launch; false when nobody wants the box any more. */
static bool receive_launch(struct program *program) {
  int given[program_descriptors];
  ssize_t count =
      receive_descriptors(control_descriptor, &program->launch, sizeof program->launch, given, program_descriptors);
  if (count == 0) return false;
  if (count != sizeof program->launch || given[program_descriptors - 1] < 0) {
    errno = EPROTO;
    fail("launch");
  }
  /* Out of the way of the numbers that the program gets. */
  for (int at = 0; at < program_descriptors; at++) {
    program->descriptors[at] = fcntl(given[at], F_DUPFD, first_moved);
    if (program->descriptors[at] < 0) fail("descriptors");
    close(given[at]);
  }
  if (program->launch.strings_bytes <= strings_bytes_limit &&
      read_all(control_descriptor, strings, program->launch.strings_bytes) && split(&program->launch))
    return true;
  errno = EPROTO;
  fail("launch");
}

static noreturn void serve(void) {
  static struct program program;
  if (!receive_launch(&program)) _exit(0);
  int flags = CLONE_VM | CLONE_VFORK | SIGCHLD;
  pid_t child = clone(become_program, program_stack + sizeof program_stack, flags, &program);
  if (child < 0) fail("clone");
  for (int at = 0; at < program_descriptors; at++) close(program.descriptors[at]);
  int status = 0;
  for (;;) {
    pid_t ended = wait4(-1, &status, 0, NULL);
    if (ended == child) break;
    if (ended < 0 && errno != EINTR) fail("wait");
  }
  struct report report = {.kind = report_ended, .wait_status = status};
  /* As a shell says it: 127 for a program that is not there, 126 for one that cannot be run. */
  if (program.error) report.wait_status = (program.error == ENOENT || program.error == ENOTDIR ? 127 : 126) << 8;
  /* Orphans become children of process 1: with no child left, nothing is left. The rest dies with this process. */
  for (pid_t left = 1; left > 0;) left = waitpid(-1, &status, WNOHANG);
  report.is_empty = waitpid(-1, &status, WNOHANG) < 0 && errno == ECHILD;
  (void)!write(control_descriptor, &report, sizeof report);
  _exit(0);
}

noreturn void run_box(const struct slot *slot, int control, uint64_t temporary_bytes) {
  if (control != control_descriptor) {
    if (dup2(control, control_descriptor) < 0) fail("dup2");
  }
  close_all_except((int[]){control_descriptor}, 1);
  fcntl(control_descriptor, F_SETFD, FD_CLOEXEC);
  tell_failure = tell_keeper;
  mount_proc();
  protect_from_oom_killer(1000);
  mount_fresh_tmpfs("/tmp", "1777", temporary_bytes, "32768");
  mount_fresh_tmpfs("/dev/shm", "1777", temporary_bytes, "4096");
  int writable = mount_box_directory(slot->options->judge_uid, slot->options->judge_gid, 1 << 28);
  if (chdir("/tmp") != 0) fail("/tmp");
  /* Only process 1 of a fresh namespace may be in a control group namespace of its own group (version 2). */
  if (unshare(CLONE_NEWCGROUP) != 0) fail("control group namespace");
  drop_privileges(slot->uid, slot->uid, 0);
  /* The program inherits it. Installed before there is a program, since it takes the kernel a tenth of a millisecond. */
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &slot->filter) != 0) fail("seccomp");
  struct report report = {.kind = report_standing};
  if (!send_descriptors(control_descriptor, &report, sizeof report, &writable, 1)) _exit(1);
  close(writable);
  serve();
}
