// Runs a person's JavaScript solution case after case; esbuild joins this and what it requires to one file, which loads
// fastest. Arguments: the file of the code (with an inline source map when it was compiled), the name that the person knows
// it by, and the signature as text (signature-text.ts). Standard input and descriptor 3 are as wire.ts and records.ts say.
'use strict';
const fs = require('node:fs');
const vm = require('node:vm');
const Module = require('node:module');
const { inspect } = require('node:util');
const { code, fileName, specText, Mistyped, describe, record, recordFault, personsStack } = require('./records.cjs');
const { ListNode, TreeNode, nodeClasses, originals } = require('./nodes.cjs');
const { Input, makeArgumentsReader, makeWriter } = require('./values.cjs');

const cpuUsage = process.cpuUsage.bind(process);
const writeSync = fs.writeSync;
const functionText = Function.prototype.toString;

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

function load(types) {
  Object.assign(globalThis, { ListNode, TreeNode, require: Module.createRequire('/box/'), module: { exports: {} } });
  globalThis.exports = globalThis.module.exports;
  for (const type of types)
    if (Object.hasOwn(nodeClasses, type)) globalThis.Node = globalThis._Node = nodeClasses[type];
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

async function serveFunction([, name, returns, mutates, typeList], input) {
  const named = personsOwn(name);
  const classes = typeof named === 'function' ? [] : [personsOwn('Solution'), exportedAlone()];
  const solution = classes.find((each) => isClassWith(each, name));
  const plain = typeof named === 'function' ? named : exportedAlone();
  if (!solution && (typeof plain !== 'function' || /^class\b/.test(functionText.call(plain)))) {
    record('load', `there is no function ${name}`);
    return;
  }
  const types = typeList.split(' ');
  const readArguments = makeArgumentsReader(types);
  const at = Number(mutates);
  const write = makeWriter(at >= 0 ? types[at] : returns);
  record('ready', '');
  for (let left = input.int(); left > 0; left--) {
    originals.clear();
    const args = readArguments(input);
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

/** True when no object of the class can have the method: neither its prototype nor the text that fills it names it. */
function cannotHave(Person, method) {
  if (Person.prototype && method in Person.prototype) return false;
  for (
    let each = Person;
    typeof each === 'function' && each !== Function.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    const text = functionText.call(each);
    if (text.includes(method) || text.endsWith('{ [native code] }')) return false;
  }
  return true;
}

function methodOf(text) {
  const [name, returns, ...types] = text.split(' ');
  const isOpaque = returns.startsWith('*');
  return {
    name,
    write: returns === 'void' ? undefined : makeWriter(isOpaque ? returns.slice(1) : returns),
    isOpaque,
    takes: types[0]?.startsWith('<') ? types[0].slice(1) : undefined,
    readArguments: makeArgumentsReader(types.filter((type) => !type.startsWith('<'))),
  };
}

async function serveClass([, name, constructorTypes, ...methodTexts], input) {
  const Person = personsOwn(name) ?? exportedAlone();
  if (typeof Person !== 'function') {
    record('load', `there is no class ${name}`);
    return;
  }
  const methods = methodTexts.map(methodOf);
  const missing = methods.find((method) => cannotHave(Person, method.name));
  if (missing) {
    record('load', `class ${name} has no method ${missing.name}`);
    return;
  }
  const readConstructorArguments = makeArgumentsReader(constructorTypes.split(' ').filter((type) => type !== ''));
  record('ready', '');
  for (let left = input.int(); left > 0; left--) {
    originals.clear();
    const calls = [];
    for (let count = input.int(); count > 0; count--) {
      const number = input.int();
      const read = number === 0 ? readConstructorArguments : methods[number - 1].readArguments;
      calls.push({ number, args: read(input) });
    }
    await answerCase(
      () => runCalls(Person, methods, calls),
      (results, out) => {
        for (const token of results) out.push(token);
      },
    );
  }
}

function runCalls(Person, methods, calls) {
  let instance;
  const results = [];
  const latest = {};
  for (const { number, args } of calls) {
    if (number === 0) {
      instance = new Person(...args);
      continue;
    }
    const { name, write, isOpaque, takes } = methods[number - 1];
    if (typeof instance[name] !== 'function') throw new Mistyped(`the object has no method ${name}`);
    const result = takes === undefined ? instance[name](...args) : instance[name](latest[takes]);
    latest[name] = result;
    // Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
    write?.(result, isOpaque ? [] : results);
  }
  return results;
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
process.argv = [process.argv[0], fileName, ...process.argv.slice(5)];
Error.prepareStackTrace = personsStack;
if (spec[0] === 'program') runProgram();
else {
  process.on('uncaughtExceptionMonitor', endByUncaught);
  // Before the person's code runs.
  const input = new Input(fs.readFileSync(0));
  if (load(spec.slice(2).join(' ').split(' ')))
    (spec[0] === 'function' ? serveFunction(spec, input) : serveClass(spec, input)).then(() => process.exit(0));
}
