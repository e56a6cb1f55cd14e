/* One run: starts the program in the box that stands, carries its streams, watches its limits, says how it ended. */
#define _GNU_SOURCE
#include "keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const long poll_interval_ns = 2500 * 1000;
enum { piece_bytes = 1 << 16, stamped_bytes = 32, done_bytes = 56 };

static void close_one(int *file) {
  if (*file >= 0) close(*file);
  *file = -1;
}

static void send_command(const struct keeper *keeper, const struct run *run, uint8_t kind) {
  struct command command = {.temporary_bytes = keeper->box_temporary_bytes, .kind = kind};
  command.is_empty = run->has_report && run->report.is_empty;
  if (send(keeper->spawner, &command, sizeof command, MSG_NOSIGNAL) != sizeof command) _exit(0);
}

/* The first reason counts. */
static void end_run(const struct keeper *keeper, struct run *run, enum run_status status, const char *error) {
  if (run->status != status_none) return;
  run->status = status;
  run->error = error;
  send_command(keeper, run, command_kill);
}

/* A pipe whose `own` end stays here and never blocks; the program may open its own end again, and only that way. */
static int make_pipe(int own, int *program_end, mode_t mode) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
  if (fcntl(ends[own], F_SETFL, O_NONBLOCK) != 0 || fchmod(ends[0], mode) != 0) fail("pipe");
  *program_end = ends[1 - own];
  return ends[own];
}

/* False when the box has gone meanwhile. */
static bool launch(struct keeper *keeper, struct run *run) {
  const struct request *request = &run->request;
  int program[4];
  run->errors = output_file("stderr");
  if (request->live_output)
    run->live_output = make_pipe(0, &program[1], 0222);
  else
    program[1] = run->output = output_file("stdout");
  if (request->live_input)
    run->live_input = make_pipe(1, &program[0], 0444);
  else
    program[0] = input_file(request->input);
  program[2] = run->errors;
  run->channel = make_pipe(0, &program[3], 0222);
  struct launch launch = {.magic = launch_magic,
                          .argument_count = request->argument_count,
                          .environment_count = request->environment_count,
                          .strings_bytes = request->strings_bytes,
                          .file_bytes = request->file_bytes,
                          .stack_bytes = request->stack_bytes};
  start_clock(keeper, run);
  bool sent = send_descriptors(keeper->box[box_control], &launch, sizeof launch, program, 4);
  const char *strings = request->strings;
  for (size_t left = request->strings_bytes; sent && left > 0;) {
    ssize_t count = send(keeper->box[box_control], strings, left, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    sent = count > 0;
    strings += sent ? count : 0;
    left -= sent ? (size_t)count : 0;
  }
  close(program[0]);
  close(program[3]);
  if (request->live_output) close(program[1]);
  return sent;
}

static void relay(struct keeper *keeper, struct run *run, uint8_t kind, const uint8_t *bytes, size_t length) {
  struct stamp made = stamp(keeper, run);
  uint8_t header[stamped_bytes];
  store64(header, made.sequence);
  store64(header + 8, made.cpu_us);
  store64(header + 16, made.wall_us);
  store64(header + 24, idle_us(run, made.cpu_us, made.wall_us));
  begin_frame(keeper, kind, sizeof header + length);
  append(&keeper->out, header, sizeof header);
  append(&keeper->out, bytes, length);
}

/* Reads one piece of a stream; closes it at its end. */
static void carry(struct keeper *keeper, struct run *run, int *stream, uint8_t kind) {
  static uint8_t piece[piece_bytes];
  ssize_t count = read(*stream, piece, sizeof piece);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (count <= 0) return close_one(stream);
  if (run->status != status_none) return;
  size_t length = (size_t)count;
  bool is_output = kind == frame_output;
  uint64_t *total = is_output ? &run->output_bytes : &run->channel_bytes;
  uint64_t limit = is_output ? run->request.output_bytes : run->request.channel_bytes;
  uint64_t room = limit - *total;
  if (length > room) {
    /* Of the output what is within the limit is shown; of the channel no message is cut. */
    if (is_output && room > 0) relay(keeper, run, kind, piece, (size_t)room);
    *total = limit;
    return end_run(keeper, run, is_output ? status_output : status_channel, NULL);
  }
  *total += length;
  relay(keeper, run, kind, piece, length);
}

static void give_input(struct run *run) {
  while (run->live_input >= 0 && run->input.length > 0) {
    ssize_t count = write(run->live_input, run->input.bytes + run->input.start, run->input.length);
    if (count > 0) {
      drop_front(&run->input, (size_t)count);
      continue;
    }
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) return;
    /* The program reads no more: what follows is for nobody. */
    close_one(&run->live_input);
  }
  if (run->input_ends) close_one(&run->live_input);
}

