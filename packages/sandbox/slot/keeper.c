/* The keeper: takes runs from the judge one after another, and a box for each from the spawner. */
#define _GNU_SOURCE
#include "keeper.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static struct keeper keeper;

static void tell_judge(const char *what) {
  char text[256];
  int length = snprintf(text, sizeof text, "%s: %s", what, strerror(errno));
  if (length < 0) return;
  size_t bytes = (size_t)length < sizeof text ? (size_t)length : sizeof text - 1;
  begin_frame(&keeper, frame_fault, bytes);
  append(&keeper.out, text, bytes);
  flush(&keeper, true);
}

static void drop_box(void) {
  if (!keeper.has_box) return;
  for (unsigned at = 0; at < box_descriptor_count; at++)
    if (at != box_pidfd) close(keeper.box[at]);
  keeper.old_pidfd = keeper.box[box_pidfd];
  close(keeper.box_directory);
  keeper.has_box = false;
}

/* Waits for the box that the spawner makes, until it stands. */
static void take_box(void) {
  uint8_t about;
  ssize_t count = receive_descriptors(keeper.spawner, &about, 1, keeper.box, box_descriptor_count);
  if (count != 1 || keeper.box[box_descriptor_count - 1] < 0) {
    errno = EPIPE;
    fail("the slot could not make a box; its log says why");
  }
  keeper.has_swap_limit = (about & handed_swap_limit) != 0;
  if (about & handed_fresh_group) keeper.memory_limit = UINT64_MAX;
  struct report report;
  memset(&report, 0, sizeof report);
  count = receive_descriptors(keeper.box[box_control], &report, sizeof report, &keeper.box_directory, 1);
  keeper.has_box = true;
  /* What the old box held still counts on version 1, until it has gone. */
  struct pollfd old = {.fd = keeper.old_pidfd, .events = POLLIN};
  if (old.fd >= 0 && poll(&old, 1, 10000) == 1) close(old.fd);
  keeper.old_pidfd = -1;
  if (count == sizeof report && report.kind == report_standing && keeper.box_directory >= 0) return;
  if (count == sizeof report && report.kind == report_fault) {
    report.text[sizeof report.text - 1] = '\0';
    errno = 0;
    fail(report.text);
  }
  errno = EPIPE;
  fail("a box ended before it stood");
}

static void ask_for_box(uint64_t temporary_bytes) {
  struct command command = {.temporary_bytes = temporary_bytes, .kind = command_next};
  if (send(keeper.spawner, &command, sizeof command, MSG_NOSIGNAL) != sizeof command) _exit(0);
  keeper.box_temporary_bytes = temporary_bytes;
}

/* A box for the run: the one that stands, unless it has gone meanwhile or has another size. */
static void have_box(uint64_t temporary_bytes) {
  if (!keeper.has_box) take_box();
  struct pollfd control = {.fd = keeper.box[box_control], .events = POLLIN};
  bool is_gone = poll(&control, 1, 0) > 0;
  if (!is_gone && keeper.box_temporary_bytes == temporary_bytes) return;
  drop_box();
  ask_for_box(temporary_bytes);
  take_box();
}

static void serve_frame(uint8_t kind, const uint8_t *bytes, size_t length) {
  switch (kind) {
    case frame_run:
      break;
    case frame_allow:
    case frame_allow_idle:
    case frame_acknowledge:
    case frame_input:
    case frame_input_end:
    case frame_abort:
      /* Of a run that has ended meanwhile. */
      return drop_frame(&keeper);
    default:
      refuse("a frame of an unknown kind");
  }
  static struct run run;
  memset(&run, 0, sizeof run);
  if (!decode_request(bytes, length, &run.request)) refuse("a run that is not well formed");
  have_box(run.request.temporary_bytes);
  /* The frame's bytes are read until the program runs; what follows them must not move them. */
  struct buffer frame = keeper.in;
  keeper.in = (struct buffer){0};
  size_t whole = frame_header_bytes + length;
  append(&keeper.in, frame.bytes + frame.start + whole, frame.length - whole);
  serve_run(&keeper, &run);
  free_request(&run.request);
  free(frame.bytes);
  drop_box();
}

noreturn void run_keeper(const struct slot *slot, int spawner) {
  /* Nothing of the daemon's: the connection, the spawner, the artifacts, and standard error for words. */
  int kept[] = {STDERR_FILENO, slot->artifact_directory, slot->connection, spawner};
  for (int at = 1; at < 4; at++)
    for (int other = at; other > 0 && kept[other] < kept[other - 1]; other--) {
      int lower = kept[other];
      kept[other] = kept[other - 1];
      kept[other - 1] = lower;
    }
  close_all_except(kept, 4);
  signal(SIGPIPE, SIG_IGN);
  umask(0022);
  keeper.connection = slot->connection;
  keeper.artifact_directory = slot->artifact_directory;
  keeper.spawner = spawner;
  keeper.judge_uid = slot->options->judge_uid;
  keeper.memory_limit = UINT64_MAX;
  keeper.old_pidfd = -1;
  keeper.box_temporary_bytes = usual_temporary_bytes;
  tell_failure = tell_judge;
  take_box();
  uint8_t hello[8];
  store32(hello, protocol_version);
  store32(hello + 4, slot->number);
  begin_frame(&keeper, frame_hello, sizeof hello);
  append(&keeper.out, hello, sizeof hello);
  flush(&keeper, true);
  for (;;) {
    uint8_t kind;
    const uint8_t *bytes;
    size_t length;
    if (next_frame(&keeper, &kind, &bytes, &length))
      serve_frame(kind, bytes, length);
    else
      fill(&keeper, true);
  }
}
