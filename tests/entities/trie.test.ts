import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie, Trie } from '../../lib/entities/trie.ts';

/** Every key that begins at the start of `text`, as `[end, key]`. */
function walk(keys: readonly string[], text: string): [number, string][] {
  const trie = new Trie(buildTrie(keys));
  const codes = Uint8Array.from(text, (c) => trie.codes[c.charCodeAt(0)] as number);
  const found: [number, string][] = [];
  trie.walk(codes, 0, codes.length, 0, (end, row) => found.push([end, keys[row] as string]));
  return found;
}

describe('the trie', () => {
  it('finds keys that are prefixes of one another, shortest first', () => {
    expect(walk(['بيت', 'بيت لحم', 'بيت لحم الجليل', 'بيروت'], 'بيت لحم الجليل اليوم')).toEqual([
      [3, 'بيت'],
      [7, 'بيت لحم'],
      [14, 'بيت لحم الجليل'],
    ]);
  });

  it('finds nothing where a key is cut short or a letter is in no key', () => {
    expect(walk(['سوريا'], 'سوري')).toEqual([]);
    expect(walk(['سوريا'], 'xسوريا')).toEqual([]);
    expect(walk(['سوريا', 'سوريه'], 'سورين')).toEqual([]);
  });

  it('reads a hyphen as the space between the words of a key', () => {
    expect(walk(['s 400'], 's-400')).toEqual([[5, 's 400']]);
  });

  it('holds no key at all, and one alone', () => {
    expect(walk([], 'سوريا')).toEqual([]);
    expect(walk(['ا'], 'ا')).toEqual([[1, 'ا']]);
  });

  it('refuses a key that is given twice', () => {
    expect(() => buildTrie(['قطر', 'قطر'])).toThrow('“قطر” is given twice');
  });

  it('finds just the keys that the text begins with', () => {
    const key = fc.array(fc.constantFrom(...'ابت '), { minLength: 1, maxLength: 8 }).map((l) => l.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), key, (keys, text) => {
        const expected = keys.filter((k) => text.startsWith(k)).sort((a, b) => a.length - b.length);
        expect(walk(keys, text).map(([, k]) => k)).toEqual(expected);
      }),
    );
  });

  it('is the same whatever the order of the keys, but for their rows', () => {
    const a = buildTrie(['قطر', 'قطاع', 'مصر']);
    const b = buildTrie(['مصر', 'قطاع', 'قطر']);
    expect(a.nodes).toEqual(b.nodes);
    expect(a.tail).toEqual(b.tail);
  });
});
