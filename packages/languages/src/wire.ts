import {
  answerOfCall,
  answerType,
  type CaseInput,
  type ClassSignature,
  elementType,
  type FunctionSignature,
  type Json,
  parseType,
  type ValueType,
} from '@codenova/contracts';

/**
 * The form in which values travel between the judge and a harness: typed, so that no side guesses, and simple, so that
 * a language without JSON reads it in a few lines. Tokens are separated by one blank or line end.
 *
 *   int, long   decimal
 *   double      shortest decimal that reads back as the same number, exponent allowed
 *   bool        1 or 0
 *   char        as string
 *   string      length in UTF-8 bytes, a blank, the bytes
 *   T[]         count, then the elements
 *   ListNode    count, then the values, head first
 *   CyclicListNode   as ListNode, then the index of the node that the last one leads to, or -1
 *   TreeNode    count, then level order, each a value or `n` for a missing child
 *   TreeNodeByValue  the value of the node, or `n` for none (as an answer); the node is one of the nearest TreeNode before it
 *   RandomListNode   count, then for each node its value and the index of its random node, or -1
 *   GraphNode   count, then for each node 1, 2, ... the number of its neighbours and their values; the argument is node 1
 *   NaryNode    count, then for each node in level order its value and the number of its children
 *   NextTreeNode     as an argument a TreeNode (all `next` null); as an answer int[][], the values along `next` of each level,
 *               which begins at the first child found along the level above
 *
 * Standard input of a harness: the number of cases, then each case. A function's case is its arguments in order. A
 * class's case is the number of calls, then for each call the method's number (0 is the constructor) and its arguments;
 * a method that takes the result of another has none.
 *
 * The answer to a function's case is one value of the answer's type. The answer to a class's case is, for each call
 * whose method returns something that is looked at (`opaque` results are not), that value.
 *
 * An answer of type RandomListNode or GraphNode must share no node with an argument: it is `mistyped`.
 */

/** An answer that is not of its type. */
export class WireError extends Error {
  override name = 'WireError';
}

/** Encodes one case; the input must fit the signature (`inputError`). Standard input is the count, then the cases, joined by blanks. */
export function encodeCase(signature: FunctionSignature | ClassSignature, input: CaseInput): string {
  const tokens: string[] = [];
  if (input.kind === 'function' && signature.kind === 'function') {
    encodeArguments(tokens, signature.parameters, input.args);
  } else if (input.kind === 'class' && signature.kind === 'class') {
    tokens.push(String(input.calls.length));
    for (const [index, call] of input.calls.entries()) {
      const number = index === 0 ? 0 : signature.methods.findIndex((method) => method.name === call.method) + 1;
      const parameters = number === 0 ? signature.constructorParameters : signature.methods[number - 1]?.parameters;
      tokens.push(String(number));
      encodeArguments(tokens, call.args.length > 0 ? (parameters ?? []) : [], call.args);
    }
  } else {
    throw new Error(`wire: a ${signature.kind} signature was given a ${input.kind} input`);
  }
  return tokens.join(' ');
}

function encodeArguments(tokens: string[], parameters: { type: string }[], args: Json[]): void {
  for (const [index, parameter] of parameters.entries()) encodeValue(tokens, typeOf(parameter.type), args[index]);
}

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (!type) throw new Error(`wire: ${text} is no type`);
  return type;
}

