export { type BuildOptions, type BuildResult, type BuiltProblem, buildProblem, judgeable } from './build-problem.ts';
export { brokenRow, type CheckReport, type CheckRow, checkProblem } from './check-problem.ts';
export { errorText, type FolderError } from './folder-error.ts';
export { generateCases } from './generate-cases.ts';
export { type Ledger, ledgerError, ledgerLine, ledgerText, parseLedger } from './ledger.ts';
export { goalKilledShare, killedShare } from './measure-mutants.ts';
export { type BrokenProblem, type Catalogue, readCatalogue } from './read-catalogue.ts';
export { type Plan, readPlans } from './read-plans.ts';
export { type Problem, type ReadProblem, readProblem, type StoredSolution } from './read-problem.ts';
