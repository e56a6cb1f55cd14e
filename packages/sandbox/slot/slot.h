#ifndef SLOT_H
#define SLOT_H

/*
 * The resident slot: runs hostile programs in boxes that stand ready. Root's part is small and reads nothing that the
 * judge or a program wrote, except one byte (and a size) from the keeper.
 *
 *   daemon   root: listens, checks who connects, starts one spawner a connection, removes what a slot leaves (main.c)
 *   spawner  root: makes the slot's root file system and groups, then one box after another (spawner.c)
 *   keeper   the judge's user, no capabilities: talks to the judge, keeps the limits, collects the output (keeper.c)
 *   box      process 1 of fresh namespaces: the slot's own user, no capabilities; starts the program (box.c)
 *
 * Invariants; the tests name them.
 * S1  Root opens, binds, reads and writes no path that comes over a connection. Paths come from the command line.
 * S2  All that a connection says is decoded by the keeper, which has the judge's rights and no capability; artifacts are
 *     opened beneath one directory, no links followed, regular files only, of the judge's user or root.
 * S3  Every length and count is bounded before it is used; a message that is not well formed ends the connection.
 * S4  The end of a connection ends its slot: keeper, spawner and box die with one another, and with the daemon.
 * S5  A slot's number, which is its user id and its groups' name, is given again only when its groups are gone, which
 *     the kernel allows only when nothing is left in them. No two slots of a machine share a user id.
 * S6  A box serves one program: pid, mount and ipc namespaces, /tmp, /dev/shm, /box and /proc are its own.
 * S7  Nothing is read back by name from a place that a program reaches: output comes from descriptors made before it.
 * S8  A limit counts only against what the judge has answered: while messages are unanswered, the oldest one's stamp is
 *     held against the limits, so that a busy judge changes no verdict.
 * S9  The program never has a capability, a way to one, or a descriptor beyond 0 to 3.
 */

#include <linux/filter.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdnoreturn.h>
#include <sys/types.h>

enum { protocol_version = 1, mount_limit = 64, group_limit = 3, filter_limit = 4096 };

/* The control groups' parents: one each for memory, processes and CPU time; on version 2 all the same. */
enum controller { memory_controller, pids_controller, cpu_controller };
struct place {
  int version;
  const char *path;
};

struct bind {
  const char *host;
  const char *inside;
};

struct options {
  const char *socket_path;
  const char *artifact_path;
  const char *filter_path;
  uid_t judge_uid;
  gid_t judge_gid;
  unsigned slots;
  bool until_input_ends;
  struct place places[group_limit];
  struct bind binds[mount_limit];
  unsigned bind_count;
};

/* One slot, as the daemon starts it. */
struct slot {
  const struct options *options;
  unsigned number;
  uid_t uid;
  int connection;
  int artifact_directory;
  struct sock_fprog filter;
};

/* What the spawner hands to the keeper with each box, in this order. */
enum box_descriptor {
  box_control,
  box_pidfd,
  box_cpu,
  box_memory_peak,
  box_memory_events,
  box_memory_limit,
  box_swap_limit,
  box_pids_limit,
  box_descriptor_count
};

/* What the spawner says of them. */
enum { handed_swap_limit = 1, handed_fresh_group = 2 };

/* Of /tmp, until a request wants another size. */
enum { usual_temporary_bytes = 64 << 20 };

/* The keeper's commands to the spawner. */
enum { command_kill = 'k', command_next = 'n' };
struct command {
  uint64_t temporary_bytes;
  uint8_t kind;
  /* Nothing but its process 1 is left in the box that is to be replaced. */
  uint8_t is_empty;
  uint8_t unused[6];
};

/* Box to keeper: it stands, it has failed (with a text), its program has ended. */
enum { report_standing = 1, report_fault = 2, report_ended = 3 };
struct report {
  uint32_t kind;
  int32_t wait_status;
  /* No other process was left in the box. */
  uint32_t is_empty;
  char text[116];
};

/* Keeper to box, with the descriptors 0 to 3 of the program; the strings follow: arguments, then environment. */
enum { launch_magic = 0x6c6f7473, string_limit = 2048, strings_bytes_limit = 1 << 20 };
struct launch {
  uint32_t magic;
  uint32_t argument_count;
  uint32_t environment_count;
  uint32_t strings_bytes;
  uint64_t file_bytes;
  uint64_t stack_bytes;
};

/* options.c */
bool read_options(int count, char **arguments, struct options *options);

/* filter.c: reads the system call filter that buildSeccompFilter wrote. */
struct sock_fprog read_filter(const char *path);

/* groups.c */
struct groups {
  const struct options *options;
  unsigned slot_number;
  unsigned run_number;
  int parents[group_limit];
};
void open_groups(struct groups *groups);
void join_groups(const struct groups *groups);
/* A directory of the run's own group, for CLONE_INTO_CGROUP; -1 when no hierarchy is of version 2. */
int make_run_group(struct groups *groups);
void remove_run_group(const struct groups *groups);
void open_counters(const struct groups *groups, int descriptors[box_descriptor_count]);
/* False while something is left in them. */
bool remove_slot_groups(const struct options *options, unsigned slot_number);
void remove_stale_groups(const struct options *options);

/* root.c */
void enter_own_root(const struct options *options);
void mount_fresh_tmpfs(const char *target, const char *mode, uint64_t bytes, const char *inodes);
int mount_box_directory(uid_t uid, gid_t gid, uint64_t bytes);
void mount_proc(void);

/* spawner.c, keeper.c, box.c */
noreturn void run_spawner(struct slot *slot);
noreturn void run_keeper(const struct slot *slot, int spawner);
noreturn void run_box(const struct slot *slot, int control, uint64_t temporary_bytes);

/* privilege.c */
/* Becomes this user for good, with no capability and no way to one; dies with its parent. */
void drop_privileges(uid_t uid, gid_t gid, pid_t parent);
void protect_from_oom_killer(int adjustment);

/* descriptors.c */
bool send_descriptors(int socket, const void *bytes, size_t length, const int *descriptors, unsigned count);
/* The number of bytes received, 0 at the end, -1 on an error. Unexpected descriptors are closed; missing ones are -1. */
ssize_t receive_descriptors(int socket, void *bytes, size_t length, int *descriptors, unsigned count);
bool write_all(int file, const void *bytes, size_t length);
bool read_all(int file, void *bytes, size_t length);
void close_all_except(const int *kept, unsigned count);
/* Where a process has someone to tell why it ends; standard error otherwise. */
extern void (*tell_failure)(const char *what);
noreturn void fail(const char *what);

#endif
