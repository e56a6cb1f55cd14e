/* The files of a request: into /box by a descriptor that no program has, before there is a program. */
#define _GNU_SOURCE
#include "keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const off_t artifact_bytes_limit = 1 << 28;

/* S2: beneath the one directory, through no link, a regular file of the judge's user or root's. */
static int open_artifact(const struct keeper *keeper, const char *name, off_t *length, const char **error) {
  struct open_how how = {
      .flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
  };
  int file = (int)syscall(SYS_openat2, keeper->artifact_directory, name, &how, sizeof how);
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) {
    *error = "an artifact cannot be opened";
  } else if (!S_ISREG(about.st_mode) || (about.st_uid != keeper->judge_uid && about.st_uid != 0)) {
    *error = "an artifact is no regular file of the judge's";
  } else if (about.st_size > artifact_bytes_limit) {
    *error = "an artifact is too large";
  } else {
    *length = about.st_size;
    return file;
  }
  if (file >= 0) close(file);
  return -1;
}

static bool copy_artifact(const struct keeper *keeper, const char *name, int target, const char **error) {
  off_t length;
  int source = open_artifact(keeper, name, &length, error);
  if (source < 0) return false;
  bool copied = true;
  while (copied && length > 0) {
    ssize_t count = sendfile(target, source, NULL, (size_t)length);
    if (count < 0 && errno == EINTR) continue;
    copied = count > 0;
    length -= copied ? count : 0;
  }
  close(source);
  if (!copied) *error = "an artifact cannot be copied";
  return copied;
}

static bool make_parents(int root, const char *path) {
  char part[file_path_limit];
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    size_t length = (size_t)(slash - path);
    memcpy(part, path, length);
    part[length] = '\0';
    if (mkdirat(root, part, 0755) != 0 && errno != EEXIST) return false;
  }
  return true;
}

bool place_files(const struct keeper *keeper, const struct request *request, const char **error) {
  for (uint32_t at = 0; at < request->file_count; at++) {
    const struct file *file = &request->files[at];
    int target = -1;
    if (make_parents(keeper->box_directory, file->path.bytes))
      target = openat(keeper->box_directory, file->path.bytes, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (target < 0) {
      *error = "a file of the request cannot be made";
      return false;
    }
    bool placed = file->is_artifact ? copy_artifact(keeper, file->content.bytes, target, error)
                                    : write_all(target, file->content.bytes, file->content.length);
    placed = fchmod(target, file->is_executable ? 0555 : 0444) == 0 && placed;
    close(target);
    if (placed) continue;
    if (!*error) *error = "a file of the request cannot be written";
    return false;
  }
  return true;
}

/* Older kernels do not know the flag that makes it no program. */
static int memory_file(const char *name) {
  int file = memfd_create(name, MFD_CLOEXEC | 0x0008U /* MFD_NOEXEC_SEAL */);
  if (file < 0 && errno == EINVAL) file = memfd_create(name, MFD_CLOEXEC);
  if (file < 0) fail("memfd_create");
  return file;
}

/* A file, because harnesses ask for its size after each case; without a name that a program could reach (S7). */
int output_file(const char *name) {
  int file = memory_file(name);
  if (fcntl(file, F_SETFL, O_APPEND) != 0 || fchmod(file, 0666) != 0) fail(name);
  return file;
}

/* The descriptor that comes back only reads, and nobody but the keeper may open another that writes. */
int input_file(struct text input) {
  int file = memory_file("stdin");
  if (!write_all(file, input.bytes, input.length) || fchmod(file, 0444) != 0) fail("stdin");
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  int reading = open(path, O_RDONLY | O_CLOEXEC);
  if (reading < 0) fail("stdin");
  close(file);
  return reading;
}
