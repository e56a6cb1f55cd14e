import { enterCgroups, prepareCgroups } from '@codenova/sandbox';

/** Run as root by `prepareGroups`: NAME UID GID PID; prints the description as JSON. */
const [name, uid, gid, pid] = process.argv.slice(2);
if (!name || !uid || !gid || !pid) throw new Error('usage: prepare-cgroups.ts NAME UID GID PID');
const description = prepareCgroups({ name, uid: Number(uid), gid: Number(gid) });
// Root moves its judge when it starts it (joinGroups).
if (Number(uid) !== 0 && process.env.SUDO_UID !== undefined) enterCgroups(description, Number(pid));
console.log(JSON.stringify(description));
