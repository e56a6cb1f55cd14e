export { type BuildOptions, type BuildResult, type BuiltProblem, buildProblem } from './build-problem.ts';
export { brokenRow, type CheckOptions, type CheckReport, type CheckRow, checkProblem } from './check-problem.ts';
export type { HandCase } from './definition.ts';
export { errorText, type FolderError } from './folder-error.ts';
export { type CaseWithInput, type GeneratedCases, generateCases } from './generate-cases.ts';
export type { CompactCall, GeneratedCase, Generator, GeneratorTools, Validator } from './generator.ts';
export { createRandom, type Random } from './random.ts';
export { type BrokenProblem, type Catalogue, readCatalogue } from './read-catalogue.ts';
export { type Problem, type ReadProblem, readProblem, type StoredSolution } from './read-problem.ts';
