import { type CaseInput, type Json, type Parameter, parseType, type Signature } from '@codenova/contracts';
import { z } from 'zod';

const range = z
  .tuple([z.int(), z.int()])
  .refine(([minimum, maximum]) => minimum <= maximum, 'the smaller number comes first');

/** What every case's value of one parameter keeps, beside its type. */
const ruleSchema = z.strictObject({
  /** Elements of the outermost array, characters of a string, nodes of a list or tree; calls of a class. */
  length: range.optional(),
  /** The same one level deeper: rows of a grid, strings of an array of strings. */
  elementLength: range.optional(),
  /** Every number inside. */
  values: range.optional(),
  /** Every character inside: the body of a regular expression's character class, e.g. `a-z0-9`. */
  characters: z
    .string()
    .refine((body) => characterClass(body) !== undefined, 'the body of a character class, e.g. a-z0-9')
    .optional(),
  /** Levels of a tree; the empty tree has none. */
  height: range.optional(),
  /** Numbers of the outermost array never fall. */
  sorted: z.literal(true).optional(),
  /** No two elements of the outermost array are equal. */
  distinct: z.literal(true).optional(),
  /** All inner arrays are of one length. */
  rectangular: z.literal(true).optional(),
});
type Rule = z.infer<typeof ruleSchema>;

/** Keyed by parameter (`nums`); in a class by method and parameter (`put.key`), and `calls` for their number. */
export const rulesSchema = z.record(z.string(), ruleSchema);
export type Rules = z.infer<typeof rulesSchema>;

/** Rules that name no parameter of the signature, each with the names that there are. */
export function unknownRules(signature: Signature, rules: Rules): { key: string; known: string }[] {
  const known = ruleKeys(signature);
  return Object.keys(rules)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, known: known.length === 0 ? 'no rules: a program has validate.ts' : known.join(', ') }));
}

function ruleKeys(signature: Signature): string[] {
  switch (signature.kind) {
    case 'function':
      return signature.parameters.map((parameter) => parameter.name);
    case 'class': {
      const keys = (name: string, parameters: Parameter[]) =>
        parameters.map((parameter) => `${name}.${parameter.name}`);
      return [
        'calls',
        ...keys(signature.name, signature.constructorParameters),
        ...signature.methods.flatMap((method) => keys(method.name, method.parameters)),
      ];
    }
    case 'program':
      return [];
    default:
      return signature satisfies never;
  }
}

/** Why `input`, whose types are right, breaks a rule, as `place: reason`; undefined when it keeps them all. */
export function ruleError(signature: Signature, rules: Rules, input: CaseInput): string | undefined {
  if (signature.kind === 'function' && input.kind === 'function')
    return firstRuleError(signature.parameters, input.args, rules, '');
  if (signature.kind === 'class' && input.kind === 'class') {
    const wrongCount = rules.calls?.length && rangeError(rules.calls.length, input.calls.length, 'calls');
    if (wrongCount) return `calls: ${wrongCount}`;
    for (const [index, call] of input.calls.entries()) {
      const parameters =
        index === 0
          ? signature.constructorParameters
          : (signature.methods.find((method) => method.name === call.method)?.parameters ?? []);
      const error = firstRuleError(parameters, call.args, rules, `${call.method}.`);
      if (error) return `calls[${index}] ${error}`;
    }
  }
  return undefined;
}

function firstRuleError(parameters: Parameter[], args: Json[], rules: Rules, prefix: string): string | undefined {
  for (const [index, parameter] of parameters.entries()) {
    const rule = rules[prefix + parameter.name];
    const value = args[index];
    const error = rule && value !== undefined && valueRuleError(rule, parameter.type, value);
    if (error) return `${parameter.name}: ${error}`;
  }
  return undefined;
}

function valueRuleError(rule: Rule, typeText: string, value: Json): string | undefined {
  const isTree = parseType(typeText)?.base === 'TreeNode';
  const size = (of: Json) => {
    if (Array.isArray(of)) return isTree ? of.filter((node) => node !== null).length : of.length;
    return typeof of === 'string' ? [...of].length : 0;
  };
  const elements = Array.isArray(value) ? value : [];
  const checks = [
    () => rule.length && rangeError(rule.length, size(value), 'length'),
    () =>
      rule.elementLength &&
      firstDefined(elements, (element, at) => rangeError(rule.elementLength, size(element), `length of [${at}]`)),
    () => rule.values && numberError(rule.values, value),
    () => (rule.characters === undefined ? undefined : characterError(rule.characters, value)),
    () => rule.height && rangeError(rule.height, treeHeight(elements), 'height'),
    () => rule.sorted && sortedError(elements),
    () => rule.distinct && distinctError(elements),
    () =>
      rule.rectangular &&
      firstDefined(elements, (element, at) =>
        size(element) === size(elements[0] ?? []) ? undefined : `[${at}] is not as long as [0]`,
      ),
  ];
  for (const check of checks) {
    const error = check();
    if (error) return error;
  }
  return undefined;
}

function firstDefined<T>(values: T[], error: (value: T, at: number) => string | undefined): string | undefined {
  for (const [at, value] of values.entries()) {
    const found = error(value, at);
    if (found) return found;
  }
  return undefined;
}

function rangeError(allowed: Rule['length'], actual: number, what: string): string | undefined {
  if (!allowed || (actual >= allowed[0] && actual <= allowed[1])) return undefined;
  return `${what} ${actual} is outside ${allowed[0]} to ${allowed[1]}`;
}

function numberError(allowed: NonNullable<Rule['values']>, value: Json): string | undefined {
  if (Array.isArray(value)) return firstDefined(value, (element) => numberError(allowed, element));
  const outside =
    (typeof value === 'number' && (value < allowed[0] || value > allowed[1])) ||
    (typeof value === 'string' && (BigInt(value) < BigInt(allowed[0]) || BigInt(value) > BigInt(allowed[1])));
  return outside ? `value ${value} is outside ${allowed[0]} to ${allowed[1]}` : undefined;
}

function characterClass(body: string): RegExp | undefined {
  try {
    return new RegExp(`^[${body}]*$`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function characterError(body: string, value: Json): string | undefined {
  const allowed = characterClass(body);
  const errorOf = (part: Json): string | undefined => {
    if (Array.isArray(part)) return firstDefined(part, errorOf);
    if (typeof part !== 'string' || allowed?.test(part)) return undefined;
    const odd = [...part].find((character) => !allowed?.test(character));
    return `character ${JSON.stringify(odd)} is outside ${body}`;
  };
  return errorOf(value);
}

/** Levels of a tree in level order with null for a missing child. */
function treeHeight(nodes: Json[]): number {
  let height = 0;
  let levelStart = 0;
  let levelSize = Math.min(1, nodes.length);
  while (levelSize > 0) {
    const present = nodes.slice(levelStart, levelStart + levelSize).filter((node) => node !== null).length;
    if (present === 0) break;
    height++;
    levelStart += levelSize;
    levelSize = Math.min(2 * present, nodes.length - levelStart);
  }
  return height;
}

function sortedError(elements: Json[]): string | undefined {
  return firstDefined(elements, (element, at) =>
    at > 0 && Number(element) < Number(elements[at - 1]) ? `[${at}] is less than the element before it` : undefined,
  );
}

function distinctError(elements: Json[]): string | undefined {
  const seen = new Set<string>();
  return firstDefined(elements, (element, at) => {
    const text = JSON.stringify(element);
    if (seen.has(text)) return `[${at}] repeats ${text}`;
    seen.add(text);
    return undefined;
  });
}
