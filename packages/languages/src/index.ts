export type {
  CompileStep,
  Formatter,
  Language,
  Located,
  Probe,
  ResidentCompiler,
  RunStep,
  Step,
  Task,
  Toolchain,
} from './language.ts';
export { selfTestCase, selfTestSignature } from './language.ts';
export { createRecordParser, type HarnessRecord, RecordError, RecordSizeError } from './records.ts';
export { createLanguages, type Installations, languages } from './registry.ts';
export { prepareToolchains, type Toolchains } from './toolchains.ts';
export { decodeAnswer, encodeCase, WireError } from './wire.ts';
