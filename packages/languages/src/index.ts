export type { CompileStep, Language, Located, Probe, RunStep, Step, Task, Toolchain } from './language.ts';
export { createRecordParser, type HarnessRecord, RecordError } from './records.ts';
export { languages } from './registry.ts';
export { prepareToolchains, type Toolchains } from './toolchains.ts';
export { decodeAnswer, encodeCase, WireError } from './wire.ts';
