import { describe, expect, it } from 'vitest';
import { folded } from '../../lib/arabic/fold.ts';
import { readCardinal, readNumber } from '../../lib/arabic/number-words.ts';

const words = (text: string): string[] => folded(text).split(' ');

describe('number words', () => {
  it.each([
    ['ثلاثة', 3],
    ['أربعة عشر', 14],
    ['واحد وعشرين', 21],
    ['تسعة وثمانين', 89],
    ['مائة', 100],
    ['مئتين وخمسين', 250],
    ['ثلاثمائة', 300],
    ['تسعمائة وتسعة وثمانين', 989],
    ['ألف', 1000],
    ['ألفين وعشرين', 2020],
    ['ألفان وثمانية عشر', 2018],
    ['ألف وتسعمائة وثمانية وسبعون', 1978],
    ['ألف وسبعمئة وتسعة وثمانين', 1789],
    ['ثلاثة آلاف', 3000],
  ])('reads %s as %i', (text, value) => {
    expect(readCardinal(words(text), 0)).toEqual({ value, words: words(text).length, ordinal: false });
  });

  it.each([
    ['الثاني عشر', 12],
    ['الحادي والعشرين', 21],
    ['الخامس', 5],
    ['الثلاثين', 30],
    ['الثالثة عشرة', 13],
  ])('reads the ordinal %s as %i', (text, value) => {
    expect(readNumber(words(text), 0)).toEqual({ value, words: words(text).length, ordinal: true });
  });

  it.each([
    ['عشرين خمسة', 20],
    ['خمسة ستة', 5],
    ['مائة ومائة', 100],
    ['ثلاثة وأربعة', 3],
  ])('reads no more of %s than is a number', (text, value) => {
    expect(readCardinal(words(text), 0)?.value).toBe(value);
  });

  it.each(['كتاب', 'الحادي', ''])('reads no number in “%s”', (text) => {
    expect(readNumber(words(text), 0)).toBeUndefined();
  });
});