/** Appends the tokens of one value. */
export function encodeValue(tokens: string[], type: ValueType, value: Json | undefined): void {
  if (type.dimensions > 0) {
    const elements = value as Json[];
    tokens.push(String(elements.length));
    // Nearly all of what is large: hundreds of thousands of numbers in a list.
    if (type.dimensions === 1 && type.base === 'int' && elements.length > 0) {
      tokens.push(elements.join(' '));
      return;
    }
    const inner = elementType(type);
    for (const element of elements) encodeValue(tokens, inner, element);
    return;
  }
  switch (type.base) {
    case 'int':
    case 'long':
    case 'double':
      tokens.push(Object.is(value, -0) ? '-0.0' : String(value));
      return;
    case 'bool':
      tokens.push(value ? '1' : '0');
      return;
    case 'char':
    case 'string':
      tokens.push(`${Buffer.byteLength(value as string)} ${value}`);
      return;
    case 'ListNode':
    case 'TreeNode':
    case 'NextTreeNode':
      tokens.push(String((value as Json[]).length));
      for (const element of value as Json[]) tokens.push(element === null ? 'n' : String(element));
      return;
    case 'CyclicListNode': {
      const [values, entry] = value as [number[], number];
      tokens.push(String(values.length), ...values.map(String), String(entry));
      return;
    }
    case 'TreeNodeByValue':
      tokens.push(value === null ? 'n' : String(value));
      return;
    case 'RandomListNode':
      tokens.push(String((value as Json[]).length));
      for (const [each, random] of value as [number, number | null][]) tokens.push(`${each} ${random ?? -1}`);
      return;
    case 'GraphNode':
      encodeValue(tokens, { base: 'int', dimensions: 2 }, value);
      return;
    case 'NaryNode':
      encodeNary(tokens, value as (number | null)[]);
      return;
    default:
      type.base satisfies never;
  }
}

/** From groups of children that end with null to the number of each node's children. */
function encodeNary(tokens: string[], values: (number | null)[]): void {
  const nodes: { value: number; children: number }[] = [];
  // The group before the first null is the root alone; the k-th after it holds the children of node k.
  let parent = -1;
  for (const value of values) {
    if (value === null) {
      parent++;
      continue;
    }
    nodes.push({ value, children: 0 });
    const owner = nodes[parent];
    if (owner) owner.children++;
  }
  tokens.push(String(nodes.length));
  for (const { value, children } of nodes) tokens.push(`${value} ${children}`);
}

/**
 * Decodes the answer to `input`. Whatever is not exactly of the type is refused with a `WireError` whose message can be
 * shown to the person.
 */
