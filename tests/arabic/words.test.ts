import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN, tokenize } from '../../lib/arabic/tokens.ts';
import { hashed, WordNote, Words } from '../../lib/arabic/words.ts';

const put = (words: Words, text: string, hash = [...text].reduce((h, letter) => hashed(h, letter.charCodeAt(0)), 0)): number => {
  const units = Uint16Array.from(`__${text}__`, (letter) => letter.charCodeAt(0));
  return words.number(units, 2, units.length - 2, hash);
};

describe('words', () => {
  it('have one number each, whatever their hashes are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتثجح'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat(3))), (all) => {
        const words = new Words();
        const hashes = new Map<string, number>();
        for (const [text, hash] of all) if (!hashes.has(text)) hashes.set(text, hash);
        const numbers = all.map(([text]) => put(words, text, hashes.get(text)));
        expect(numbers.map((number) => words.text(number))).toEqual(all.map(([text]) => text));
        expect(new Set(numbers).size).toBe(hashes.size);
        expect(words.size).toBe(hashes.size + 1);
      }),
    );
  });

  it('keep their numbers when there are many', () => {
    const words = new Words();
    const texts = Array.from({ length: 70_000 }, (_, i) => `كلمة${i}`);
    const numbers = texts.map((text) => put(words, text));
    expect(words.isFull).toBe(true);
    expect(texts.map((text) => put(words, text))).toEqual(numbers);
    expect(numbers.map((number) => words.text(number))).toEqual(texts);
  });

  it('are noted once', () => {
    const words = new Words();
    const seen: string[] = [];
    const note = new WordNote((text) => {
      seen.push(text);
      return text.length;
    });
    const [first, second] = [put(words, 'واحد'), put(words, 'اثنان')];
    expect([second, first, second].map((number) => note.of(words, number))).toEqual([5, 4, 5]);
    expect(seen).toEqual(['اثنان', 'واحد']);
  });
});

describe('tokens', () => {
  it('are the folded text, cut where letters, digits and marks meet', () => {
    const tokens = tokenize('قال «أحمد» إنه باع 20كم، ثم…');
    expect(tokens.list.map((t) => t.text)).toEqual(['قال', '"', 'احمد', '"', 'انه', 'باع', '20', 'كم', '،', 'ثم', '…']);
    expect(tokens.list.map((t) => t.type)).toEqual('word mark word mark word word digits word mark word mark'.split(' '));
    expect(tokens.list.map((t) => t.spaced)).toEqual([true, true, false, false, true, true, true, false, false, true, false]);
    expect(tokens.count).toBe(11);
    expect(tokens.list.map((_, i) => tokens.text(i))).toEqual(tokens.list.map((t) => t.text));
    expect(tokens.list.flatMap((t, i) => ((tokens.marks[i] as number) & TOKEN.joined ? [t.text] : []))).toEqual(['20']);
  });

  it('of more folded units than the text has are all there', () => {
    const text = 'ﷺ'.repeat(500);
    const { list, map, length } = tokenize(text);
    expect(length).toBe(500 * 18);
    expect(map[length]).toBe(500);
    expect(list.length).toBeGreaterThan(500);
  });

  it('of one block stay as they are when another is read', () => {
    const first = tokenize('وصل الرئيس إلى أنقرة');
    const before = [...first.units.subarray(0, first.length)];
    for (let i = 0; i < 50; i += 1) tokenize('خبر آخر '.repeat(500));
    expect([...first.units.subarray(0, first.length)]).toEqual(before);
    expect(first.map[first.length]).toBe(first.source.length);
  });
});