static void take_input(const struct keeper *keeper, struct run *run, const uint8_t *bytes, size_t length) {
  if (run->live_input < 0 || run->input_ends || run->status != status_none) return;
  append(&run->input, bytes, length);
  give_input(run);
  if (run->input.length > pending_input_limit) end_run(keeper, run, status_input, NULL);
}

static bool take_frame(struct keeper *keeper, struct run *run, uint8_t kind, const uint8_t *bytes, size_t length) {
  uint64_t numbers[3];
  switch (kind) {
    case frame_allow:
      return decode_numbers(bytes, length, numbers, 3) && allow(keeper, run, numbers);
    case frame_allow_idle:
      return decode_numbers(bytes, length, numbers, 2) && allow_idle(keeper, run, numbers);
    case frame_acknowledge:
      return decode_numbers(bytes, length, numbers, 1) && acknowledge(run, numbers[0]);
    case frame_input:
      take_input(keeper, run, bytes, length);
      return true;
    case frame_input_end:
      run->input_ends = true;
      give_input(run);
      return length == 0;
    case frame_abort:
      end_run(keeper, run, status_aborted, NULL);
      return length == 0;
    default:
      return false;
  }
}

static void take_frames(struct keeper *keeper, struct run *run) {
  uint8_t kind;
  const uint8_t *bytes;
  size_t length;
  while (next_frame(keeper, &kind, &bytes, &length)) {
    if (!take_frame(keeper, run, kind, bytes, length)) refuse("a frame that does not fit the run");
    drop_frame(keeper);
  }
}

static void take_report(struct run *run, int control) {
  ssize_t count = recv(control, &run->report, sizeof run->report, MSG_WAITALL);
  if (count < 0 && errno == EINTR) return;
  run->has_report = count == sizeof run->report && run->report.kind == report_ended;
  if (run->has_report && run->report.is_empty)
    run->is_gone = true;
  else
    run->is_waited_for = true;
}

/* Time that passes while the judge does not take what there is to say is nobody's fault. */
static bool is_stalled(const struct keeper *keeper, struct run *run) {
  bool stalled = run->stamp_count == stamp_limit || keeper->out.length > pending_output_limit;
  if (stalled && !run->stalled_since_us) run->stalled_since_us = now_us();
  if (!stalled && run->stalled_since_us) {
    run->stalled_us += now_us() - run->stalled_since_us;
    run->stalled_since_us = 0;
  }
  return stalled;
}

static void watch(struct keeper *keeper, struct run *run) {
  while (!run->is_gone || (run->status == status_none && (run->channel >= 0 || run->live_output >= 0))) {
    /* Those too that came together with the request. */
    take_frames(keeper, run);
    bool stalled = is_stalled(keeper, run), reading = !stalled || run->status != status_none;
    bool ended = run->has_report || run->is_waited_for;
    struct pollfd watched[] = {
        {.fd = keeper->connection, .events = (short)(POLLIN | (keeper->out.length > 0 ? POLLOUT : 0))},
        {.fd = ended ? -1 : keeper->box[box_control], .events = POLLIN},
        {.fd = run->is_waited_for && !run->is_gone ? keeper->box[box_pidfd] : -1, .events = POLLIN},
        {.fd = reading ? run->channel : -1, .events = POLLIN},
        {.fd = reading ? run->live_output : -1, .events = POLLIN},
        {.fd = run->input.length > 0 ? run->live_input : -1, .events = POLLOUT},
    };
    struct timespec interval = {.tv_nsec = poll_interval_ns};
    int ready = ppoll(watched, sizeof watched / sizeof watched[0], &interval, NULL);
    if (ready < 0 && errno != EINTR) fail("poll");
    if (ready > 0) {
      if (watched[3].revents) carry(keeper, run, &run->channel, frame_channel);
      if (watched[4].revents) carry(keeper, run, &run->live_output, frame_output);
      if (watched[0].revents & (POLLIN | POLLHUP | POLLERR)) {
        fill(keeper, false);
        take_frames(keeper, run);
      }
      if (watched[5].revents) give_input(run);
      if (watched[1].revents) take_report(run, keeper->box[box_control]);
      if (watched[2].revents) run->is_gone = true;
      flush(keeper, false);
    }
    if (run->is_gone) continue;
    enum run_status limit = reached(keeper, run);
    if (limit != status_none) end_run(keeper, run, limit, limit == status_error ? "the judge does not answer" : NULL);
  }
}