export function decodeAnswer(
  signature: FunctionSignature | ClassSignature,
  input: CaseInput,
  payload: Uint8Array,
): Json {
  const reader = new Reader(payload);
  let answer: Json;
  if (signature.kind === 'function') {
    answer = reader.value(answerType(signature));
  } else {
    if (input.kind !== 'class') throw new Error(`wire: a class signature was given a ${input.kind} input`);
    answer = input.calls.map((call, index) => {
      const method = index === 0 ? undefined : signature.methods.find((each) => each.name === call.method);
      const type = method && answerOfCall(method);
      return type ? reader.value(type) : null;
    });
  }
  reader.end();
  return answer;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

class Reader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  value(type: ValueType): Json {
    if (type.dimensions > 0) {
      const inner = elementType(type);
      return this.#list(() => this.value(inner));
    }
    switch (type.base) {
      case 'int':
        return this.#int();
      case 'long':
        return this.#long();
      case 'double':
        return this.#double();
      case 'bool': {
        const token = this.#token();
        if (token !== '0' && token !== '1') throw new WireError(`not a boolean: ${shown(token)}`);
        return token === '1';
      }
      case 'char': {
        const text = this.#string();
        if ([...text].length !== 1) throw new WireError(`not a single character: ${shown(text)}`);
        return text;
      }
      case 'string':
        return this.#string();
      case 'ListNode':
        return this.#list(() => this.#int());
      case 'CyclicListNode': {
        const values = this.#list(() => this.#int());
        const entry = this.#int();
        if (entry < -1 || entry >= values.length) throw new WireError(`not the index of a node: ${entry}`);
        return [values, entry];
      }
      case 'TreeNode':
        return this.#tree();
      case 'TreeNodeByValue':
        return this.#intOrNone();
      case 'RandomListNode': {
        const nodes = this.#list(() => [this.#int(), this.#int()]) as [number, number][];
        return nodes.map(([value, random]) => {
          if (random < -1 || random >= nodes.length) throw new WireError(`not the index of a node: ${random}`);
          return [value, random < 0 ? null : random];
        });
      }
      case 'GraphNode': {
        const lists = this.#list(() => this.#list(() => this.#int())) as number[][];
        for (const neighbour of lists.flat())
          if (neighbour < 1 || neighbour > lists.length) throw new WireError(`not a node of the graph: ${neighbour}`);
        return lists;
      }
      case 'NaryNode':
        return this.#nary();
      case 'NextTreeNode':
        return this.#list(() => this.#list(() => this.#int()));
      default:
        return type.base satisfies never;
    }
  }

  end(): void {
    // Each token moves on by its blank, so after the last the position is one past the end.
    if (this.#at !== (this.#bytes.length === 0 ? 0 : this.#bytes.length + 1))
      throw new WireError('the answer holds more than one value of its type');
  }

  #token(): string {
    const start = this.#at;
    // No number is longer than 40 characters.
    const stop = Math.min(this.#bytes.length, start + 40);
    let end = start;
    while (end < stop && this.#bytes[end] !== 0x20) end++;
    if (end === start) throw new WireError('the answer ends too early');
    this.#at = end + 1;
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, end - start).toString('latin1');
  }

  /** @param bytesEach that an element takes at least, with the blank before the next one */
  #count(bytesEach: 1 | 2): number {
    const token = this.#token();
    const count = /^(0|[1-9][0-9]{0,8})$/.test(token) ? Number(token) : -1;
    if (count < 0 || (count - 1) * bytesEach > this.#bytes.length - this.#at)
      throw new WireError(`not a count: ${shown(token)}`);
    return count;
  }

  #list(element: () => Json): Json[] {
    const count = this.#count(2);
    const list: Json[] = [];
    for (let index = 0; index < count; index++) list.push(element());
    return list;
  }

  #int(): number {
    const token = this.#token();
    const value = /^-?[0-9]{1,10}$/.test(token) ? Number(token) : Number.NaN;
    if (!(value >= -(2 ** 31) && value < 2 ** 31)) throw new WireError(`not a 32-bit integer: ${shown(token)}`);
    return value + 0;
  }

  #long(): Json {
    const token = this.#token();
    const value = /^-?[0-9]{1,19}$/.test(token) ? BigInt(token) : undefined;
    if (value === undefined || value < -(2n ** 63n) || value >= 2n ** 63n)
      throw new WireError(`not a 64-bit integer: ${shown(token)}`);
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }

  #double(): number {
    const token = this.#token();
    const value = /^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,4})?$/.test(token) ? Number(token) : Number.NaN;
    if (!Number.isFinite(value)) throw new WireError(`not a finite number: ${shown(token)}`);
    return value;
  }

  #string(): string {
    const length = this.#count(1);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new WireError('the answer ends too early');
    let text: string;
    try {
      text = utf8.decode(this.#bytes.subarray(this.#at, end));
    } catch {
      throw new WireError('a string of the answer is not UTF-8');
    }
    if (end < this.#bytes.length && this.#bytes[end] !== 0x20) throw new WireError('a string has a false length');
    this.#at = end + 1;
    return text;
  }

  #intOrNone(): number | null {
    if (this.#bytes[this.#at] !== 0x6e) return this.#int();
    const token = this.#token();
    if (token !== 'n') throw new WireError(`not a 32-bit integer: ${shown(token)}`);
    return null;
  }

  #nary(): Json[] {
    const nodes = this.#list(() => [this.#int(), this.#count(1)]) as [number, number][];
    const values: Json[] = [];
    let next = 0;
    const take = (count: number) => {
      if (next + count > nodes.length) throw new WireError('a tree says that it has more children than nodes');
      for (let left = count; left > 0; left--) values.push(nodes[next++]?.[0] ?? null);
      values.push(null);
    };
    if (nodes.length > 0) take(1);
    for (const [index, [, children]] of nodes.entries()) {
      if (index >= next) throw new WireError('a tree holds a node without a parent');
      take(children);
    }
    while (values.at(-1) === null) values.pop();
    return values;
  }

  /** Missing children at the end are dropped, so that every harness may write them or not. */
  #tree(): Json[] {
    const count = this.#count(2);
    const nodes: (number | null)[] = [];
    let open = 1;
    for (let index = 0; index < count; index++) {
      if (open-- === 0) throw new WireError('a tree holds a node without a parent');
      const node = this.#intOrNone();
      nodes.push(node);
      if (node !== null) open += 2;
    }
    while (nodes.at(-1) === null) nodes.pop();
    return nodes;
  }
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
