/**
 * The records that a harness writes to its result channel, one after the other:
 *
 *   ready 0 0 0 0 0\n\n
 *   answer <cpuMicroseconds> <stdoutBytes> <stderrBytes> 0 <bytes>\n<bytes of payload>\n
 *   mistyped ... 0 <bytes>\n<what was returned instead>\n        the call returned something of another type
 *   exception ... <line> <bytes>\n<Type: message>\n             line 0: not in the person's code
 *   load ... <line> <bytes>\n<message>\n                         the person's code does not even load
 *   memory ... <line> <bytes>\n<message>\n                       the language's own memory limit was reached
 *
 * The sizes are those of the files behind standard output and error after the case, so that what a case has printed
 * can be cut out. All of it comes from a process that runs hostile code: nothing here is trusted.
 */
const recordKinds = ['ready', 'answer', 'mistyped', 'exception', 'load', 'memory'] as const;

export type HarnessRecord = {
  kind: (typeof recordKinds)[number];
  cpuTimeMs: number;
  stdoutBytes: number;
  stderrBytes: number;
  line: number;
  payload: Uint8Array;
};

/** A channel that holds something else than records. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** A record that is larger than the reader takes. */
export class RecordSizeError extends Error {
  override name = 'RecordSizeError';
}

const headerPattern = new RegExp(
  `^(${recordKinds.join('|')}) ([0-9]{1,15}) ([0-9]{1,15}) ([0-9]{1,15}) ([0-9]{1,9}) ([0-9]{1,9})$`,
);
const headerLimitBytes = 120;

/**
 * Cuts the channel into records as the bytes come. Throws `RecordError` at the first thing that is none, and
 * `RecordSizeError` at a header that announces more than `payloadLimitBytes`.
 */
export function createRecordParser(
  payloadLimitBytes = Number.POSITIVE_INFINITY,
): (bytes: Uint8Array) => HarnessRecord[] {
  let pieces: Uint8Array[] = [];
  let size = 0;
  /** Below this there is no whole record yet, so nothing is joined: a large payload costs one copy. */
  let wanted = 1;
  return (bytes) => {
    pieces.push(bytes);
    size += bytes.length;
    if (size < wanted) return [];
    let buffer = Buffer.concat(pieces);
    const records: HarnessRecord[] = [];
    for (;;) {
      const end = buffer.subarray(0, headerLimitBytes).indexOf(0x0a);
      if (end < 0) {
        if (buffer.length >= headerLimitBytes) throw new RecordError('no record');
        wanted = buffer.length + 1;
        break;
      }
      const match = headerPattern.exec(buffer.toString('latin1', 0, end));
      if (!match) throw new RecordError('no record');
      if (Number(match[6]) > payloadLimitBytes) throw new RecordSizeError(`a record of ${match[6]} bytes`);
      const payloadEnd = end + 1 + Number(match[6]);
      if (buffer.length < payloadEnd + 1) {
        wanted = payloadEnd + 1;
        break;
      }
      if (buffer[payloadEnd] !== 0x0a) throw new RecordError('a record of a false length');
      records.push({
        kind: match[1] as HarnessRecord['kind'],
        cpuTimeMs: Number(match[2]) / 1_000,
        stdoutBytes: Number(match[3]),
        stderrBytes: Number(match[4]),
        line: Number(match[5]),
        payload: buffer.subarray(end + 1, payloadEnd),
      });
      buffer = buffer.subarray(payloadEnd + 1);
    }
    pieces = [buffer];
    size = buffer.length;
    return records;
  };
}
