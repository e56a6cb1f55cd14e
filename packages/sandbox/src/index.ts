export type { SandboxIdentity } from './box.ts';
export type { SandboxMount } from './box-options.ts';
export { type BubblewrapOptions, openBubblewrap } from './bubblewrap.ts';
export { buildSlot } from './build-slot.ts';
export { type CgroupDescription, enterCgroups, prepareCgroups, removeCgroups, removeStaleCgroups } from './cgroups.ts';
export { type Judge0Options, openJudge0 } from './judge0.ts';
export { openSlots, type SlotsOptions } from './resident-slots.ts';
export {
  pendingInputLimitBytes,
  type Sandbox,
  type SandboxFile,
  type SandboxInput,
  type SandboxLane,
  type SandboxLimits,
  type SandboxRequest,
  type SandboxResult,
  type SandboxStatus,
  type SandboxWatch,
} from './sandbox.ts';
export { buildSeccompFilter } from './seccomp.ts';
export {
  probeSlots,
  type SlotHelper,
  type SlotHelperOptions,
  slotHelperCommand,
  startSlotHelper,
} from './slot-helper.ts';
