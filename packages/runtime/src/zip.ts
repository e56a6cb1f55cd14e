import { crc32, inflateRawSync } from 'node:zlib';

export type ZipEntry = { path: string; content: Uint8Array; executable: boolean };
export type ZipResult = { ok: true; entries: ZipEntry[] } | { ok: false; reason: string };

/**
 * The regular files of a zip that a stranger has sent. Refused as a whole: paths that leave the folder, links and other
 * special files, encrypted or unknown formats, sizes that are not what they claim, and more than the limits.
 * Format: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
 * @param limits.bytes of all files unpacked
 */
export function readZip(archive: Uint8Array, limits: { bytes: number; files: number }): ZipResult {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return { ok: true, entries: entriesOf(buffer, limits) };
  } catch (error) {
    // Reading beyond the end of the bytes, and zlib's own errors, mean the same to whoever sent it.
    return { ok: false, reason: error instanceof ZipError ? error.message : 'is not a zip archive that can be read' };
  }
}

class ZipError extends Error {}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const unixHost = 3;
const kindMask = 0o170000;
const regularKind = 0o100000;
const directoryKind = 0o040000;

function entriesOf(buffer: Buffer, limits: { bytes: number; files: number }): ZipEntry[] {
  const end = endOf(buffer);
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  // A directory may be as many entries again; beyond that somebody only wants to keep us busy.
  if (count > limits.files * 2) throw new ZipError(`has more than ${limits.files} files`);
  for (let index = 0; index < count; index++) {
    if (buffer.readUInt32LE(at) !== centralSignature) throw new ZipError('is not a zip archive that can be read');
    const host = buffer.readUInt16LE(at + 4) >> 8;
    const flags = buffer.readUInt16LE(at + 8);
    const method = buffer.readUInt16LE(at + 10);
    const checksum = buffer.readUInt32LE(at + 16);
    const packedBytes = buffer.readUInt32LE(at + 20);
    const bytes = buffer.readUInt32LE(at + 24);
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const mode = buffer.readUInt32LE(at + 38) >>> 16;
    const localAt = buffer.readUInt32LE(at + 42);
    const nameAt = at + 46;
    const path = pathOf(buffer.subarray(nameAt, nameAt + nameBytes));
    at = nameAt + nameBytes + extraBytes + commentBytes;
    const kind = host === unixHost ? mode & kindMask : 0;
    if (kind !== 0 && kind !== regularKind && kind !== directoryKind)
      throw new ZipError('has an entry that is neither a file nor a directory');
    if (path === undefined || kind === directoryKind) continue;
    if ((flags & 1) !== 0) throw new ZipError('is encrypted');
    if (seen.has(path)) throw new ZipError('has two files of one name');
    seen.add(path);
    total += bytes;
    if (total > limits.bytes) throw new ZipError(`holds more than ${Math.floor(limits.bytes / 1_024)} KB`);
    if (entries.length >= limits.files) throw new ZipError(`has more than ${limits.files} files`);
    const content = contentOf(buffer, { localAt, method, packedBytes, bytes });
    if (content.length !== bytes || crc32(content) !== checksum) throw new ZipError('is damaged');
    entries.push({ path, content, executable: (mode & 0o111) !== 0 });
  }
  return entries;
}

function endOf(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - endBytes - longestComment);
  for (let at = buffer.length - endBytes; at >= first; at--) if (buffer.readUInt32LE(at) === endSignature) return at;
  throw new ZipError('is not a zip archive');
}

function contentOf(
  buffer: Buffer,
  entry: { localAt: number; method: number; packedBytes: number; bytes: number },
): Uint8Array {
  const { localAt, method, packedBytes, bytes } = entry;
  if (buffer.readUInt32LE(localAt) !== localSignature) throw new ZipError('is not a zip archive that can be read');
  const from = localAt + 30 + buffer.readUInt16LE(localAt + 26) + buffer.readUInt16LE(localAt + 28);
  if (from + packedBytes > buffer.length) throw new ZipError('is cut off');
  const packed = buffer.subarray(from, from + packedBytes);
  switch (method) {
    case 0:
      return packed;
    case 8:
      // Stops at the size that was counted, whatever would come after it.
      return bytes === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: bytes });
    default:
      throw new ZipError('is packed in a way that is not known here');
  }
}

/** undefined: a directory. */
function pathOf(bytes: Uint8Array): string | undefined {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ZipError('has a file name that is not UTF-8');
  }
  const parts = name.replace(/\/$/, '').split('/');
  const isPlain = parts.every(
    (part) => part !== '' && part !== '.' && part !== '..' && part.length <= 200 && !/[\p{Cc}\\]/u.test(part),
  );
  if (!isPlain || parts.length > 10 || name.length > 400)
    throw new ZipError(
      `has a file name that leaves the folder, or that is too long: ${JSON.stringify(name.slice(0, 200))}`,
    );
  return name.endsWith('/') ? undefined : name;
}
