/* Giving up root for good. */
#define _GNU_SOURCE
#include "slot.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

void drop_privileges(uid_t uid, gid_t gid, pid_t parent) {
  if (uid == 0 || gid == 0) {
    errno = EINVAL;
    fail("a box or a keeper as root");
  }
  for (unsigned long capability = 0; capability <= CAP_LAST_CAP; capability++)
    if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0 && errno != EINVAL) fail("PR_CAPBSET_DROP");
  if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0) fail("PR_CAP_AMBIENT");
  if (setgroups(0, NULL) != 0 || setresgid(gid, gid, gid) != 0 || setresuid(uid, uid, uid) != 0) fail("setresuid");
  /* Leaving user id 0 has cleared the permitted set; what could be inherited goes too. */
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct nothing[2];
  memset(nothing, 0, sizeof nothing);
  if (syscall(SYS_capset, &header, nothing) != 0) fail("capset");
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("PR_SET_NO_NEW_PRIVS");
  /* After setresuid, which clears the signal and sets what can be dumped anew. */
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) fail("PR_SET_DUMPABLE");
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) fail("PR_SET_PDEATHSIG");
  /* It may have died before. Process 1 of a namespace sees no parent: its control socket tells it. */
  if (parent != 0 && getppid() != parent) _exit(1);
}

void protect_from_oom_killer(int adjustment) {
  char text[16];
  int length = snprintf(text, sizeof text, "%d", adjustment);
  int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  /* Lowering it needs CAP_SYS_RESOURCE, which a container may lack: the boxes' raised value says enough then. */
  ssize_t written = write(file, text, (size_t)length);
  if (written < 0 && adjustment > 0) fail("oom_score_adj");
  close(file);
}
