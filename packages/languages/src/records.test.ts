import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecordParser, RecordError } from './records.ts';

const stream = Buffer.from('ready 0 0 0 0 0\n\nanswer 1500 3 0 0 5\n1 2\n3\nexception 7 3 9 12 4\nbad!\n');

test('records come out however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (sizes) => {
      const parse = createRecordParser();
      const records = [];
      let at = 0;
      for (const size of [...sizes, stream.length]) {
        records.push(...parse(stream.subarray(at, at + size)));
        at += size;
      }
      expect(
        records.map(({ kind, payload, line, cpuTimeMs }) => [kind, Buffer.from(payload).toString(), line, cpuTimeMs]),
      ).toEqual([
        ['ready', '', 0, 0],
        ['answer', '1 2\n3', 0, 1.5],
        ['exception', 'bad!', 12, 0.007],
      ]);
    }),
    { seed: 7, numRuns: 100 },
  );
});

test.each([
  ['words', 'hello\n'],
  ['an unknown kind', 'accepted 0 0 0 0 0\n\n'],
  ['a false length', 'answer 0 0 0 0 1\n12\n'],
  ['a negative length', 'answer 0 0 0 0 -1\n\n'],
  ['a missing field', 'answer 0 0 0 0\n\n'],
  ['an endless header', 'answer '.padEnd(200, '0')],
  ['noise', '\0\xff\xfe\n'],
])('%s is no record', (_name, text) => {
  expect(() => createRecordParser()(Buffer.from(text, 'latin1'))).toThrow(RecordError);
});

test('noise is refused or waited for, never anything else', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 10 }), (pieces) => {
      const parse = createRecordParser();
      try {
        for (const piece of pieces) parse(piece);
      } catch (error) {
        expect(error).toBeInstanceOf(RecordError);
      }
    }),
    { seed: 11, numRuns: 500 },
  );
});
