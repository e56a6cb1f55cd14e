#ifndef KEEPER_H
#define KEEPER_H

/* The keeper's parts: it has the judge's user and no capability, and reads what the judge sends. */

#include "protocol.h"

/* Bytes that wait to go on. */
struct buffer {
  uint8_t *bytes;
  size_t start, length, capacity;
};

enum run_status {
  status_none,
  status_cpu,
  status_wall,
  status_memory,
  status_output,
  status_channel,
  status_input,
  status_error,
  status_aborted
};

/* When a message to the judge was read from the program. */
struct stamp {
  uint64_t sequence, cpu_us, wall_us;
};

enum { stamp_limit = 1024, pending_output_limit = 1 << 20 };
/* The judge's pendingInputLimitBytes. */
enum { pending_input_limit = 8 << 20 };

struct run {
  struct request request;
  int output, errors, channel, live_output, live_input;
  struct buffer input;
  bool input_ends;
  /* Time does not pass for the limits while nobody takes what the program says. */
  uint64_t started_us, stalled_us, stalled_since_us;
  uint64_t cpu_base_us, kills_base, memory_base;
  uint64_t cpu_deadline_us, wall_deadline_us, idle_limit_us, idle_from_cpu_us, idle_from_wall_us;
  struct stamp stamps[stamp_limit];
  unsigned stamp_at, stamp_count;
  uint64_t sequence, channel_bytes, output_bytes;
  enum run_status status;
  const char *error;
  bool has_report, is_gone, is_waited_for;
  struct report report;
};

struct keeper {
  int connection, spawner, artifact_directory;
  uid_t judge_uid;
  bool has_box, has_swap_limit;
  int box[box_descriptor_count];
  int box_directory, old_pidfd;
  uint64_t box_temporary_bytes, memory_overhead, memory_limit;
  struct buffer in, out;
};

/* buffer.c */
void append(struct buffer *buffer, const void *bytes, size_t length);
void drop_front(struct buffer *buffer, size_t length);
/* A frame's header; its bytes follow by `append`. */
void begin_frame(struct keeper *keeper, uint8_t kind, size_t length);
/* Sends what the judge takes at once; with `whole` all of it. The connection's end ends the process (S4). */
void flush(struct keeper *keeper, bool whole);
/* Reads what is there; with `wait` at least something. */
void fill(struct keeper *keeper, bool wait);
/* The next whole frame, if there is one: its bytes stay valid until it is dropped with drop_frame. */
bool next_frame(struct keeper *keeper, uint8_t *kind, const uint8_t **bytes, size_t *length);
void drop_frame(struct keeper *keeper);
noreturn void refuse(const char *why);

/* box-files.c */
/* Each returns false and sets `error` when the request cannot be met. */
bool place_files(const struct keeper *keeper, const struct request *request, const char **error);
int output_file(const char *name);
int input_file(struct text input);

/* limits.c */
uint64_t now_us(void);
uint64_t wall_us(const struct run *run);
uint64_t cpu_us(const struct keeper *keeper, const struct run *run);
uint64_t idle_us(const struct run *run, uint64_t cpu, uint64_t wall);
uint64_t out_of_memory_kills(const struct keeper *keeper, const struct run *run);
uint64_t memory_peak(const struct keeper *keeper, const struct run *run);
bool set_limits(struct keeper *keeper, struct run *run, const char **error);
void start_clock(const struct keeper *keeper, struct run *run);
/* The limit that is reached, held against the oldest unanswered message (S8). */
enum run_status reached(const struct keeper *keeper, const struct run *run);
bool allow(const struct keeper *keeper, struct run *run, const uint64_t numbers[3]);
bool allow_idle(const struct keeper *keeper, struct run *run, const uint64_t numbers[2]);
bool acknowledge(struct run *run, uint64_t sequence);
struct stamp stamp(const struct keeper *keeper, struct run *run);

/* run.c */
void serve_run(struct keeper *keeper, struct run *run);

#endif
