export type { SandboxIdentity } from './box.ts';
export type { SandboxMount } from './box-options.ts';
export { type BubblewrapOptions, openBubblewrap } from './bubblewrap.ts';
export { type CgroupDescription, enterCgroups, prepareCgroups, removeCgroups, removeStaleCgroups } from './cgroups.ts';
export type {
  Sandbox,
  SandboxFile,
  SandboxLimits,
  SandboxRequest,
  SandboxResult,
  SandboxStatus,
  SandboxWatch,
} from './sandbox.ts';
export { buildSeccompFilter } from './seccomp.ts';
