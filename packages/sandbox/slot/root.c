/* The slot's root file system, made once, and the file systems of each box, made fresh (S6). */
#define _GNU_SOURCE
#include "slot.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <linux/mount.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* sys/mount.h and linux/mount.h do not go together in this C library: the calls by number. */
enum { old_private = 1 << 18, old_recursive = 1 << 14, old_detach = 2 };

static int open_file_system(const char *kind) {
  int context = (int)syscall(SYS_fsopen, kind, FSOPEN_CLOEXEC);
  if (context < 0) fail(kind);
  return context;
}

static void set(int context, const char *name, const char *value) {
  if (syscall(SYS_fsconfig, context, FSCONFIG_SET_STRING, name, value, 0) != 0) fail(name);
}

static int mounted(int context, unsigned attributes) {
  if (syscall(SYS_fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0) != 0) fail("fsconfig");
  int mount = (int)syscall(SYS_fsmount, context, FSMOUNT_CLOEXEC, attributes);
  if (mount < 0) fail("fsmount");
  close(context);
  return mount;
}

static void attach(int mount, const char *target) {
  if (syscall(SYS_move_mount, mount, "", AT_FDCWD, target, MOVE_MOUNT_F_EMPTY_PATH) != 0) fail(target);
  close(mount);
}

static void set_read_only(int at, const char *path, unsigned flags, uint64_t attributes) {
  struct mount_attr attr = {.attr_set = attributes | MOUNT_ATTR_RDONLY};
  if (syscall(SYS_mount_setattr, at, path, flags, &attr, sizeof attr) != 0) fail(path);
}

static int tmpfs(const char *mode, uint64_t bytes, const char *inodes, uid_t uid, gid_t gid) {
  int context = open_file_system("tmpfs");
  char text[32];
  set(context, "mode", mode);
  set(context, "nr_inodes", inodes);
  snprintf(text, sizeof text, "%llu", (unsigned long long)bytes);
  set(context, "size", text);
  snprintf(text, sizeof text, "%u", uid);
  set(context, "uid", text);
  snprintf(text, sizeof text, "%u", gid);
  set(context, "gid", text);
  return mounted(context, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
}

void mount_fresh_tmpfs(const char *target, const char *mode, uint64_t bytes, const char *inodes) {
  attach(tmpfs(mode, bytes, inodes, 0, 0), target);
}

/* /box is read-only in the box; what comes back is a second, writable way to it, for the keeper alone. */
int mount_box_directory(uid_t uid, gid_t gid, uint64_t bytes) {
  attach(tmpfs("0755", bytes, "4096", uid, gid), "/box");
  int writable = (int)syscall(SYS_open_tree, AT_FDCWD, "/box", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC);
  if (writable < 0) fail("open_tree /box");
  set_read_only(AT_FDCWD, "/box", 0, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
  return writable;
}

void mount_proc(void) {
  int context = open_file_system("proc");
  set(context, "hidepid", "invisible");
  set(context, "subset", "pid");
  attach(mounted(context, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC), "/proc");
}

/* Makes the directories above `path`, which is relative. */
static void make_parents(char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

/* Binds a file or directory of the host beneath the current directory, read-only with all that is mounted in it. */
static void bind_read_only(const char *host, const char *inside, uint64_t attributes) {
  struct stat about;
  if (stat(host, &about) != 0) fail(host);
  char target[1024];
  if (snprintf(target, sizeof target, ".%s", inside) >= (int)sizeof target) fail(inside);
  make_parents(target + 2);
  if (S_ISDIR(about.st_mode)) {
    if (mkdir(target, 0755) != 0 && errno != EEXIST) fail(target);
  } else {
    int file = open(target, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0444);
    if (file < 0) fail(target);
    close(file);
  }
  int tree = (int)syscall(SYS_open_tree, AT_FDCWD, host, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
  if (tree < 0) fail(host);
  set_read_only(tree, "", AT_EMPTY_PATH | AT_RECURSIVE, attributes);
  attach(tree, target);
}

static const char *const merged[] = {"bin", "sbin", "lib", "lib32", "lib64", "libx32"};
static const char *const devices[] = {"null", "zero", "full", "random", "urandom", "tty"};
static const char *const links[][2] = {
    {"/proc/self/fd", "dev/fd"},
    {"/proc/self/fd/0", "dev/stdin"},
    {"/proc/self/fd/1", "dev/stdout"},
    {"/proc/self/fd/2", "dev/stderr"},
};

static void link_to(const char *target, const char *name) {
  if (symlink(target, name) != 0) fail(name);
}

/* What bubblewrap's boxes see too (box-options.ts). */
static void fill_root(const struct options *options) {
  char path[1024];
  const uint64_t plain = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  bind_read_only("/usr", "/usr", plain);
  /* The machine's own additions are no part of a toolchain. */
  attach(tmpfs("0755", 4096, "8", 0, 0), "./usr/local");
  set_read_only(AT_FDCWD, "./usr/local", 0, plain);
  for (size_t at = 0; at < sizeof merged / sizeof merged[0]; at++) {
    snprintf(path, sizeof path, "usr/%s", merged[at]);
    link_to(path, merged[at]);
  }
  for (unsigned at = 0; at < options->bind_count; at++)
    bind_read_only(options->binds[at].host, options->binds[at].inside, plain);
  for (size_t at = 0; at < sizeof devices / sizeof devices[0]; at++) {
    snprintf(path, sizeof path, "/dev/%s", devices[at]);
    if (access(path, F_OK) == 0) bind_read_only(path, path, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC);
  }
  for (size_t at = 0; at < sizeof links / sizeof links[0]; at++) link_to(links[at][0], links[at][1]);
  static const char *const directories[] = {"box", "proc", "tmp", "dev/shm"};
  for (size_t at = 0; at < sizeof directories / sizeof directories[0]; at++)
    if (mkdir(directories[at], 0755) != 0) fail(directories[at]);
}

void enter_own_root(const struct options *options) {
  if (syscall(SYS_mount, "none", "/", NULL, old_recursive | old_private, NULL) != 0) fail("private mounts");
  /* Only in this process's mount namespace: the folder of the socket serves as the place to mount on. */
  char *copy = strdup(options->socket_path);
  if (!copy) fail("memory");
  const char *directory = dirname(copy);
  attach(tmpfs("0755", 1 << 20, "1024", 0, 0), directory);
  if (chdir(directory) != 0) fail(directory);
  free(copy);
  umask(0022);
  fill_root(options);
  if (syscall(SYS_pivot_root, ".", ".") != 0) fail("pivot_root");
  if (syscall(SYS_umount2, ".", old_detach) != 0 || chdir("/") != 0) fail("the old root");
  set_read_only(AT_FDCWD, "/", 0, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
}
