/* The daemon: listens, checks who connects, gives each connection a slot, and clears up after each. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* Used by neither Debian's nor systemd's ranges; the first numbers are other parts' own. */
enum { first_uid = 60810, last_uid = 61183, slot_limit = 128 };
static const char lock_directory[] = "/run/codenova-slots";

struct place_of_slot {
  uid_t uid;
  /* 0: free; -1: its processes have ended, its groups are still to be removed. */
  pid_t spawner;
};

static struct place_of_slot slots[slot_limit];

/* User ids that no other daemon of this machine uses: held by locks as long as this one, or what it started, lives (S5). */
static void reserve_uids(unsigned count) {
  if (mkdir(lock_directory, 0700) != 0 && errno != EEXIST) fail(lock_directory);
  struct stat about;
  if (lstat(lock_directory, &about) != 0 || !S_ISDIR(about.st_mode) || about.st_uid != 0 || (about.st_mode & 022) != 0) {
    errno = EPERM;
    fail(lock_directory);
  }
  unsigned found = 0;
  for (uid_t uid = first_uid; uid <= last_uid && found < count; uid++) {
    char path[64];
    snprintf(path, sizeof path, "%s/%u", lock_directory, uid);
    int file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) fail(path);
    if (flock(file, LOCK_EX | LOCK_NB) == 0)
      slots[found++].uid = uid;
    else
      close(file);
  }
  if (found < count) {
    errno = EAGAIN;
    fail("too few free user ids for the slots");
  }
}

/* Made if it is not there, and open to the judge alone; it is root's, so that nobody puts another file in the socket's place. */
static void prepare_folder(const char *directory, gid_t judge_gid) {
  struct stat about;
  if (mkdir(directory, 0700) == 0) {
    if (lchown(directory, 0, judge_gid) != 0 || chmod(directory, 0710) != 0) fail(directory);
  } else if (errno != EEXIST) {
    fail(directory);
  }
  if (lstat(directory, &about) != 0) fail(directory);
  if (S_ISDIR(about.st_mode) && about.st_uid == 0 && (about.st_mode & 022) == 0) return;
  errno = EPERM;
  fail("the folder of the socket must be root's and writable by root alone");
}

static int listen_at(const struct options *options) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(options->socket_path) >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    fail(options->socket_path);
  }
  strcpy(address.sun_path, options->socket_path);
  char *copy = strdup(options->socket_path);
  if (!copy) fail("memory");
  prepare_folder(dirname(copy), options->judge_gid);
  free(copy);
  if (unlink(options->socket_path) != 0 && errno != ENOENT) fail(options->socket_path);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) != 0) fail(options->socket_path);
  if (chmod(options->socket_path, 0666) != 0 || listen(listener, slot_limit) != 0) fail(options->socket_path);
  return listener;
}

/* The judge's user, or root, who could do all of this anyway. */
static bool may_connect(int connection, const struct options *options) {
  struct ucred peer;
  socklen_t length = sizeof peer;
  if (getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0) return false;
  return peer.uid == options->judge_uid || peer.uid == 0;
}

static void accept_one(int listener, int signals, const struct options *options, int artifacts,
                       struct sock_fprog filter) {
  int connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (connection < 0) return;
  unsigned number = 0;
  while (number < options->slots && slots[number].spawner != 0) number++;
  if (may_connect(connection, options) && number < options->slots) {
    pid_t self = getpid();
    pid_t spawner = fork();
    if (spawner == 0) {
      close(listener);
      close(signals);
      sigset_t none;
      sigemptyset(&none);
      sigprocmask(SIG_SETMASK, &none, NULL);
      signal(SIGHUP, SIG_DFL);
      if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != self) _exit(1);
      prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
      struct slot slot = {.options = options,
                          .number = number,
                          .uid = slots[number].uid,
                          .connection = connection,
                          .artifact_directory = artifacts,
                          .filter = filter};
      run_spawner(&slot);
    }
    if (spawner > 0) slots[number].spawner = spawner;
  }
  close(connection);
}

/* True while slots wait for their groups to be empty. */
static bool clear_up(const struct options *options) {
  bool waiting = false;
  for (pid_t ended; (ended = waitpid(-1, NULL, WNOHANG)) > 0;)
    for (unsigned at = 0; at < options->slots; at++)
      if (slots[at].spawner == ended) slots[at].spawner = -1;
  for (unsigned at = 0; at < options->slots; at++) {
    if (slots[at].spawner != -1) continue;
    if (remove_slot_groups(options, at))
      slots[at].spawner = 0;
    else
      waiting = true;
  }
  return waiting;
}

static void end_all(const struct options *options) {
  for (unsigned at = 0; at < options->slots; at++)
    if (slots[at].spawner > 0) kill(slots[at].spawner, SIGKILL);
  /* Keepers and boxes die with their spawners and become children of this process. */
  for (int attempt = 0; attempt < 500; attempt++) {
    bool waiting = clear_up(options);
    if (!waiting && waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD) break;
    usleep(10000);
  }
  unlink(options->socket_path);
}

int main(int count, char **arguments) {
  struct options options;
  if (!read_options(count, arguments, &options)) return 2;
  if (geteuid() != 0) {
    fprintf(stderr, "slots: only root can make boxes\n");
    return 2;
  }
  umask(0077);
  /* Whatever the starter had open is nobody else's. */
  if (close_range(3, ~0U, 0) != 0) fail("close_range");
  sigset_t handled;
  sigemptyset(&handled);
  sigaddset(&handled, SIGCHLD);
  sigaddset(&handled, SIGTERM);
  sigaddset(&handled, SIGINT);
  if (sigprocmask(SIG_SETMASK, &handled, NULL) != 0) fail("sigprocmask");
  signal(SIGPIPE, SIG_DFL);
  signal(SIGHUP, SIG_IGN);
  protect_from_oom_killer(-1000);
  if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) fail("PR_SET_CHILD_SUBREAPER");
  struct sock_fprog filter = read_filter(options.filter_path);
  int artifacts = open(options.artifact_path, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (artifacts < 0) fail(options.artifact_path);
  /* S2: another's directory would be opened for the judge. */
  struct stat about;
  if (fstat(artifacts, &about) != 0) fail(options.artifact_path);
  if (about.st_uid != options.judge_uid) {
    fprintf(stderr, "slots: %s does not belong to the judge\n", options.artifact_path);
    return 1;
  }
  reserve_uids(options.slots);
  remove_stale_groups(&options);
  int signals = signalfd(-1, &handled, SFD_CLOEXEC | SFD_NONBLOCK);
  int listener = listen_at(&options);
  if (signals < 0) fail("signalfd");
  printf("slots: ready for %u connections\n", options.slots);
  fflush(stdout);

  for (bool waiting = false;;) {
    struct pollfd watched[] = {{.fd = listener, .events = POLLIN},
                               {.fd = signals, .events = POLLIN},
                               {.fd = options.until_input_ends ? 0 : -1, .events = POLLIN}};
    if (poll(watched, 3, waiting ? 20 : -1) < 0 && errno != EINTR) fail("poll");
    bool ending = false;
    for (struct signalfd_siginfo info; read(signals, &info, sizeof info) == sizeof info;)
      ending = ending || info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT;
    char byte;
    if (watched[2].revents && read(0, &byte, 1) <= 0) ending = true;
    if (ending) break;
    waiting = clear_up(&options);
    if (watched[0].revents & POLLIN) accept_one(listener, signals, &options, artifacts, filter);
  }
  close(listener);
  end_all(&options);
  return 0;
}
