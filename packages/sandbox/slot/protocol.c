/* Decodes what the judge sends. Knows bytes only: no descriptor, no file, no clock. */
#include "protocol.h"

#include <stdlib.h>
#include <string.h>

/* Bytes that are still to be read; `ok` turns false, and stays so, at the first that is missing. */
struct reader {
  const uint8_t *at;
  size_t left;
  bool ok;
};

static const uint64_t memory_least = 1ULL << 20, memory_most = 1ULL << 40;
static const uint64_t output_most = 1ULL << 28, channel_most = 1ULL << 30;
static const uint64_t temporary_least = 1ULL << 16, temporary_most = 1ULL << 32;
static const uint32_t processes_most = 4096;

uint32_t load32(const uint8_t *bytes) {
  uint32_t value = 0;
  for (unsigned at = 0; at < 4; at++) value |= (uint32_t)bytes[at] << (8 * at);
  return value;
}

uint64_t load64(const uint8_t *bytes) { return (uint64_t)load32(bytes) | (uint64_t)load32(bytes + 4) << 32; }

void store32(uint8_t *bytes, uint32_t value) {
  for (unsigned at = 0; at < 4; at++) bytes[at] = (uint8_t)(value >> (8 * at));
}

void store64(uint8_t *bytes, uint64_t value) {
  store32(bytes, (uint32_t)value);
  store32(bytes + 4, (uint32_t)(value >> 32));
}

uint64_t frame_limit(uint8_t kind) {
  switch (kind) {
    case frame_run:
      return run_frame_limit;
    case frame_allow:
    case frame_allow_idle:
    case frame_acknowledge:
    case frame_input:
    case frame_input_end:
    case frame_abort:
      return other_frame_limit;
    default:
      return 0;
  }
}

bool decode_numbers(const uint8_t *bytes, size_t length, uint64_t *numbers, unsigned count) {
  if (length != count * sizeof(uint64_t)) return false;
  for (unsigned at = 0; at < count; at++) numbers[at] = load64(bytes + at * sizeof(uint64_t));
  return true;
}

static const uint8_t *take(struct reader *reader, size_t length) {
  if (!reader->ok || length > reader->left) {
    reader->ok = false;
    return NULL;
  }
  const uint8_t *taken = reader->at;
  reader->at += length;
  reader->left -= length;
  return taken;
}

static uint8_t take8(struct reader *reader) {
  const uint8_t *bytes = take(reader, 1);
  return bytes ? *bytes : 0;
}

static uint32_t take32(struct reader *reader) {
  const uint8_t *bytes = take(reader, 4);
  return bytes ? load32(bytes) : 0;
}

static uint64_t take64(struct reader *reader) {
  const uint8_t *bytes = take(reader, 8);
  return bytes ? load64(bytes) : 0;
}

static struct text take_text(struct reader *reader) {
  uint32_t length = take32(reader);
  const uint8_t *bytes = take(reader, length);
  return (struct text){.bytes = (const char *)bytes, .length = bytes ? length : 0};
}

/* A number within bounds. */
static uint64_t take_bounded(struct reader *reader, uint64_t least, uint64_t most) {
  uint64_t value = take64(reader);
  if (value < least || value > most) reader->ok = false;
  return value;
}

static uint32_t take_count(struct reader *reader, uint32_t least, uint32_t most) {
  uint32_t value = take32(reader);
  if (value < least || value > most) reader->ok = false;
  return reader->ok ? value : 0;
}

/* Appends `count` strings, none of which holds a NUL, each with a NUL after it. */
static void take_strings(struct reader *reader, uint32_t count, struct request *request) {
  for (uint32_t index = 0; index < count && reader->ok; index++) {
    struct text text = take_text(reader);
    if (!reader->ok) return;
    if (memchr(text.bytes, '\0', text.length) || text.length >= strings_bytes_limit - request->strings_bytes) {
      reader->ok = false;
      return;
    }
    memcpy(request->strings + request->strings_bytes, text.bytes, text.length);
    request->strings[request->strings_bytes + text.length] = '\0';
    request->strings_bytes += (uint32_t)text.length + 1;
  }
}

/* Names of plain characters divided by single slashes, none of them "." or "..", ending with the NUL that was sent. */
static bool is_relative_path(struct text path) {
  if (path.length < 2 || path.length > file_path_limit || path.bytes[path.length - 1] != '\0') return false;
  if (memchr(path.bytes, '\0', path.length - 1)) return false;
  unsigned depth = 0;
  const char *from = path.bytes, *end = path.bytes + path.length - 1;
  while (from <= end) {
    const char *slash = memchr(from, '/', (size_t)(end - from));
    size_t length = (size_t)((slash ? slash : end) - from);
    if (length == 0 || length > 255 || ++depth > file_depth_limit) return false;
    if (from[0] == '.' && (length == 1 || (length == 2 && from[1] == '.'))) return false;
    if (!slash) return true;
    from = slash + 1;
  }
  return false;
}

static void take_file(struct reader *reader, struct file *file) {
  file->path = take_text(reader);
  uint8_t is_artifact = take8(reader), is_executable = take8(reader);
  file->content = take_text(reader);
  if (!reader->ok) return;
  file->is_artifact = is_artifact == 1;
  file->is_executable = is_executable == 1;
  if (is_artifact > 1 || is_executable > 1 || !is_relative_path(file->path)) reader->ok = false;
  if (file->is_artifact && !is_relative_path(file->content)) reader->ok = false;
}

bool decode_request(const uint8_t *bytes, size_t length, struct request *request) {
  memset(request, 0, sizeof *request);
  struct reader reader = {.at = bytes, .left = length, .ok = true};
  request->cpu_us = take64(&reader);
  request->wall_us = take64(&reader);
  request->idle_us = take64(&reader);
  request->memory_bytes = take_bounded(&reader, memory_least, memory_most);
  request->output_bytes = take_bounded(&reader, 0, output_most);
  request->channel_bytes = take_bounded(&reader, 0, channel_most);
  request->temporary_bytes = take_bounded(&reader, temporary_least, temporary_most);
  request->file_bytes = take64(&reader);
  request->stack_bytes = take_bounded(&reader, 1 << 16, memory_most);
  request->processes = take_count(&reader, 1, processes_most);
  uint8_t flags = take8(&reader);
  if (flags > 3) reader.ok = false;
  request->live_input = (flags & 1) != 0;
  request->live_output = (flags & 2) != 0;
  if (!reader.ok) return false;
  request->strings = malloc(strings_bytes_limit);
  if (!request->strings) return false;
  request->argument_count = take_count(&reader, 1, string_limit);
  take_strings(&reader, request->argument_count, request);
  request->environment_count = take_count(&reader, 0, string_limit);
  take_strings(&reader, request->environment_count, request);
  request->file_count = take_count(&reader, 0, file_limit);
  for (uint32_t index = 0; index < request->file_count && reader.ok; index++) take_file(&reader, &request->files[index]);
  request->input = take_text(&reader);
  if (reader.ok && reader.left == 0 && request->strings[0] == '/') return true;
  free_request(request);
  return false;
}

void free_request(struct request *request) {
  free(request->strings);
  request->strings = NULL;
}
