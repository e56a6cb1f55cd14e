import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import { type Json, type NodeType, nodeClasses, parseType, type ValueType, valueError } from './types.ts';

/** Shapes of a problem: its signature, limits, comparison, cases and the document that the database keeps. */

export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');

/** A text's letters and digits in lower case, all else as single hyphens between: mostly a slug, but for its length. */
export function hyphenated(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export const difficulties = ['easy', 'medium', 'hard'] as const;
export const difficultySchema = z.enum(difficulties);
export type Difficulty = z.infer<typeof difficultySchema>;

const identifier = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,60}$/, 'an identifier');
const typeSchema = z.string().refine((text) => parseType(text) !== undefined, {
  message:
    'a type: int, long, double, bool, char, string, ListNode, TreeNode, with up to three [], or CyclicListNode, TreeNodeByValue, RandomListNode, GraphNode, NaryNode, NextTreeNode',
});

export const parameterSchema = z.strictObject({ name: identifier, type: typeSchema });
export type Parameter = z.infer<typeof parameterSchema>;

const parametersSchema = z.array(parameterSchema).max(8);
const returnSchema = z.union([z.literal('void'), typeSchema]);

/** A function: the answer is the return value, or the parameter named by `mutates`. */
export const functionSignatureSchema = z
  .strictObject({
    kind: z.literal('function'),
    name: identifier,
    parameters: parametersSchema.min(1),
    returns: returnSchema,
    /** The parameter changed in place that is the answer: whole when `returns` is void, else its first k elements where k is the int returned. */
    mutates: identifier.optional(),
  })
  .superRefine((signature, context) => {
    const target = signature.parameters.find((parameter) => parameter.name === signature.mutates);
    if (signature.mutates !== undefined && !target)
      context.addIssue({ code: 'custom', path: ['mutates'], message: `no parameter is named ${signature.mutates}` });
    if (signature.mutates === undefined && signature.returns === 'void')
      context.addIssue({
        code: 'custom',
        path: ['mutates'],
        message: 'a void function names the parameter it changes',
      });
    if (target && signature.returns !== 'void' && (signature.returns !== 'int' || !target.type.endsWith('[]')))
      context.addIssue({
        code: 'custom',
        path: ['returns'],
        message: 'first k elements: returns int, mutates an array',
      });
    for (const [index, { type }] of signature.parameters.entries())
      if (type === 'TreeNodeByValue' && !signature.parameters.slice(0, index).some((each) => each.type === 'TreeNode'))
        context.addIssue({
          code: 'custom',
          path: ['parameters', index, 'type'],
          message: 'TreeNodeByValue is a node of a TreeNode parameter that stands before it',
        });
    const issue = nodeIssue([signature.returns, ...signature.parameters.map((parameter) => parameter.type)]);
    if (issue) context.addIssue({ code: 'custom', path: ['parameters'], message: issue });
  });

/** `Node` is one class a problem. */
function nodeIssue(types: string[]): string | undefined {
  const kinds = new Set(types.filter((type) => nodeClasses[type as NodeType] === 'Node'));
  return kinds.size > 1 ? `${[...kinds].join(' and ')} would both be the class Node` : undefined;
}

export const methodSchema = z.strictObject({
  name: identifier,
  parameters: parametersSchema,
  returns: returnSchema,
  /** Its result is not looked at, only handed on: a text of the person's own making, as of `encode`. */
  opaque: z.literal(true).optional(),
  /** Its only argument is the latest result of this method, as for `decode`; a case gives it none. */
  takesResultOf: identifier.optional(),
});
export type Method = z.infer<typeof methodSchema>;

/** A class of operations: constructed once a case, then called. */
export const classSignatureSchema = z
  .strictObject({
    kind: z.literal('class'),
    name: identifier,
    constructorParameters: parametersSchema,
    methods: z.array(methodSchema).min(1).max(12),
  })
  .superRefine((signature, context) => {
    const types = signature.constructorParameters.map((parameter) => parameter.type);
    for (const [index, method] of signature.methods.entries()) {
      types.push(method.returns, ...method.parameters.map((parameter) => parameter.type));
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['methods', index, field], message });
      if (method.opaque && method.returns === 'void')
        complain('opaque', 'a method that returns nothing hands nothing on');
      if (method.takesResultOf === undefined) continue;
      const source = signature.methods.find((each) => each.name === method.takesResultOf);
      if (!source) complain('takesResultOf', `there is no method ${method.takesResultOf}`);
      else if (method.parameters.length !== 1 || method.parameters[0]?.type !== source.returns)
        complain('takesResultOf', `takes one parameter of type ${source.returns}, which ${source.name} returns`);
    }
    if (types.includes('TreeNodeByValue'))
      context.addIssue({ code: 'custom', path: ['methods'], message: 'TreeNodeByValue is for functions only' });
    const issue = nodeIssue(types);
    if (issue) context.addIssue({ code: 'custom', path: ['methods'], message: issue });
  });

/** A whole program that reads standard input and writes standard output. */
export const programSignatureSchema = z.strictObject({ kind: z.literal('program') });

