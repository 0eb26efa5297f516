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

describe('places', () => {
  const key = fc.string({ unit: fc.constantFrom(...'اب ت'), minLength: 1, maxLength: 6 });

  it('that a word leads to go on as a walk from the root does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 30 }), key, fc.nat(6), (keys, text, cut) => {
        const trie = new Trie(buildTrie(keys));
        const codes = Uint8Array.from(text, (letter) => trie.codes[letter.charCodeAt(0)] as number);
        const at = Math.min(cut, codes.length);
        const whole: [number, number][] = [];
        trie.walk(codes, 0, codes.length, 0, (end, row) => whole.push([end, row]));
        const behind: [number, number][] = [];
        const place = trie.follow(codes, 0, at, 0);
        if (place) trie.walk(codes, at, codes.length, place.state, (end, row) => behind.push([end, row]), place.tail);
        expect(behind).toEqual(whole.filter(([end]) => end >= at));
        if (place) expect(trie.rowAt(place)).toBe(keys.indexOf(text.slice(0, at)));
        const next = place && at < codes.length ? trie.step(place, codes[at] as number) : undefined;
        const further = at < codes.length ? trie.follow(codes, 0, at + 1, 0) : undefined;
        expect(next === undefined).toBe(further === undefined);
      }),
    );
  });
});
