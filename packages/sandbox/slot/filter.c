/* The system call filter as bytes of BPF, checked for its form only: the kernel checks the rest when it is loaded. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct sock_fprog read_filter(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) fail(path);
  size_t length = (size_t)about.st_size;
  if (length == 0 || length % sizeof(struct sock_filter) != 0 || length > filter_limit * sizeof(struct sock_filter)) {
    errno = EINVAL;
    fail("the system call filter has a wrong size");
  }
  struct sock_filter *instructions = malloc(length);
  if (!instructions || !read_all(file, instructions, length)) fail(path);
  close(file);
  return (struct sock_fprog){.len = (unsigned short)(length / sizeof(struct sock_filter)), .filter = instructions};
}
