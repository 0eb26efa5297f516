import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, folded, sourceSpan, strict } from '../../lib/arabic/fold.ts';

describe('fold', () => {
  it.each([
    ['أإآٱا', 'ااااا'],
    ['شئون', folded('شؤون')],
    ['مسئول', folded('مسؤول')],
    ['مصطفى', folded('مصطفي')],
    ['القاهرة', folded('القاهره')],
    ['ســـوريا', 'سوريا'],
    ['مُحَمَّدٌ', 'محمد'],
    ['ﻣﺼﺮ', 'مصر'],
    ['ﻻ', 'لا'],
    ['گورباچوف', 'كورباجوف'],
    ['ڤيينا', 'فيينا'],
    ['پاریس', 'باريس'],
    ['٢٠٢٠ و۱۹۹۹', '2020 و1999'],
    ['S–400', 's-400'],
    ['«الأهرام»', '"الاهرام"'],
    ['الولايات\u00a0المتحدة', 'الولايات المتحده'],
    ['الولايات  \u2003المتحدة', 'الولايات المتحده'],
    ['\u200fمصر\u200e', 'مصر'],
    ['İstanbul Çağrı', 'istanbul cagri'],
    // Decomposed marks, as macOS file names and some editors write them.
    ['ا\u0655يران', 'ايران'],
    ['ا\u0653خر', 'اخر'],
    ['شو\u0654ون', folded('شؤون')],
    ['مسي\u0654ول', folded('مسئول')],
  ])('folds %s to %s', (source, expected) => {
    expect(folded(source)).toBe(expected);
  });

  it.each([
    ['سين', 'صين'],
    ['علي', 'علا'],
    ['هرم', 'حرم'],
    ['ضرب', 'درب'],
    ['عصا', 'عصى'],
    ['قطر\nدبي', 'قطر دبي'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(folded(a)).not.toBe(folded(b));
  });

  it('maps every folded unit to the unit of the source that it came from', () => {
    fc.assert(
      fc.property(arabicText(), (source) => {
        const { text, map } = fold(source);
        expect(map.length).toBe(text.length + 1);
        expect(map[text.length]).toBe(source.length);
        for (let i = 0; i < text.length; i += 1) {
          expect(map[i + 1]).toBeGreaterThanOrEqual(map[i] as number);
          // Folding the source from that unit on gives the folded text from there on, but where a mark changes what is before it.
          const own = source.charAt(map[i] as number);
          if (!/[ويء\u0654 ]/u.test(folded(own)) && folded(own).length === 1) expect(folded(own)).toBe(text.charAt(i));
        }
      }),
    );
  });

  it('gives spans back that fold to what was found', () => {
    fc.assert(
      fc.property(arabicText(), fc.nat(), fc.nat(), (source, a, b) => {
        const f = fold(source);
        if (f.text.length === 0) return;
        const [start, end] = [a % f.text.length, b % f.text.length].sort((x, y) => x - y) as [number, number];
        const span = sourceSpan(f, start, end + 1);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(source.length);
        expect(span.end).toBeGreaterThan(span.start);
        const again = folded(source.slice(span.start, span.end));
        // A ligature is one unit of the source: a span inside it is widened to it.
        expect(again).toContain(f.text.slice(start, end + 1).replace(/^ | $/g, ''));
      }),
    );
  });

  it('takes the vowel marks of the last letter into the span, and no control after it', () => {
    const f = fold('مصرُ\u200f، هنا');
    expect(sourceSpan(f, 0, 3)).toEqual({ start: 0, end: 4 });
  });

  it('is linear on a million marks and lone surrogates', () => {
    const text = `ا${'\u064e'.repeat(1_000_000)}\ud800ب\udc00`;
    const f = fold(text);
    expect(f.text).toBe('ا\ud800ب\udc00');
    expect(f.map[2]).toBe(1_000_002);
  });

  it('grows for ligatures of eighteen letters', () => {
    const text = 'ﷺ'.repeat(1_000);
    expect(fold(text).text).toBe(folded('ﷺ').repeat(1_000));
  });
});

describe('strict', () => {
  it('tells apart what folding joins, and joins what no reader sees', () => {
    expect(strict('علي')).not.toBe(strict('على'));
    expect(strict('أحمد')).not.toBe(strict('احمد'));
    expect(strict('أَحْمَد')).toBe(strict('أحمد'));
    expect(strict('أحمـــد')).toBe(strict('أحمد'));
    expect(strict('٢٠٢٠')).toBe('2020');
  });
});

/** Texts of Arabic letters, marks, digits, controls, Latin and what else a page may hold. */
function arabicText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0x620, max: 0x6ff }) },
    { weight: 2, arbitrary: fc.constantFrom(0x20, 0x640, 0x64e, 0x654, 0x200c, 0x200f, 0xa0, 0x2d, 0x41, 0x34) },
    { weight: 1, arbitrary: fc.integer({ min: 0xfb50, max: 0xfeff }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 0xffff }) },
  );
  return fc.array(unit, { maxLength: 60 }).map((units) => String.fromCharCode(...units));
}
