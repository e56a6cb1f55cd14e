// Runs a person's JavaScript solution case after case.
// Arguments: the file of the code (with an inline source map when it was compiled), the name that the person knows it by,
// and the signature as text (signature-text.ts). Standard input and descriptor 3 are as wire.ts and records.ts say.
'use strict';
const fs = require('node:fs');
const vm = require('node:vm');
const Module = require('node:module');
const { inspect } = require('node:util');

const channel = 3;
const nodeLimit = 2_000_000;
const writeSync = fs.writeSync;
const fstatSync = fs.fstatSync;
const cpuUsage = process.cpuUsage.bind(process);
const [path, fileName, specText] = process.argv.slice(2);
const code = fs.readFileSync(path, 'utf8');

class Mistyped extends Error {}

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

// ---- reading

class Input {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  token() {
    const start = this.at;
    let end = start;
    while (end < this.bytes.length && this.bytes[end] !== 32 && this.bytes[end] !== 10) end++;
    this.at = end + 1;
    return this.bytes.latin1Slice(start, end);
  }
  int() {
    const { bytes } = this;
    let at = this.at;
    const negative = bytes[at] === 45;
    if (negative) at++;
    let value = 0;
    for (; at < bytes.length && bytes[at] >= 48 && bytes[at] <= 57; at++) value = value * 10 + bytes[at] - 48;
    this.at = at + 1;
    return negative && value !== 0 ? -value : value;
  }
  text() {
    const length = this.int();
    const text = this.bytes.utf8Slice(this.at, this.at + length);
    this.at += length + 1;
    return text;
  }
}

function splitType(text) {
  const dimensions = text.split('[]').length - 1;
  return { base: text.slice(0, text.length - 2 * dimensions), dimensions };
}

function makeReader(text) {
  const { base, dimensions } = splitType(text);
  if (dimensions > 0) {
    const element = makeReader(text.slice(0, -2));
    return (input) => {
      const count = input.int();
      const values = [];
      for (let index = 0; index < count; index++) values.push(element(input));
      return values;
    };
  }
  switch (base) {
    case 'int':
      return (input) => input.int();
    case 'long':
      return (input) => {
        const big = BigInt(input.token());
        const number = Number(big);
        return Number.isSafeInteger(number) ? number : big;
      };
    case 'double':
      return (input) => Number(input.token());
    case 'bool':
      return (input) => input.token() === '1';
    case 'char':
    case 'string':
      return (input) => input.text();
    case 'ListNode':
      return (input) => {
        const start = new ListNode();
        let last = start;
        for (let left = input.int(); left > 0; left--) {
          last.next = new ListNode(input.int());
          last = last.next;
        }
        return start.next;
      };
    case 'TreeNode':
      return readTree;
    default:
      throw new Error(`harness: no type ${base}`);
  }
}

function readTree(input) {
  const nodes = [];
  for (let left = input.int(); left > 0; left--) {
    const token = input.token();
    nodes.push(token === 'n' ? null : new TreeNode(Number(token)));
  }
  let child = 1;
  for (const node of nodes) {
    if (node === null) continue;
    if (child < nodes.length) node.left = nodes[child];
    if (child + 1 < nodes.length) node.right = nodes[child + 1];
    child += 2;
  }
  return nodes[0] ?? null;
}

// ---- writing

function describe(value) {
  try {
    if (typeof value === 'string') return JSON.stringify(value).slice(0, 100);
    if (typeof value === 'object' && value !== null) return (JSON.stringify(value) ?? typeof value).slice(0, 100);
    return String(value).slice(0, 100);
  } catch {
    return 'a value that cannot be shown';
  }
}

/** A function that appends the tokens of a value to an array, or throws Mistyped. */
function makeWriter(text) {
  const { base, dimensions } = splitType(text);
  const refuse = (value) => {
    throw new Mistyped(`returned ${describe(value)}, where ${text} is expected`);
  };
  if (dimensions > 0) {
    const element = makeWriter(text.slice(0, -2));
    return (value, out) => {
      let values = value;
      if (!Array.isArray(value)) {
        if (!(value instanceof Set) && !(ArrayBuffer.isView(value) && !(value instanceof DataView))) refuse(value);
        values = Array.from(value);
      }
      out.push(String(values.length));
      // By index: a hole is undefined, which no type takes.
      for (let index = 0; index < values.length; index++) element(values[index], out);
    };
  }
  const writeInt = (value, out) => {
    if (typeof value === 'bigint') out.push(value.toString());
    else if (Number.isInteger(value)) out.push(BigInt(value).toString());
    else refuse(value);
  };
  switch (base) {
    case 'int':
    case 'long':
      return writeInt;
    case 'double':
      return (value, out) => {
        if (typeof value !== 'number' && typeof value !== 'bigint') refuse(value);
        out.push(String(value));
      };
    case 'bool':
      return (value, out) => {
        if (typeof value !== 'boolean') refuse(value);
        out.push(value ? '1' : '0');
      };
    case 'char':
    case 'string':
      return (value, out) => {
        if (typeof value !== 'string') refuse(value);
        const whole = value.toWellFormed();
        out.push(`${Buffer.byteLength(whole)} ${whole}`);
      };
    case 'ListNode':
      return (value, out) => {
        const values = [];
        for (let node = value ?? null; node !== null; node = node.next ?? null) {
          if (values.length > nodeLimit) throw new Mistyped('returned a list that does not end (a cycle?)');
          if (typeof node !== 'object' || !('val' in node)) refuse(value);
          values.push(node.val);
        }
        out.push(String(values.length));
        for (const each of values) writeInt(each, out);
      };
    case 'TreeNode':
      return (value, out) => {
        const nodes = value === null || value === undefined ? [] : [value];
        const tokens = [];
        for (let index = 0; index < nodes.length; index++) {
          const node = nodes[index] ?? null;
          if (nodes.length > nodeLimit) throw new Mistyped('returned a tree that does not end (a cycle?)');
          if (node === null) {
            tokens.push('n');
            continue;
          }
          if (typeof node !== 'object' || !('val' in node)) refuse(value);
          writeInt(node.val, tokens);
          nodes.push(node.left, node.right);
        }
        while (tokens.at(-1) === 'n') tokens.pop();
        out.push(String(tokens.length));
        for (const token of tokens) out.push(token);
      };
    default:
      throw new Error(`harness: no type ${base}`);
  }
}

