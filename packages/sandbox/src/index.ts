export type {
  Sandbox,
  SandboxFile,
  SandboxLimits,
  SandboxRequest,
  SandboxResult,
  SandboxStatus,
  SandboxWatch,
} from './sandbox.ts';
