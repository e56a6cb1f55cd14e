/* The command line: the only place that paths come from (S1). */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool number(const char *text, unsigned long least, unsigned long most, unsigned long *value) {
  char *end;
  errno = 0;
  *value = strtoul(text, &end, 10);
  return errno == 0 && *text >= '0' && *text <= '9' && *end == '\0' && *value >= least && *value <= most;
}

/* "1:/sys/fs/cgroup/memory/x" */
static bool place(const char *text, struct place *place) {
  if ((text[0] != '1' && text[0] != '2') || text[1] != ':' || text[2] != '/') return false;
  place->version = text[0] - '0';
  place->path = text + 2;
  return strlen(place->path) < 1024;
}

/* "/host/path:/inside"; the last colon divides. */
static bool bind_mount(char *text, struct options *options) {
  char *colon = strrchr(text, ':');
  if (text[0] != '/' || !colon || colon[1] != '/' || options->bind_count == mount_limit) return false;
  *colon = '\0';
  options->binds[options->bind_count++] = (struct bind){.host = text, .inside = colon + 1};
  return true;
}

static bool take(const char *name, char *value, struct options *options) {
  unsigned long parsed;
  if (strcmp(name, "--socket") == 0) return (options->socket_path = value)[0] == '/';
  if (strcmp(name, "--artifacts") == 0) return (options->artifact_path = value)[0] == '/';
  if (strcmp(name, "--filter") == 0) return (options->filter_path = value)[0] == '/';
  if (strcmp(name, "--memory") == 0) return place(value, &options->places[memory_controller]);
  if (strcmp(name, "--pids") == 0) return place(value, &options->places[pids_controller]);
  if (strcmp(name, "--cpu") == 0) return place(value, &options->places[cpu_controller]);
  if (strcmp(name, "--bind") == 0) return bind_mount(value, options);
  if (strcmp(name, "--uid") == 0 && number(value, 1, UINT32_MAX - 1, &parsed)) {
    options->judge_uid = (uid_t)parsed;
    return true;
  }
  if (strcmp(name, "--gid") == 0 && number(value, 1, UINT32_MAX - 1, &parsed)) {
    options->judge_gid = (gid_t)parsed;
    return true;
  }
  if (strcmp(name, "--slots") == 0 && number(value, 1, 128, &parsed)) {
    options->slots = (unsigned)parsed;
    return true;
  }
  return false;
}

bool read_options(int count, char **arguments, struct options *options) {
  memset(options, 0, sizeof *options);
  for (int at = 1; at < count; at++) {
    if (strcmp(arguments[at], "--until-input-ends") == 0) {
      options->until_input_ends = true;
      continue;
    }
    if (at + 1 == count || !take(arguments[at], arguments[at + 1], options)) {
      fprintf(stderr, "slots: %s is no option, or its value is none\n", arguments[at]);
      return false;
    }
    at++;
  }
  bool complete = options->socket_path && options->artifact_path && options->filter_path && options->judge_uid &&
                  options->judge_gid && options->slots;
  for (unsigned at = 0; at < group_limit; at++) complete = complete && options->places[at].path;
  if (!complete)
    fprintf(stderr, "usage: slots --socket PATH --artifacts DIRECTORY --filter FILE --uid UID --gid GID --slots N "
                    "--memory 1|2:GROUP --pids 1|2:GROUP --cpu 1|2:GROUP [--bind HOST:INSIDE]... [--until-input-ends]\n");
  return complete;
}