static size_t shown_bytes(int file, uint64_t limit) {
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) return 0;
  return (uint64_t)about.st_size < limit ? (size_t)about.st_size : (size_t)limit;
}

static void append_file(struct keeper *keeper, int file, size_t length) {
  static uint8_t piece[piece_bytes];
  for (size_t at = 0; at < length;) {
    size_t wanted = length - at < sizeof piece ? length - at : sizeof piece;
    ssize_t count = pread(file, piece, wanted, (off_t)at);
    if (count < 0 && errno == EINTR) continue;
    /* Whoever could cut it has gone; what is missing all the same is shown as nothing. */
    if (count <= 0) {
      memset(piece, 0, wanted);
      count = (ssize_t)wanted;
    }
    append(&keeper->out, piece, (size_t)count);
    at += (size_t)count;
    if (keeper->out.length > pending_output_limit) flush(keeper, true);
  }
}

static void report_done(struct keeper *keeper, const struct run *run) {
  uint64_t limit = run->request.output_bytes;
  uint64_t cpu = cpu_us(keeper, run), wall = wall_us(run);
  size_t output = shown_bytes(run->output, limit), errors = shown_bytes(run->errors, limit);
  bool is_too_much = shown_bytes(run->output, limit + 1) > limit || shown_bytes(run->errors, limit + 1) > limit;
  const char *error = run->error ? run->error : "";
  uint8_t done[done_bytes] = {0};
  done[0] = (uint8_t)run->status;
  done[1] = run->has_report;
  done[2] = is_too_much;
  done[3] = out_of_memory_kills(keeper, run) > 0;
  store32(done + 4, (uint32_t)run->report.wait_status);
  store64(done + 8, cpu);
  store64(done + 16, wall);
  store64(done + 24, idle_us(run, cpu, wall));
  store64(done + 32, memory_peak(keeper, run));
  store32(done + 40, (uint32_t)output);
  store32(done + 44, (uint32_t)errors);
  store32(done + 48, (uint32_t)strlen(error));
  begin_frame(keeper, frame_done, sizeof done + output + errors + strlen(error));
  append(&keeper->out, done, sizeof done);
  append_file(keeper, run->output, output);
  append_file(keeper, run->errors, errors);
  append(&keeper->out, error, strlen(error));
  flush(keeper, true);
}

/* The box is used up afterwards. */
void serve_run(struct keeper *keeper, struct run *run) {
  run->output = run->errors = run->channel = run->live_output = run->live_input = -1;
  if (!place_files(keeper, &run->request, &run->error) || !set_limits(keeper, run, &run->error)) {
    run->status = status_error;
    start_clock(keeper, run);
  } else if (!launch(keeper, run)) {
    run->status = status_error;
    run->error = "the box ended before its run";
  } else {
    watch(keeper, run);
    if (!run->has_report && run->status == status_none && out_of_memory_kills(keeper, run) == 0) {
      run->status = status_error;
      run->error = run->report.kind == report_fault ? run->report.text : "the box was killed from outside";
    }
  }
  report_done(keeper, run);
  send_command(keeper, run, command_next);
  for (int *file = &run->output; file <= &run->live_input; file++) close_one(file);
  free(run->input.bytes);
}