// ---- records

function record(kind, text, micros = 0, line = 0) {
  const payload = Buffer.from(text);
  const header = `${kind} ${micros} ${fstatSync(1).size} ${fstatSync(2).size} ${line} ${payload.length}\n`;
  const data = Buffer.concat([Buffer.from(header), payload, Buffer.from('\n')]);
  for (let at = 0; at < data.length; ) {
    try {
      at += writeSync(channel, data, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

let sourceMap;

/** Line and column of the person's own text, for a place of the code that runs. */
function originalPlace(line, column) {
  if (sourceMap === undefined) {
    const inline = /\n\/\/# sourceMappingURL=data:application\/json;base64,([A-Za-z0-9+/=]+)\s*$/.exec(code);
    sourceMap = inline ? new Module.SourceMap(JSON.parse(Buffer.from(inline[1], 'base64').toString())) : null;
  }
  if (sourceMap === null) return { line, column };
  const { originalLine, originalColumn } = sourceMap.findEntry(line - 1, column - 1);
  return originalLine === undefined ? { line: 0, column: 0 } : { line: originalLine + 1, column: originalColumn + 1 };
}

/** A stack as the person's own: without the frames of this file and of what is below it, on the lines they wrote. */
function personsStack(error, sites) {
  let head = 'Error';
  try {
    head = Error.prototype.toString.call(error);
  } catch {
    // An object made to throw when it is looked at.
  }
  const files = sites.map((site) => site.getFileName() ?? '');
  const end = files.includes(fileName) ? files.lastIndexOf(fileName) + 1 : sites.length;
  const frames = [];
  for (let index = 0; index < end; index++) {
    if (files[index] === __filename) continue;
    const text = String(sites[index]);
    const at = files[index] === fileName && originalPlace(sites[index].getLineNumber(), sites[index].getColumnNumber());
    frames.push(`\n    at ${at ? text.replace(/:\d+:\d+(?=\)?$)/, `:${at.line}:${at.column}`) : text}`);
  }
  return head + frames.join('');
}

/** The first line of the person's file that a stack names; V8 puts that of a syntax error before the stack. */
function lineOf(stack) {
  const place = /(^)?solution\.[jt]s:(\d+)(?::(\d+))?/.exec(String(stack));
  if (!place) return 0;
  return place[1] === undefined ? Number(place[2]) : originalPlace(Number(place[2]), Number(place[3] ?? 1)).line;
}

function recordFault(error, micros, kind = 'exception') {
  let text = 'an exception that cannot be shown';
  let line = 0;
  try {
    text =
      error instanceof Error
        ? error.message
          ? `${error.name}: ${error.message}`
          : error.name
        : `uncaught ${describe(error)}`;
    if (error instanceof Error) line = lineOf(error.stack);
  } catch {
    // An object made to throw when it is looked at.
  }
  record(kind, String(text).slice(0, 4_000), micros, line);
}

// ---- serving

function micros(since) {
  const { user, system } = cpuUsage(since);
  return user + system;
}

async function answerCase(run, write) {
  const start = cpuUsage();
  try {
    let result = run();
    if (result !== null && typeof result === 'object' && typeof result.then === 'function') result = await result;
    const spent = micros(start);
    const out = [];
    write(result, out);
    record('answer', out.join(' '), spent);
  } catch (error) {
    if (error instanceof Mistyped) record('mistyped', error.message, micros(start));
    else recordFault(error, micros(start));
  }
}

/** Says why the program ends, as Node does, but without the lines of this file; after that nothing is left to run. */
function endByUncaught(error) {
  if (process.listenerCount('uncaughtException') > 0) return;
  let text = 'Uncaught exception';
  try {
    text = error instanceof Error ? inspect(error) : `Uncaught ${inspect(error)}`;
  } catch {
    // An object made to throw when it is looked at.
  }
  writeSync(2, `${text}\n`);
  process.exit(1);
}

function isClassWith(value, method) {
  return typeof value === 'function' && typeof value.prototype?.[method] === 'function';
}

/** `module.exports = function ...` or `export default ...`. */
function exportedAlone() {
  const { exports } = globalThis.module;
  return typeof exports === 'function' ? exports : exports?.default;
}

/** A top-level declaration of the person's, whatever kind it is. */
function personsOwn(name) {
  return (
    vm.runInThisContext(`typeof ${name} === 'undefined' ? undefined : ${name}`) ?? globalThis.module.exports?.[name]
  );
}

function load() {
  Object.assign(globalThis, { ListNode, TreeNode, require: Module.createRequire('/box/'), module: { exports: {} } });
  globalThis.exports = globalThis.module.exports;
  let script;
  try {
    script = new vm.Script(code, { filename: fileName });
  } catch (error) {
    recordFault(error, 0, 'load');
    return false;
  }
  // The console opens its streams at its first use: not on the first case's account.
  if (code.includes('console.')) for (const stream of [process.stdout, process.stderr]) stream.writable;
  try {
    script.runInThisContext();
  } catch (error) {
    recordFault(error, 0);
    return false;
  }
  return true;
}

async function serveFunction([, name, returns, mutates, types], input) {
  const named = personsOwn(name);
  const classes = typeof named === 'function' ? [] : [personsOwn('Solution'), exportedAlone()];
  const solution = classes.find((each) => isClassWith(each, name));
  const plain = typeof named === 'function' ? named : exportedAlone();
  if (!solution && (typeof plain !== 'function' || /^class\b/.test(Function.prototype.toString.call(plain)))) {
    record('load', `there is no function ${name}`);
    return;
  }
  const readers = types.split(' ').map(makeReader);
  const at = Number(mutates);
  const write = makeWriter(at >= 0 ? types.split(' ')[at] : returns);
  record('ready', '');
  for (let left = input.int(); left > 0; left--) {
    const args = readers.map((read) => read(input));
    await answerCase(
      () => (solution ? new solution()[name](...args) : plain(...args)),
      (result, out) => {
        if (at < 0) return write(result, out);
        let value = args[at];
        if (returns !== 'void') {
          if (!Number.isInteger(result) || result < 0 || result > value.length)
            throw new Mistyped(`returned ${describe(result)}, where the count of kept elements is expected`);
          value = value.slice(0, result);
        }
        write(value, out);
      },
    );
  }
}

async function serveClass([, name, constructorTypes, ...methodTexts], input) {
  const Person = personsOwn(name) ?? exportedAlone();
  if (typeof Person !== 'function') {
    record('load', `there is no class ${name}`);
    return;
  }
  const readersOf = (types) => types.filter((type) => type !== '').map(makeReader);
  const constructorReaders = readersOf(constructorTypes.split(' '));
  const methods = methodTexts.map((text) => {
    const [method, returns, ...types] = text.split(' ');
    return { method, write: returns === 'void' ? undefined : makeWriter(returns), readers: readersOf(types) };
  });
  record('ready', '');
  for (let left = input.int(); left > 0; left--) {
    const calls = [];
    for (let count = input.int(); count > 0; count--) {
      const number = input.int();
      const readers = number === 0 ? constructorReaders : methods[number - 1].readers;
      calls.push({ number, args: readers.map((read) => read(input)) });
    }
    await answerCase(
      () => {
        let instance;
        const results = [];
        for (const { number, args } of calls) {
          if (number === 0) {
            instance = new Person(...args);
            continue;
          }
          const { method, write } = methods[number - 1];
          if (typeof instance[method] !== 'function') throw new Mistyped(`class ${name} has no method ${method}`);
          const result = instance[method](...args);
          // Written at once: a later call may change what this one has returned.
          write?.(result, results);
        }
        return results;
      },
      (results, out) => {
        for (const token of results) out.push(token);
      },
    );
  }
}

function runProgram() {
  try {
    new vm.Script(Module.wrap(code), { filename: fileName });
  } catch (error) {
    recordFault(error, 0, 'load');
    process.exit(1);
  }
  // Tells only; a listener of the program's own decides what happens then.
  process.on('uncaughtExceptionMonitor', (error) => {
    recordFault(error, 0);
    endByUncaught(error);
  });
  const main = new Module('/box/solution.js');
  main.filename = '/box/solution.js';
  main.paths = [];
  main._compile(code, fileName);
}

const spec = specText.split('|');
process.argv = [process.argv[0], fileName];
Error.prepareStackTrace = personsStack;
if (spec[0] === 'program') runProgram();
else {
  process.on('uncaughtExceptionMonitor', endByUncaught);
  if (load()) {
    const input = new Input(fs.readFileSync(0));
    (spec[0] === 'function' ? serveFunction(spec, input) : serveClass(spec, input)).then(() => process.exit(0));
  }
}
