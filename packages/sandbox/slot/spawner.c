/* Root's part of one slot: its root file system, its groups, one box after another. Reads nothing but `struct command`. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const uint64_t least_temporary_bytes = 1 << 16, most_temporary_bytes = 1ULL << 32;

static pid_t start_keeper(struct slot *slot, int *spawner_end) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) fail("socketpair");
  pid_t self = getpid();
  pid_t keeper = fork();
  if (keeper < 0) fail("fork");
  if (keeper == 0) {
    close(pair[0]);
    drop_privileges(slot->options->judge_uid, slot->options->judge_gid, self);
    run_keeper(slot, pair[1]);
  }
  close(pair[1]);
  *spawner_end = pair[0];
  return keeper;
}

/* The child is process 1 of new namespaces, on version 2 born into `group`. */
static pid_t clone_box(int group, int *pidfd) {
  struct clone_args arguments = {
      .flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_PIDFD,
      .pidfd = (uint64_t)(uintptr_t)pidfd,
      .exit_signal = SIGCHLD,
  };
  if (group >= 0) {
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = (unsigned)group;
  }
  return (pid_t)syscall(SYS_clone3, &arguments, sizeof arguments);
}

static pid_t make_box(const struct slot *slot, struct groups *groups, int keeper, uint64_t temporary_bytes) {
  int descriptors[box_descriptor_count], pair[2];
  memset(descriptors, -1, sizeof descriptors);
  int group = make_run_group(groups);
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) fail("socketpair");
  pid_t box = clone_box(group, &descriptors[box_pidfd]);
  if (box < 0) fail("clone3");
  if (box == 0) run_box(slot, pair[1], temporary_bytes);
  close(pair[1]);
  if (group >= 0) close(group);
  open_counters(groups, descriptors);
  descriptors[box_control] = pair[0];
  /* A kernel without swap accounting has no such file: the keeper gets the memory limit's instead and leaves it. */
  uint8_t about = slot->options->places[memory_controller].version == 2 ? handed_fresh_group : 0;
  if (descriptors[box_swap_limit] >= 0)
    about |= handed_swap_limit;
  else
    descriptors[box_swap_limit] = fcntl(descriptors[box_memory_limit], F_DUPFD_CLOEXEC, 0);
  bool sent = send_descriptors(keeper, &about, 1, descriptors, box_descriptor_count);
  for (unsigned at = 0; at < box_descriptor_count; at++) close(descriptors[at]);
  if (!sent) kill(box, SIGKILL);
  return box;
}

static void end_box(pid_t box) {
  kill(box, SIGKILL);
  while (waitpid(box, NULL, 0) < 0 && errno == EINTR) continue;
}

/*
 * An empty box goes while the next one is made; one in which something may still run goes first, because on version 1
 * both are counted in one group.
 */
static pid_t replace_box(const struct slot *slot, struct groups *groups, int keeper, pid_t box,
                         const struct command *command) {
  struct groups old = *groups;
  if (!command->is_empty) end_box(box);
  pid_t next = make_box(slot, groups, keeper, command->temporary_bytes);
  if (command->is_empty) end_box(box);
  remove_run_group(&old);
  return next;
}

noreturn void run_spawner(struct slot *slot) {
  protect_from_oom_killer(-1000);
  int keeper_socket;
  pid_t keeper = start_keeper(slot, &keeper_socket);
  close(slot->connection);
  close(slot->artifact_directory);
  struct groups groups = {.options = slot->options, .slot_number = slot->number};
  open_groups(&groups);
  join_groups(&groups);
  /* The caller's session keyring is no business of a box's. */
  (void)syscall(SYS_keyctl, 1 /* KEYCTL_JOIN_SESSION_KEYRING */, NULL);
  if (unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP) != 0) fail("unshare");
  if (sethostname("box", 3) != 0) fail("sethostname");
  enter_own_root(slot->options);
  uint64_t temporary_bytes = usual_temporary_bytes;
  pid_t box = make_box(slot, &groups, keeper_socket, temporary_bytes);
  for (;;) {
    struct command command;
    ssize_t count = recv(keeper_socket, &command, sizeof command, 0);
    if (count < 0 && errno == EINTR) continue;
    if (count != sizeof command) break;
    if (command.kind == command_kill) {
      kill(box, SIGKILL);
    } else if (command.kind == command_next && command.temporary_bytes >= least_temporary_bytes &&
               command.temporary_bytes <= most_temporary_bytes) {
      temporary_bytes = command.temporary_bytes;
      box = replace_box(slot, &groups, keeper_socket, box, &command);
    } else {
      break;
    }
  }
  end_box(box);
  remove_run_group(&groups);
  kill(keeper, SIGKILL);
  while (waitpid(keeper, NULL, 0) < 0 && errno == EINTR) continue;
  _exit(0);
}
