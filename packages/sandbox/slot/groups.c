/*
 * Control groups. Version 1: the spawner joins its slot's groups once, because moving a process waits for the kernel
 * (5 to 60 ms), and the keeper takes differences. Version 2: each box is born into a group of its own.
 */
#define _GNU_SOURCE
#include "slot.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { path_limit = 1280, name_limit = 48 };

/* True for the first of the controllers that share a directory. */
static bool is_first(const struct options *options, unsigned at) {
  for (unsigned before = 0; before < at; before++)
    if (strcmp(options->places[before].path, options->places[at].path) == 0) return false;
  return true;
}

/* Relative to the parent's descriptor. */
static void group_name(char name[name_limit], const struct groups *groups, const struct place *place) {
  if (place->version == 1)
    snprintf(name, name_limit, "slot-%u", groups->slot_number);
  else
    snprintf(name, name_limit, "slot-%u-%u", groups->slot_number, groups->run_number);
}

/* Before the spawner leaves the host's root file system: afterwards there is no path to the groups. */
void open_groups(struct groups *groups) {
  for (unsigned at = 0; at < group_limit; at++) {
    const char *path = groups->options->places[at].path;
    groups->parents[at] = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (groups->parents[at] < 0) fail(path);
  }
}

void join_groups(const struct groups *groups) {
  for (unsigned at = 0; at < group_limit; at++) {
    const struct place *place = &groups->options->places[at];
    if (place->version != 1 || !is_first(groups->options, at)) continue;
    char name[name_limit], file_name[2 * name_limit], text[16];
    group_name(name, groups, place);
    if (mkdirat(groups->parents[at], name, 0755) != 0) fail(place->path);
    snprintf(file_name, sizeof file_name, "%s/cgroup.procs", name);
    int file = openat(groups->parents[at], file_name, O_WRONLY | O_CLOEXEC);
    int length = snprintf(text, sizeof text, "%d", getpid());
    if (file < 0 || !write_all(file, text, (size_t)length)) fail(place->path);
    close(file);
  }
}

/* The place of the version 2 hierarchy, of which there is one; -1 without. */
static int version_two(const struct groups *groups) {
  for (int at = 0; at < group_limit; at++)
    if (groups->options->places[at].version == 2) return at;
  return -1;
}

