/* The kernel's figures of a run, held against its limits. */
#define _GNU_SOURCE
#include "keeper.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Wall time up to this many times the CPU time is not idle: others may be using the processor (supervise.ts). */
enum { shared_processor_factor = 4 };
/* Processes of ours in the box's group: its process 1 and, on version 1, the spawner and for moments the old process 1. */
enum { own_processes = 3 };
static const uint64_t unanswered_limit_us = 60 * 1000 * 1000;

uint64_t now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static uint64_t sum(uint64_t one, uint64_t other) { return one > UINT64_MAX - other ? UINT64_MAX : one + other; }
static uint64_t beyond(uint64_t one, uint64_t other) { return one > other ? one - other : 0; }

/* The number after `name` in a small file of the kernel; without a name the number that the file begins with. */
static uint64_t figure(int file, const char *name) {
  char text[2048];
  ssize_t length = pread(file, text, sizeof text - 1, 0);
  if (length <= 0) fail("a control group's figure");
  text[length] = '\0';
  const char *at = text;
  while (name) {
    size_t wanted = strlen(name);
    if (strncmp(at, name, wanted) == 0 && at[wanted] == ' ') {
      at += wanted + 1;
      break;
    }
    at = strchr(at, '\n');
    if (!at) {
      errno = ENODATA;
      fail(name);
    }
    at++;
  }
  return strtoull(at, NULL, 10);
}

static uint64_t cpu_figure_us(const struct keeper *keeper) {
  char first;
  if (pread(keeper->box[box_cpu], &first, 1, 0) != 1) fail("a control group's CPU time");
  /* cpuacct.usage is a number of nanoseconds, cpu.stat has names. */
  return first >= '0' && first <= '9' ? figure(keeper->box[box_cpu], NULL) / 1000
                                      : figure(keeper->box[box_cpu], "usage_usec");
}

uint64_t wall_us(const struct run *run) {
  uint64_t now = run->stalled_since_us ? run->stalled_since_us : now_us();
  return beyond(now - run->started_us, run->stalled_us);
}

uint64_t cpu_us(const struct keeper *keeper, const struct run *run) {
  return beyond(cpu_figure_us(keeper), run->cpu_base_us);
}

uint64_t idle_us(const struct run *run, uint64_t cpu, uint64_t wall) {
  uint64_t busy = beyond(cpu, run->idle_from_cpu_us) * shared_processor_factor;
  return beyond(beyond(wall, run->idle_from_wall_us), busy);
}

uint64_t out_of_memory_kills(const struct keeper *keeper, const struct run *run) {
  return figure(keeper->box[box_memory_events], "oom_kill") - run->kills_base;
}

uint64_t memory_peak(const struct keeper *keeper, const struct run *run) {
  uint64_t peak = beyond(figure(keeper->box[box_memory_peak], NULL), run->memory_base);
  return peak < run->request.memory_bytes ? peak : run->request.memory_bytes;
}

static bool write_number(int file, uint64_t number) {
  char text[24];
  int length = snprintf(text, sizeof text, "%llu", (unsigned long long)number);
  /* Lowering a limit below what is used waits for the kernel to take back what it can. */
  for (int attempt = 0; attempt < 20; attempt++) {
    if (pwrite(file, text, (size_t)length, 0) == length) return true;
    if (errno != EBUSY && errno != EINTR) return false;
    usleep(2000);
  }
  return false;
}

static bool set_memory_limit(struct keeper *keeper, uint64_t bytes) {
  if (bytes == keeper->memory_limit) return true;
  /* Memory may never be limited to more than memory and swap together. */
  bool is_more = bytes > keeper->memory_limit;
  if (keeper->has_swap_limit && is_more && !write_number(keeper->box[box_swap_limit], bytes)) return false;
  if (!write_number(keeper->box[box_memory_limit], bytes)) return false;
  if (keeper->has_swap_limit && !is_more && !write_number(keeper->box[box_swap_limit], bytes)) return false;
  keeper->memory_limit = bytes;
  return true;
}

