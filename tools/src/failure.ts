/** What `nova` exits with. */
export const exitCodes = { failed: 1, usage: 2, precondition: 3 } as const;

/** An expected failure: one clear sentence for the operator, no stack. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.precondition, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