/* For files that a kernel or a hierarchy may lack, and for groups that may be gone. */
static void write_optional(int directory, const char *name, const char *text) {
  int file = openat(directory, name, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  (void)!write(file, text, strlen(text));
  close(file);
}

int make_run_group(struct groups *groups) {
  groups->run_number++;
  int at = version_two(groups);
  if (at < 0) return -1;
  char name[name_limit];
  group_name(name, groups, &groups->options->places[at]);
  if (mkdirat(groups->parents[at], name, 0755) != 0) fail("a run's control group");
  int directory = openat(groups->parents[at], name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) fail("a run's control group");
  write_optional(directory, "memory.oom.group", "1");
  write_optional(directory, "memory.swap.max", "0");
  return directory;
}

void remove_run_group(const struct groups *groups) {
  int at = version_two(groups);
  if (at < 0) return;
  char name[name_limit];
  group_name(name, groups, &groups->options->places[at]);
  /* Its last process is reaped: what is busy now is so for moments; the daemon removes what is left for longer. */
  for (int attempt = 0; attempt < 50; attempt++) {
    if (unlinkat(groups->parents[at], name, AT_REMOVEDIR) == 0 || errno != EBUSY) return;
    usleep(200);
  }
}

/* -1 for a file that this kernel does not have. */
static int counter(const struct groups *groups, enum controller controller, const char *one, const char *two, int flags) {
  const struct place *place = &groups->options->places[controller];
  char name[name_limit], path[2 * name_limit];
  group_name(name, groups, place);
  snprintf(path, sizeof path, "%s/%s", name, place->version == 1 ? one : two);
  int file = openat(groups->parents[controller], path, flags | O_CLOEXEC);
  if (file < 0 && errno != ENOENT) fail(path);
  return file;
}

/* Opened here, as root: the keeper has no right to them but these descriptors. */
void open_counters(const struct groups *groups, int descriptors[box_descriptor_count]) {
  bool is_old = groups->options->places[memory_controller].version == 1;
  descriptors[box_cpu] = counter(groups, cpu_controller, "cpuacct.usage", "cpu.stat", O_RDONLY);
  descriptors[box_memory_peak] =
      counter(groups, memory_controller, "memory.max_usage_in_bytes", "memory.peak", is_old ? O_RDWR : O_RDONLY);
  /* memory.peak came with Linux 5.19; before it the current use is the best figure there is. */
  if (descriptors[box_memory_peak] < 0)
    descriptors[box_memory_peak] = counter(groups, memory_controller, "", "memory.current", O_RDONLY);
  descriptors[box_memory_events] =
      counter(groups, memory_controller, "memory.oom_control", "memory.events", O_RDONLY);
  descriptors[box_memory_limit] = counter(groups, memory_controller, "memory.limit_in_bytes", "memory.max", O_RDWR);
  /* Version 2 counts swap apart: make_run_group has forbidden it. */
  if (is_old) descriptors[box_swap_limit] = counter(groups, memory_controller, "memory.memsw.limit_in_bytes", "", O_RDWR);
  descriptors[box_pids_limit] = counter(groups, pids_controller, "pids.max", "pids.max", O_RDWR);
  static const enum box_descriptor needed[] = {box_cpu, box_memory_peak, box_memory_events, box_memory_limit,
                                               box_pids_limit};
  for (size_t at = 0; at < sizeof needed / sizeof needed[0]; at++)
    if (descriptors[needed[at]] < 0) fail("a control group lacks a counter");
}

static void kill_processes(const char *directory) {
  int group = open(directory, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (group >= 0) {
    write_optional(group, "cgroup.kill", "1");
    close(group);
  }
  char path[path_limit + 16];
  snprintf(path, sizeof path, "%s/cgroup.procs", directory);
  FILE *file = fopen(path, "re");
  if (!file) return;
  int pid;
  while (fscanf(file, "%d", &pid) == 1)
    if (pid > 1 && pid != getpid()) kill(pid, SIGKILL);
  fclose(file);
}

/* Removes the groups below `place` whose name begins with `prefix`; what runs in them is killed. */
static bool remove_groups(const struct place *place, const char *prefix) {
  DIR *directory = opendir(place->path);
  if (!directory) return errno == ENOENT;
  bool gone = true;
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (strncmp(entry->d_name, prefix, strlen(prefix)) != 0 || entry->d_type != DT_DIR) continue;
    char path[path_limit];
    if (snprintf(path, sizeof path, "%s/%s", place->path, entry->d_name) >= (int)sizeof path) continue;
    if (rmdir(path) == 0 || errno == ENOENT) continue;
    kill_processes(path);
    if (rmdir(path) != 0 && errno != ENOENT) gone = false;
  }
  closedir(directory);
  return gone;
}

bool remove_slot_groups(const struct options *options, unsigned slot_number) {
  char prefix[32];
  bool gone = true;
  for (unsigned at = 0; at < group_limit; at++) {
    if (!is_first(options, at)) continue;
    /* Version 1 has one group a slot; "slot-1" must not take "slot-10" with it. */
    if (options->places[at].version == 1) {
      char path[path_limit];
      snprintf(path, sizeof path, "%s/slot-%u", options->places[at].path, slot_number);
      if (rmdir(path) == 0 || errno == ENOENT) continue;
      kill_processes(path);
      if (rmdir(path) != 0 && errno != ENOENT) gone = false;
    } else {
      snprintf(prefix, sizeof prefix, "slot-%u-", slot_number);
      gone = remove_groups(&options->places[at], prefix) && gone;
    }
  }
  return gone;
}

void remove_stale_groups(const struct options *options) {
  for (unsigned at = 0; at < group_limit; at++)
    for (int attempt = 0; attempt < 100 && !remove_groups(&options->places[at], "slot-"); attempt++) usleep(20000);
}
