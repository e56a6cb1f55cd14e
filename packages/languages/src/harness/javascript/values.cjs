// Values other than nodes: read from the input, written into the answer.
'use strict';
const { Mistyped, describe } = require('./records.cjs');
const { nodeReaders, nodeOfValue } = require('./nodes.cjs');
const { nodeWriters } = require('./node-answers.cjs');

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
  long() {
    const big = BigInt(this.token());
    const number = Number(big);
    return Number.isSafeInteger(number) ? number : big;
  }
  text() {
    const length = this.int();
    const text = this.bytes.utf8Slice(this.at, this.at + length);
    this.at += length + 1;
    return text;
  }
}

const readers = {
  int: (input) => input.int(),
  long: (input) => input.long(),
  double: (input) => Number(input.token()),
  bool: (input) => input.token() === '1',
  char: (input) => input.text(),
  string: (input) => input.text(),
  ...nodeReaders,
};

function makeReader(text) {
  if (!text.endsWith('[]')) return readers[text];
  const element = makeReader(text.slice(0, -2));
  return (input) => {
    const count = input.int();
    const values = [];
    for (let index = 0; index < count; index++) values.push(element(input));
    return values;
  };
}

/** A function that reads arguments of these types. */
function makeArgumentsReader(types) {
  const each = types.map((type) => (type === 'TreeNodeByValue' ? undefined : makeReader(type)));
  return (input) => {
    const args = [];
    let tree = null;
    for (let index = 0; index < types.length; index++) {
      const value = each[index] ? each[index](input) : nodeOfValue(tree, input.int());
      if (types[index] === 'TreeNode') tree = value;
      args.push(value);
    }
    return args;
  };
}

const byteLength = Buffer.byteLength;

/** A function that appends the tokens of a value to an array, or throws Mistyped. */
function makeWriter(text) {
  const refuse = (value) => {
    throw new Mistyped(`returned ${describe(value)}, where ${text} is expected`);
  };
  if (text.endsWith('[]')) {
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
  switch (text) {
    case 'int':
    case 'long':
      return (value, out) => {
        if (typeof value === 'bigint') out.push(value.toString());
        else if (Number.isInteger(value)) out.push(BigInt(value).toString());
        else refuse(value);
      };
    case 'double':
      return (value, out) => {
        if (typeof value !== 'number' && typeof value !== 'bigint') refuse(value);
        out.push(Object.is(value, -0) ? '-0.0' : String(value));
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
        out.push(`${byteLength(whole)} ${whole}`);
      };
    default:
      return nodeWriters[text];
  }
}

module.exports = { Input, makeArgumentsReader, makeWriter };