export const signatureSchema = z.discriminatedUnion('kind', [
  functionSignatureSchema,
  classSignatureSchema,
  programSignatureSchema,
]);
export type Signature = z.infer<typeof signatureSchema>;
export type FunctionSignature = z.infer<typeof functionSignatureSchema>;
export type ClassSignature = z.infer<typeof classSignatureSchema>;

export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(jsonSchema)]),
);

/** What a case gives the solution: the arguments; the calls, the first of them the constructor's; or the text on standard input. */
export const caseInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('function'), args: z.array(jsonSchema).max(8) }),
  z.strictObject({
    kind: z.literal('class'),
    calls: z
      .array(z.strictObject({ method: z.string(), args: z.array(jsonSchema).max(8) }))
      .min(1)
      .max(100_000),
  }),
  z.strictObject({ kind: z.literal('program'), stdin: z.string().max(16_000_000) }),
]);
export type CaseInput = z.infer<typeof caseInputSchema>;

/** What a judging program is given after the arguments of its protocol: the package's validator flags. Absent in older documents. */
const programArguments = z.array(z.string().max(200)).max(20).optional();

/** How an answer is compared with the expected one. */
export const comparisonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  /** The elements of the outermost array in any order. */
  z.strictObject({ kind: z.literal('any-order') }),
  /** The elements in any order at every depth. */
  z.strictObject({ kind: z.literal('nested-any-order') }),
  /** Numbers within `tolerance`, absolute or relative. */
  z.strictObject({ kind: z.literal('float'), tolerance: z.number().positive().max(1) }),
  /** Words separated by white space, numbers and all as text (the usual one for programs). */
  z.strictObject({ kind: z.literal('tokens') }),
  /**
   * As the default output validator of ICPC and Kattis packages (https://icpc.io/problem-package-format, Default Output
   * Validator): words in any case and any white space between them unless it is told to be sensitive; a number of the expected
   * answer takes any number within a tolerance, absolute or relative.
   */
  z.strictObject({
    kind: z.literal('icpc-default'),
    caseSensitive: z.boolean().default(false),
    spaceChangeSensitive: z.boolean().default(false),
    floatAbsoluteTolerance: z.number().min(0).optional(),
    floatRelativeTolerance: z.number().min(0).optional(),
  }),
  /** `check.ts` of the problem decides; its source (TypeScript, erasable syntax) travels in the document. */
  z.strictObject({ kind: z.literal('checker') }),
  /**
   * A foreign program decides, in a box of its own, as its protocol says. `icpc`: arguments input, answer, feedback
   * directory, the output on standard input, exit code 42 accepts and 43 refuses
   * (https://icpc.io/problem-package-format, Output Validators). `testlib`: arguments input, output, answer, exit code 0
   * accepts, 1 and 2 refuse (https://codeforces.com/testlib).
   */
  z.strictObject({
    kind: z.literal('validator'),
    protocol: z.enum(['icpc', 'testlib']),
    arguments: programArguments,
  }),
  /** A program that talks with the person's: each one's output is the other's input. Arguments and exit codes as a validator's. */
  z.strictObject({
    kind: z.literal('interactor'),
    protocol: z.enum(['icpc', 'testlib']),
    arguments: programArguments,
  }),
]);
export type Comparison = z.infer<typeof comparisonSchema>;

export const limitsSchema = z.strictObject({
  /** CPU time of one case. */
  cpuTimeMs: z.int().min(100).max(20_000).default(2_000),
  memoryMb: z.int().min(64).max(1_024).default(256),
  /** CPU time of one case in languages that need another one. */
  cpuTimeMsByLanguage: z.partialRecord(languageIdSchema, z.int().min(100).max(60_000)).default({}),
});
export type Limits = z.infer<typeof limitsSchema>;

/** The reference's or another stored solution. */
export const solutionSchema = z.strictObject({ languageId: languageIdSchema, code: z.string() });
export type Solution = z.infer<typeof solutionSchema>;

/** A program of the problem's author that judges: a validator or an interactor, with the files that it includes. */
export const judgingProgramSchema = solutionSchema.extend({
  files: z
    .array(z.strictObject({ name: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,60}$/), content: z.string() }))
    .max(8)
    .default([]),
});
export type JudgingProgram = z.infer<typeof judgingProgramSchema>;

/** One test case. `expected` is of the answer's type; for a class one entry a call (null for void and the constructor); for a program the standard output. */
export const testCaseSchema = z.strictObject({
  name: z.string().min(1).max(80),
  /** A visible case shows its input, expected and actual answer; a hidden one only its index. */
  visible: z.boolean(),
  input: caseInputSchema,
  expected: jsonSchema,
});
export type TestCase = z.infer<typeof testCaseSchema>;

/** A worked example of the statement: a visible case with words. */
export const exampleSchema = z.strictObject({
  name: z.string(),
  input: caseInputSchema,
  expected: jsonSchema,
  explanation: z.string().optional(),
});
export type Example = z.infer<typeof exampleSchema>;

