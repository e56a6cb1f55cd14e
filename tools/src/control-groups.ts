import { enterCgroups, prepareCgroups, removeCgroups } from '@codenova/sandbox';

/**
 * Run as root by judge-preparation.ts.
 * prepare NAME UID GID PID: makes the groups of NAME for that user, on sudo's behalf moves PID in, prints their description.
 * remove NAME UID GID: kills what is left in them and removes them.
 */
const [action, name, uid, gid, pid] = process.argv.slice(2);
if (!name || !uid || !gid) throw new Error('usage: control-groups.ts prepare|remove NAME UID GID [PID]');
const description = prepareCgroups({ name, uid: Number(uid), gid: Number(gid) });
if (action === 'remove') await removeCgroups(description);
else {
  // Root moves its judge itself when it starts it (joinGroups).
  if (process.env.SUDO_UID !== undefined) enterCgroups(description, Number(pid));
  console.log(JSON.stringify(description));
}
