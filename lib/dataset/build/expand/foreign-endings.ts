import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';
import { latinWords } from './latin.ts';

/** How a Latin word ends, and the endings that Arabic writes for it, folded; a hyphen stands for a letter that is no long vowel. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ogh?lu$/, ['اوغلو', 'اوغلي', 'اغلو', 'اوجلو', 'اوجلي']],
  [/ogh?lu$/, ['-وغلو', '-وغلي']],
  [/berg$/, ['بيرغ', 'برغ', 'بيرج', 'برج']],
  [/a[iy]?ev$/, ['اييف', 'ايف', 'اءيف']],
  [/[iy]ev$/, ['-ييف', '-يف']],
  [/son$/, ['سون', 'سن']],
  [/ton$/, ['تون', 'تن']],
  [/mann?$/, ['مان', 'من']],
  [/l[ei]n$/, ['-لين', '-لن']],
  [/[cghlmnr]er$/, ['-ير', '-ر']],
  [/ell?$/, ['-يل', '-ل']],
  [/[ei][sz]$/, ['يز', 'يس']],
  [/tz$/, ['تز', 'تس']],
  [/[^i]e$/, ['-ي', '-يه']],
];

/** A name of one word is told by nothing beside it: ماتيس must not be ماتيز, a car, nor امبابيه امبابي. */
const SHORTEST_ALONE = 7;

/** The endings of foreign surnames: أوغلو and أوغلي, بيرغ and برغ, سون and سن. The last word of the Latin name answers to the last of the Arabic one. */
export const foreignEndings: ExpansionRule = {
  name: 'foreign-endings',
  gloss: 'endings of foreign surnames: -oğlu, -berg, -yev, -son and others',
  example: ['داود اوغلو', 'داود اوغلي'],
  *expand(spelling, entity) {
    if (entity.kind !== 'person' || isArab(entity)) return;
    const latin = latinWords(entity).at(-1) ?? '';
    for (const [of, forms] of ENDINGS) {
      const has = of.test(latin) ? forms.find((form) => endsIn(spelling, form)) : undefined;
      if (!has) continue;
      const stem = spelling.slice(0, spelling.length - has.replace('-', '').length);
      // A word of its own is only اوغلو.
      if (!/\S\S$/.test(stem) && !(has.startsWith('ا') && stem.endsWith(' '))) continue;
      for (const form of forms) {
        const other = stem + form.replace('-', '');
        if (form !== has && (other.includes(' ') || other.length >= SHORTEST_ALONE)) yield other;
      }
    }
  },
};

const endsIn = (spelling: string, form: string): boolean =>
  form.startsWith('-')
    ? spelling.endsWith(form.slice(1)) && /[^اوي ]/.test(spelling.charAt(spelling.length - form.length))
    : spelling.endsWith(form);
