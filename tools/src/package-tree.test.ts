import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPackageTree } from './package-tree.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'nova-package-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const text = (value: string) => new TextEncoder().encode(value);

function zipOf(files: Record<string, string>): string {
  const place = path.join(home, 'parcel.zip');
  writeFileSync(place, zipSync(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, text(value)]))));
  return place;
}

test.each([
  ['files at the top', { 'problem.yaml': 'name: A', 'data/sample/1.in': '1' }],
  ['one folder at the top', { 'parcel/problem.yaml': 'name: A', 'parcel/data/sample/1.in': '1' }],
])('a zip with %s gives the same tree', (_, files) => {
  const tree = readPackageTree(zipOf(files));
  expect(tree.name).toBe('parcel');
  expect([...tree.files.keys()].sort()).toEqual(['data/sample/1.in', 'problem.yaml']);
});

test.each([
  ['a way out', { 'problem.yaml': 'name: A', '../../outside': 'x' }],
  ['a way out in the middle', { 'problem.yaml': 'name: A', 'data/../../outside': 'x' }],
  ['an absolute path', { 'problem.yaml': 'name: A', '/etc/outside': 'x' }],
])('a zip with %s is refused, and the file named', (_, files) => {
  expect(() => readPackageTree(zipOf(files))).toThrow(/outside/);
});

test.each([
  ['to a file', '/etc/hostname'],
  ['to the folder itself, in a circle', '.'],
  ['to nothing', 'not-there'],
])('a folder with a link %s is refused, and the link named', (_, target) => {
  writeFileSync(path.join(home, 'problem.yaml'), 'name: A');
  mkdirSync(path.join(home, 'data'));
  symlinkSync(target, path.join(home, 'data', 'link'));
  expect(() => readPackageTree(home)).toThrow(/data\/link is neither a file nor a folder/);
});

test('folders nested without end, what is no package and what is not there are refused', () => {
  mkdirSync(path.join(home, ...Array.from({ length: 12 }, () => 'deeper')), { recursive: true });
  expect(() => readPackageTree(home)).toThrow(/nested deeper/);
  writeFileSync(path.join(home, 'notes.txt'), 'x');
  expect(() => readPackageTree(path.join(home, 'notes.txt'))).toThrow(/is no package/);
  expect(() => readPackageTree(path.join(home, 'gone.zip'))).toThrow(/there is no/);
  writeFileSync(path.join(home, 'broken.zip'), 'PK no archive');
  expect(() => readPackageTree(path.join(home, 'broken.zip'))).toThrow(/broken\.zip/);
});