/** A problem version as the database keeps it: everything but the hidden cases, which are stored apart. */
export const problemDocumentSchema = z.strictObject({
  slug: slugSchema,
  number: z.int().min(1),
  title: z.string().min(1).max(120),
  difficulty: difficultySchema,
  topics: z.array(slugSchema).max(8),
  signature: signatureSchema,
  limits: limitsSchema,
  comparison: comparisonSchema,
  checkerSource: z.string().optional(),
  /** The validator or the interactor, where the comparison asks for one. */
  judgingProgram: judgingProgramSchema.optional(),
  statement: z.string().min(1),
  examples: z.array(exampleSchema),
  constraints: z.array(z.string()),
  /** From a question to a sketch; a problem from elsewhere may have none, and no editorial. */
  hints: z.array(z.string()).max(3),
  editorial: z.string(),
  reference: solutionSchema,
});
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;

/** The answer's type: what a function's case expects. */
export function answerType(signature: FunctionSignature): ValueType {
  const text =
    signature.mutates === undefined
      ? signature.returns
      : signature.parameters.find((parameter) => parameter.name === signature.mutates)?.type;
  const type = text === undefined ? undefined : parseType(text);
  if (!type) throw new Error(`signature of ${signature.name} has no answer type`);
  return type;
}

/** What a call answers; undefined where there is nothing, or nothing that is looked at. */
export function answerOfCall(method: Method): ValueType | undefined {
  return method.opaque ? undefined : parseType(method.returns);
}

/** Why `input` does not fit `signature`, naming the place; undefined when it fits. */
export function inputError(signature: Signature, input: CaseInput): string | undefined {
  if (signature.kind !== input.kind) return `input: a ${signature.kind} problem takes a ${signature.kind} input`;
  if (signature.kind === 'function' && input.kind === 'function')
    return argumentsError(signature.parameters, input.args, 'args');
  if (signature.kind === 'class' && input.kind === 'class') {
    const called = new Set<string>();
    for (const [index, call] of input.calls.entries()) {
      const at = `calls[${index}]`;
      if (index === 0) {
        if (call.method !== signature.name) return `${at}.method: the first call is the constructor ${signature.name}`;
        const error = argumentsError(signature.constructorParameters, call.args, `${at}.args`);
        if (error) return error;
        continue;
      }
      const method = signature.methods.find((candidate) => candidate.name === call.method);
      if (!method) return `${at}.method: ${signature.name} has no method ${call.method}`;
      const given = method.takesResultOf === undefined ? method.parameters : [];
      const error = argumentsError(given, call.args, `${at}.args`);
      if (error) return error;
      if (method.takesResultOf !== undefined && !called.has(method.takesResultOf))
        return `${at}.method: ${method.name} takes the result of ${method.takesResultOf}, which was not called before`;
      called.add(method.name);
    }
  }
  return undefined;
}

function argumentsError(parameters: Parameter[], args: Json[], at: string): string | undefined {
  if (args.length !== parameters.length)
    return `${at}: number of values: expected ${parameters.length}, got ${args.length}`;
  for (const [index, parameter] of parameters.entries()) {
    const type = parseType(parameter.type);
    if (!type) return `${at}[${index}]: unknown type ${parameter.type}`;
    const error = valueError(type, args[index], parameter.name) ?? absentNodeError(parameters, args, index);
    // Of a function's arguments the name says enough; of calls there are many.
    if (error) return at === 'args' ? error : `${at}: ${error}`;
  }
  return undefined;
}

/** A node given by its value must be in the tree, and once only. */
function absentNodeError(parameters: Parameter[], args: Json[], index: number): string | undefined {
  const parameter = parameters[index];
  if (parameter?.type !== 'TreeNodeByValue') return undefined;
  const tree = parameters.slice(0, index).findLastIndex((each) => each.type === 'TreeNode');
  const count = (args[tree] as Json[]).filter((value) => value === args[index]).length;
  return count === 1
    ? undefined
    : `${parameter.name}: ${parameters[tree]?.name} holds the value ${args[index]} ${count} times, not once`;
}

/** Why `expected` is no answer to `input` under `signature`; undefined when it may be one. */
export function expectedError(signature: Signature, input: CaseInput, expected: Json): string | undefined {
  switch (signature.kind) {
    case 'function':
      return valueError(answerType(signature), expected, 'expected', 'answer');
    case 'program':
      return typeof expected === 'string' ? undefined : 'expected: a program answers with text';
    case 'class': {
      if (input.kind !== 'class') return 'input: a class problem takes a class input';
      if (!Array.isArray(expected) || expected.length !== input.calls.length)
        return `expected: one entry for each of the ${input.calls.length} calls`;
      for (const [index, call] of input.calls.entries()) {
        const method = signature.methods.find((each) => index > 0 && each.name === call.method);
        const type = method && answerOfCall(method);
        if (!type) {
          if (expected[index] !== null)
            return `expected[${index}]: null, since the result of ${call.method} is not looked at`;
          continue;
        }
        const error = valueError(type, expected[index], `expected[${index}]`, 'answer');
        if (error) return error;
      }
      return undefined;
    }
    default:
      return signature satisfies never;
  }
}
