/* Bytes on their way between judge and program, and frames of them. */
#define _GNU_SOURCE
#include "keeper.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void append(struct buffer *buffer, const void *bytes, size_t length) {
  if (length == 0) return;
  if (buffer->start > 0 && buffer->start + buffer->length + length > buffer->capacity) {
    memmove(buffer->bytes, buffer->bytes + buffer->start, buffer->length);
    buffer->start = 0;
  }
  if (buffer->length + length > buffer->capacity) {
    size_t capacity = buffer->capacity ? buffer->capacity : 1 << 16;
    while (capacity < buffer->length + length) capacity *= 2;
    uint8_t *grown = realloc(buffer->bytes, capacity);
    if (!grown) fail("memory");
    buffer->bytes = grown;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->start + buffer->length, bytes, length);
  buffer->length += length;
}

void drop_front(struct buffer *buffer, size_t length) {
  buffer->start += length;
  buffer->length -= length;
  if (buffer->length > 0) return;
  buffer->start = 0;
  /* One large request does not keep its memory. */
  if (buffer->capacity > 1 << 22) {
    free(buffer->bytes);
    *buffer = (struct buffer){0};
  }
}

noreturn void refuse(const char *why) {
  fprintf(stderr, "slots: a connection was ended: %s\n", why);
  _exit(1);
}

void begin_frame(struct keeper *keeper, uint8_t kind, size_t length) {
  uint8_t header[frame_header_bytes];
  store32(header, (uint32_t)length);
  header[4] = kind;
  append(&keeper->out, header, sizeof header);
}

void flush(struct keeper *keeper, bool whole) {
  struct buffer *out = &keeper->out;
  while (out->length > 0) {
    ssize_t sent = send(keeper->connection, out->bytes + out->start, out->length, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) {
      drop_front(out, (size_t)sent);
      continue;
    }
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0 && errno != EAGAIN) _exit(0);
    if (!whole) return;
    struct pollfd writable = {.fd = keeper->connection, .events = POLLOUT};
    (void)poll(&writable, 1, -1);
  }
}

void fill(struct keeper *keeper, bool wait) {
  static uint8_t piece[1 << 16];
  for (;;) {
    ssize_t count = recv(keeper->connection, piece, sizeof piece, MSG_DONTWAIT);
    if (count > 0) {
      append(&keeper->in, piece, (size_t)count);
      return;
    }
    if (count == 0) _exit(0);
    if (errno == EINTR) continue;
    if (errno != EAGAIN) _exit(0);
    if (!wait) return;
    struct pollfd readable = {.fd = keeper->connection, .events = POLLIN};
    (void)poll(&readable, 1, -1);
  }
}

bool next_frame(struct keeper *keeper, uint8_t *kind, const uint8_t **bytes, size_t *length) {
  const struct buffer *in = &keeper->in;
  if (in->length < frame_header_bytes) return false;
  const uint8_t *header = in->bytes + in->start;
  *length = load32(header);
  *kind = header[4];
  uint64_t limit = frame_limit(*kind);
  if (limit == 0) refuse("a frame of an unknown kind");
  if (*length > limit) refuse("a frame that is too long");
  if (in->length - frame_header_bytes < *length) return false;
  *bytes = header + frame_header_bytes;
  return true;
}

void drop_frame(struct keeper *keeper) {
  uint32_t length = load32(keeper->in.bytes + keeper->in.start);
  drop_front(&keeper->in, frame_header_bytes + (size_t)length);
}
