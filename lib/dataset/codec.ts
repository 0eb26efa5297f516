/**
 * The container of the dataset's files: named sections of typed arrays in one `ArrayBuffer`.
 *
 * Header (32-bit words, little endian): magic, version, checksum of all that follows, number of sections; then for each section its name's length,
 * its element's size, its offset and its length in bytes; then the names; then the sections, each on a boundary of 8 bytes.
 * Opening makes views and copies nothing. A truncated or altered file is refused by name: it is never half read.
 */

const MAGIC = 0x51595331; // "1SYQ"
/** Changes with every change of the format; a file of another version is refused. */
export const FORMAT_VERSION = 4;
const HEADER_WORDS = 4;
const SECTION_WORDS = 4;

export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

type Numbers = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;
const ARRAYS = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, u32: Uint32Array, i32: Int32Array } as const;
type ArrayOf = { u8: Uint8Array; u16: Uint16Array; i16: Int16Array; u32: Uint32Array; i32: Int32Array };

/** Packs sections into one buffer, in the order of the object's keys. */
export function pack(sections: Readonly<Record<string, Numbers>>): ArrayBuffer {
  const names = Object.keys(sections);
  const encoded = names.map((name) => new TextEncoder().encode(name));
  const head = (HEADER_WORDS + SECTION_WORDS * names.length) * 4;
  let offset = align(head + encoded.reduce((sum, name) => sum + name.length, 0));
  const places = names.map((name) => {
    const place = offset;
    offset = align(offset + (sections[name] as Numbers).byteLength);
    return place;
  });
  const buffer = new ArrayBuffer(offset);
  const words = new Uint32Array(buffer, 0, head / 4);
  const bytes = new Uint8Array(buffer);
  let nameAt = head;
  names.forEach((name, i) => {
    const array = sections[name] as Numbers;
    const encodedName = encoded[i] as Uint8Array;
    words.set([encodedName.length, array.BYTES_PER_ELEMENT, places[i] as number, array.byteLength], HEADER_WORDS + SECTION_WORDS * i);
    bytes.set(encodedName, nameAt);
    nameAt += encodedName.length;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), places[i]);
  });
  words.set([MAGIC, FORMAT_VERSION, 0, names.length]);
  words[2] = checksum(buffer);
  return buffer;
}

/** Opened sections. `file` names the file in every error. */
export class Sections {
  readonly #buffer: ArrayBuffer;
  readonly #file: string;
  readonly #places = new Map<string, { size: number; offset: number; length: number }>();

  /** Throws a `DatasetError` where the file is cut, altered or of another version. */
  constructor(buffer: ArrayBuffer, file: string) {
    this.#buffer = buffer;
    this.#file = file;
    const refuse = (why: string): never => {
      throw new DatasetError(`${file}: ${why}; build it again or reinstall the extension`);
    };
    if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 8 !== 0) refuse(`cut short (${buffer.byteLength} bytes)`);
    const words = new Uint32Array(buffer);
    if (words[0] !== MAGIC) refuse('not a dataset file');
    if (words[1] !== FORMAT_VERSION) refuse(`of format ${words[1]}, this version reads ${FORMAT_VERSION}`);
    if (words[2] !== checksum(buffer)) refuse('altered or cut short (the checksum differs)');
    const count = words[3] as number;
    const bytes = new Uint8Array(buffer);
    let nameAt = (HEADER_WORDS + SECTION_WORDS * count) * 4;
    for (let i = 0; i < count; i += 1) {
      const [nameLength = 0, size = 0, offset = 0, length = 0] = words.subarray(HEADER_WORDS + SECTION_WORDS * i);
      if (offset + length > buffer.byteLength) refuse(`section ${i} reaches past the end`);
      this.#places.set(new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)), { size, offset, length });
      nameAt += nameLength;
    }
  }

  /** A view of a section. Throws a `DatasetError` where it is missing or of another element size. */
  get<T extends keyof ArrayOf>(name: string, type: T): ArrayOf[T] {
    const place = this.#places.get(name);
    const ArrayType = ARRAYS[type];
    if (!place || place.size !== ArrayType.BYTES_PER_ELEMENT) throw new DatasetError(`${this.#file}: no section ${name} of ${type}`);
    return new ArrayType(this.#buffer, place.offset, place.length / place.size) as ArrayOf[T];
  }
}

/** Over all words but the checksum's own: a sum and a sum of sums, so that moved words are noticed as well as changed ones. */
function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let a = 1;
  let b = 0;
  a = (a + (words[0] as number)) | 0;
  b = (b + a) | 0;
  a = (a + (words[1] as number)) | 0;
  b = (b + a) | 0;
  for (let i = 3; i < words.length; i += 1) {
    a = (a + (words[i] as number)) | 0;
    b = (b + a) | 0;
  }
  return (a ^ (b << 7) ^ (b >>> 25)) >>> 0;
}

const align = (n: number): number => (n + 7) & ~7;

/** FNV-1a over UTF-16 units, 32 bits: the fingerprint of a spelling. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
