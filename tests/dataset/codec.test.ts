import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError, FORMAT_VERSION, pack, Sections } from '../../lib/dataset/codec.ts';

const sample = (): ArrayBuffer => pack({ letters: Uint8Array.of(1, 2, 3), numbers: Int32Array.of(-5, 7), none: new Uint16Array(0) });

describe('the container', () => {
  it('gives back what was packed, as views of one buffer', () => {
    const buffer = sample();
    const sections = new Sections(buffer, 'x.bin');
    expect([...sections.get('letters', 'u8')]).toEqual([1, 2, 3]);
    expect([...sections.get('numbers', 'i32')]).toEqual([-5, 7]);
    expect(sections.get('none', 'u16')).toHaveLength(0);
    expect(sections.get('numbers', 'i32').buffer).toBe(buffer);
  });

  it('refuses a file with any one byte altered', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = new Uint8Array(sample());
        bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
        expect(() => new Sections(bytes.buffer, 'x.bin')).toThrow(DatasetError);
      }),
    );
  });

  it('refuses a file cut at any place', () => {
    const buffer = sample();
    for (let length = 0; length < buffer.byteLength; length += 1) {
      expect(() => new Sections(buffer.slice(0, length), 'index.bin')).toThrow(/^index\.bin: /);
    }
  });

  it('refuses a file with two words exchanged', () => {
    const words = new Uint32Array(pack({ numbers: Int32Array.of(1, 2, 3, 4) }));
    const last = words.length - 1;
    [words[last], words[last - 1]] = [words[last - 1] as number, words[last] as number];
    expect(() => new Sections(words.buffer, 'x.bin')).toThrow('the checksum differs');
  });

  it('refuses another format by its number', () => {
    const words = new Uint32Array(sample());
    words[1] = FORMAT_VERSION + 1;
    expect(() => new Sections(words.buffer, 'x.bin')).toThrow(`of format ${FORMAT_VERSION + 1}`);
  });

  it('names a section that is missing or of another type', () => {
    const sections = new Sections(sample(), 'x.bin');
    expect(() => sections.get('words', 'u8')).toThrow('x.bin: no section words of u8');
    expect(() => sections.get('letters', 'u16')).toThrow('x.bin: no section letters of u16');
  });
});
