/* Descriptors and bytes over sockets and files. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { descriptor_limit = 16 };

void (*tell_failure)(const char *what);

noreturn void fail(const char *what) {
  if (tell_failure)
    tell_failure(what);
  else
    fprintf(stderr, "slots: %s: %s\n", what, strerror(errno));
  _exit(1);
}

bool send_descriptors(int socket, const void *bytes, size_t length, const int *descriptors, unsigned count) {
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int) * descriptor_limit)];
  } control;
  memset(&control, 0, sizeof control);
  struct iovec piece = {.iov_base = (void *)(uintptr_t)bytes, .iov_len = length};
  struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control};
  message.msg_controllen = CMSG_SPACE(sizeof(int) * count);
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int) * count);
  memcpy(CMSG_DATA(header), descriptors, sizeof(int) * count);
  ssize_t sent;
  do
    sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == (ssize_t)length;
}

ssize_t receive_descriptors(int socket, void *bytes, size_t length, int *descriptors, unsigned count) {
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(int) * descriptor_limit)];
  } control;
  memset(&control, 0, sizeof control);
  struct iovec piece = {.iov_base = bytes, .iov_len = length};
  struct msghdr message = {
      .msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
  for (unsigned at = 0; at < count; at++) descriptors[at] = -1;
  ssize_t received;
  do
    received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  while (received < 0 && errno == EINTR);
  if (received < 0) return -1;
  unsigned taken = 0;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
    size_t given = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t at = 0; at < given; at++) {
      int descriptor;
      memcpy(&descriptor, CMSG_DATA(header) + at * sizeof(int), sizeof descriptor);
      if (taken < count)
        descriptors[taken++] = descriptor;
      else
        close(descriptor);
    }
  }
  return received;
}

bool write_all(int file, const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    ssize_t written = write(file, at, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    at += written;
    length -= (size_t)written;
  }
  return true;
}

bool read_all(int file, void *bytes, size_t length) {
  char *at = bytes;
  while (length > 0) {
    ssize_t count = read(file, at, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    at += count;
    length -= (size_t)count;
  }
  return true;
}

/* `kept` in ascending order. */
void close_all_except(const int *kept, unsigned count) {
  unsigned from = 0;
  for (unsigned at = 0; at < count; at++) {
    unsigned keep = (unsigned)kept[at];
    if (keep > from && close_range(from, keep - 1, 0) != 0) fail("close_range");
    from = keep + 1;
  }
  if (close_range(from, ~0U, 0) != 0) fail("close_range");
}