bool set_limits(struct keeper *keeper, struct run *run, const char **error) {
  /* On version 1 this sets the peak to what is used now; on version 2 the group is as new as the box. */
  (void)!pwrite(keeper->box[box_memory_peak], "0", 1, 0);
  run->memory_base = figure(keeper->box[box_memory_peak], NULL);
  /* What the empty box takes is ours. More than the least that was seen is an earlier program's page cache. */
  if (keeper->memory_overhead == 0 || run->memory_base < keeper->memory_overhead)
    keeper->memory_overhead = run->memory_base;
  if (set_memory_limit(keeper, run->request.memory_bytes + keeper->memory_overhead) &&
      write_number(keeper->box[box_pids_limit], run->request.processes + own_processes))
    return true;
  *error = "the box's limits cannot be set";
  return false;
}

void start_clock(const struct keeper *keeper, struct run *run) {
  run->cpu_deadline_us = run->request.cpu_us;
  run->wall_deadline_us = run->request.wall_us;
  run->idle_limit_us = run->request.idle_us;
  run->kills_base = figure(keeper->box[box_memory_events], "oom_kill");
  run->cpu_base_us = cpu_figure_us(keeper);
  run->started_us = now_us();
}

static uint64_t size_of(int file) {
  struct stat about;
  return file >= 0 && fstat(file, &about) == 0 ? (uint64_t)about.st_size : 0;
}

enum run_status reached(const struct keeper *keeper, const struct run *run) {
  const struct stamp *oldest = run->stamp_count > 0 ? &run->stamps[run->stamp_at] : NULL;
  uint64_t wall_now = wall_us(run);
  uint64_t cpu = oldest ? oldest->cpu_us : cpu_us(keeper, run), wall = oldest ? oldest->wall_us : wall_now;
  /* What goes to memory files counts as memory too: the output that was too much is named first. */
  uint64_t limit = run->request.output_bytes;
  if (size_of(run->output) > limit || size_of(run->errors) > limit) return status_output;
  if (out_of_memory_kills(keeper, run) > 0) return status_memory;
  if (cpu > run->cpu_deadline_us) return status_cpu;
  if (wall > run->wall_deadline_us || idle_us(run, cpu, wall) > run->idle_limit_us) return status_wall;
  if (oldest && beyond(wall_now, oldest->wall_us) > unanswered_limit_us) return status_error;
  return status_none;
}

struct stamp stamp(const struct keeper *keeper, struct run *run) {
  struct stamp made = {.sequence = ++run->sequence, .cpu_us = cpu_us(keeper, run), .wall_us = wall_us(run)};
  run->stamps[(run->stamp_at + run->stamp_count++) % stamp_limit] = made;
  return made;
}

/* The moment that an answer speaks of: a message's, or now. False when that message is not the one to be answered. */
static bool moment(const struct keeper *keeper, const struct run *run, uint64_t sequence, struct stamp *found) {
  if (sequence == 0) {
    *found = (struct stamp){.cpu_us = cpu_us(keeper, run), .wall_us = wall_us(run)};
    return true;
  }
  if (run->stamp_count == 0 || run->stamps[run->stamp_at].sequence != sequence) return false;
  *found = run->stamps[run->stamp_at];
  return true;
}

bool allow(const struct keeper *keeper, struct run *run, const uint64_t numbers[3]) {
  struct stamp from;
  if (!moment(keeper, run, numbers[0], &from)) return false;
  run->cpu_deadline_us = sum(from.cpu_us, numbers[1]);
  run->wall_deadline_us = sum(from.wall_us, numbers[2]);
  return true;
}

bool allow_idle(const struct keeper *keeper, struct run *run, const uint64_t numbers[2]) {
  struct stamp from;
  if (!moment(keeper, run, numbers[0], &from)) return false;
  run->idle_from_cpu_us = from.cpu_us;
  run->idle_from_wall_us = from.wall_us;
  run->idle_limit_us = numbers[1];
  return true;
}

bool acknowledge(struct run *run, uint64_t sequence) {
  if (run->stamp_count == 0 || run->stamps[run->stamp_at].sequence != sequence) return false;
  run->stamp_at = (run->stamp_at + 1) % stamp_limit;
  run->stamp_count--;
  return true;
}
