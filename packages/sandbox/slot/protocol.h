#ifndef PROTOCOL_H
#define PROTOCOL_H

/*
 * What the judge and a keeper say to each other: frames of a length (4 bytes), a kind (1 byte) and that many bytes.
 * Numbers are little-endian. A connection serves one run after another.
 */

#include "slot.h"

enum { frame_header_bytes = 5 };
/* From the judge. */
enum {
  frame_run = 'R',
  frame_allow = 'A',
  frame_allow_idle = 'I',
  frame_acknowledge = 'K',
  frame_input = 'W',
  frame_input_end = 'E',
  frame_abort = 'X'
};
/* To the judge. */
enum { frame_hello = 'H', frame_channel = 'C', frame_output = 'O', frame_done = 'D', frame_fault = 'F' };

static const uint64_t run_frame_limit = 1ULL << 28, other_frame_limit = 1ULL << 20;
static const uint64_t no_limit = UINT64_MAX;

enum { file_limit = 256, file_path_limit = 512, file_depth_limit = 16 };

/* Views into the frame's bytes, which outlive it. */
struct text {
  const char *bytes;
  size_t length;
};

struct file {
  /* Below /box; ends with NUL in the frame. */
  struct text path;
  bool is_artifact;
  bool is_executable;
  /* Its bytes, or the artifact's name. */
  struct text content;
};

struct request {
  uint64_t cpu_us, wall_us, idle_us;
  uint64_t memory_bytes, output_bytes, channel_bytes, temporary_bytes, file_bytes, stack_bytes;
  uint32_t processes;
  bool live_input, live_output;
  uint32_t argument_count, environment_count, file_count;
  /* Arguments, then environment, each with its NUL: as the box takes them. */
  char *strings;
  uint32_t strings_bytes;
  struct file files[file_limit];
  struct text input;
};

/* What a frame may be long; 0 for a kind that is none. */
uint64_t frame_limit(uint8_t kind);
/* Fills `request` from a run frame; false when it is not well formed (S3). Free with free_request. */
bool decode_request(const uint8_t *bytes, size_t length, struct request *request);
void free_request(struct request *request);
/* `count` numbers and nothing else. */
bool decode_numbers(const uint8_t *bytes, size_t length, uint64_t *numbers, unsigned count);

uint32_t load32(const uint8_t *bytes);
uint64_t load64(const uint8_t *bytes);
void store32(uint8_t *bytes, uint32_t value);
void store64(uint8_t *bytes, uint64_t value);

#endif
