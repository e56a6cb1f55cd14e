// Records on the result channel (records.ts), and how an error is told as the person's own.
'use strict';
const { fstatSync, readFileSync, writeSync } = require('node:fs');
const Module = require('node:module');

const channel = 3;
const [path, fileName, specText] = process.argv.slice(2);
const code = readFileSync(path, 'utf8');
const { SourceMap } = Module;

/** The person's code has returned something of another type. */
class Mistyped extends Error {}

function describe(value) {
  try {
    if (typeof value === 'string') return JSON.stringify(value).slice(0, 100);
    if (typeof value === 'object' && value !== null) return (JSON.stringify(value) ?? typeof value).slice(0, 100);
    return String(value).slice(0, 100);
  } catch {
    return 'a value that cannot be shown';
  }
}

function sizeOf(descriptor) {
  try {
    return fstatSync(descriptor).size;
  } catch {
    // The person has closed it.
    return 0;
  }
}

function record(kind, text, micros = 0, line = 0) {
  const payload = Buffer.from(text);
  const header = `${kind} ${micros} ${sizeOf(1)} ${sizeOf(2)} ${line} ${payload.length}\n`;
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
    sourceMap = inline ? new SourceMap(JSON.parse(Buffer.from(inline[1], 'base64').toString())) : null;
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
    const isError = error instanceof Error;
    if (isError) text = error.message ? `${error.name}: ${error.message}` : error.name;
    else text = `uncaught ${describe(error)}`;
    if (isError) line = lineOf(error.stack);
  } catch {
    // An object made to throw when it is looked at.
  }
  record(kind, String(text).slice(0, 4_000), micros, line);
}

module.exports = { code, fileName, specText, Mistyped, describe, record, recordFault, personsStack };
