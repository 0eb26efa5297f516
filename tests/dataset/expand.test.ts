import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPANSION_RULES, expand } from '../../lib/dataset/build/expand/index.ts';
import { formsOf, keyOf, shortForms } from '../../lib/dataset/build/forms.ts';
import type { Entity } from '../../lib/dataset/schema.ts';
import { ALIAS } from '../../lib/dataset/store.ts';
import { gazetteer } from '../entities/gazetteer.ts';

/** A record for which a rule has something to say. */
const SUBJECTS: Readonly<Record<string, Parameters<typeof gazetteer>[0][number]>> = {
  designations: { kind: 'weapon', id: 'x', name: { ar: 'إس-400', en: 'S-400' } },
  'word-variants': { kind: 'organization', id: 'x', name: { ar: 'الجيش الأمريكي', en: 'United States Army' }, country: 'US' },
  'head-words': { kind: 'weapon', id: 'x', name: { ar: 'صاروخ باتريوت', en: 'Patriot' } },
  'given-names': { kind: 'person', id: 'x', name: { ar: 'ديفيد كاميرون', en: 'David Cameron' }, country: 'GB' },
  'foreign-endings': { kind: 'person', id: 'x', name: { ar: 'أحمد داود أوغلو', en: 'Ahmet Davutoğlu' }, country: 'TR' },
  'double-l': { kind: 'person', id: 'x', name: { ar: 'فابيو كابيلو', en: 'Fabio Capello' }, country: 'IT' },
  'vowels-written': { kind: 'person', id: 'x', name: { ar: 'كلنتون', en: 'Clinton' }, country: 'US' },
  'foreign-g': { kind: 'person', id: 'x', name: { ar: 'أردوغان', en: 'Erdogan' }, country: 'TR' },
  stein: { kind: 'person', id: 'x', name: { ar: 'أينشتاين', en: 'Einstein' }, country: 'DE' },
  'foreign-th': { kind: 'person', id: 'x', name: { ar: 'مارغريت ثاتشر', en: 'Margaret Thatcher' }, country: 'GB' },
  'foreign-ch': { kind: 'person', id: 'x', name: { ar: 'هوغو تشافيز', en: 'Hugo Chavez' }, country: 'VE' },
  vowels: { kind: 'person', id: 'x', name: { ar: 'كلينتون', en: 'Clinton' }, country: 'US' },
  honorifics: { kind: 'person', id: 'x', name: { ar: 'الشيخ أحمد ياسين', en: 'Ahmed Yassin' }, country: 'PS' },
  patronymic: { kind: 'person', id: 'x', name: { ar: 'محمد بن سلمان', en: 'X' } },
  kunya: { kind: 'person', id: 'x', name: { ar: 'أبو بكر البغدادي', en: 'X' } },
  'maghrebi-bu': { kind: 'person', id: 'x', name: { ar: 'عبد العزيز بوتفليقة', en: 'X' }, country: 'DZ' },
  'abd-compounds': { kind: 'person', id: 'x', name: { ar: 'عبد الفتاح السيسي', en: 'X' } },
};

const record = (draft: Parameters<typeof gazetteer>[0][number]): Entity => gazetteer([draft]).byId(draft.id) as Entity;

describe('expansion', () => {
  it.each(EXPANSION_RULES.map((rule) => [rule.name, rule] as const))('%s gives its example', (name, rule) => {
    const subject = SUBJECTS[name];
    if (!subject) throw new Error(`no record for the rule ${name}`);
    const [from, to] = rule.example;
    expect([...rule.expand(from, record(subject))]).toContain(to);
  });

  it('has each rule in a file and in the documentation as it is', () => {
    const files = readdirSync('lib/dataset/build/expand').filter((file) => !['index.ts', 'arab.ts', 'latin.ts'].includes(file));
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(EXPANSION_RULES.map((rule) => rule.name).sort());
    const docs = readFileSync('docs/matching.md', 'utf8');
    for (const { name, gloss, example } of EXPANSION_RULES)
      expect(docs).toContain(`| ${name} | ${gloss} | ${example[0]} | ${example[1]} |`);
  });

  it.each([
    [
      'leaves Arab names with ج alone',
      { kind: 'person', id: 'x', name: { ar: 'جمال مبارك', en: 'Gamal Mubarak' }, country: 'EG' },
      'جمال مبارك',
    ],
    ['leaves names without g alone', { kind: 'person', id: 'x', name: { ar: 'بوتين', en: 'Putin' }, country: 'RU' }, 'بوتين'],
    ['leaves kunyas of places alone', { kind: 'place', id: 'x', name: { ar: 'أبو ظبي', en: 'Abu Dhabi' }, country: 'AE' }, 'ابو ظبي'],
  ] as const)('%s', (_, draft, spelling) => {
    expect(expand(spelling, record(draft))).toEqual([spelling]);
  });

  it.each([
    ['an article and an ending', 'المجلس القومي الاميركيين', 'المجلس القومي الامريكيين'],
    ['the plural of a party', 'الديمقراطيون', 'الديموقراطيون'],
    ['every word that the name has of it', 'الجيش الامريكي في امريكا', 'الجيش الاميركي في اميركا'],
    ['a word behind ل', 'السفاره للامريكيين', 'السفاره للاميركيين'],
  ])('changes %s', (_, from, to) => {
    expect(expand(from, record({ kind: 'organization', id: 'x', name: { ar: 'س', en: 'X' } }))).toContain(to);
  });

  it.each([
    ['أكرم إمام أوغلو', 'Ekrem İmamoğlu', 'TR', ['اكرم امام اوغلي', 'اكرم امام اغلو']],
    ['هانس غروندبرغ', 'Hans Grundberg', 'SE', ['هانس غروندبيرغ', 'هانس جروندبرج']],
    ['بوريس جونسون', 'Boris Johnson', 'GB', ['بوريس جونسن']],
    ['نور سلطان نزارباييف', 'Nursultan Nazarbayev', 'KZ', ['نور سلطان نزاربايف']],
    ['أنطونيو غوتيريش', 'António Guterres', 'PT', ['انتونيو غوتيريش']],
    ['سيرغي لافروف', 'Sergey Lavrov', 'RU', ['سيرجي لافروف', 'سرغي لافروف']],
    ['ستيفن هاربر', 'Stephen Harper', 'CA', ['ستيفين هاربر']],
    ['حامد كرزاي', 'Hamid Karzai', 'AF', ['حامد كارزاي']],
  ] as const)('writes %s as newsrooms do', (ar, en, country, expected) => {
    const all = expand(keyOf(ar), record({ kind: 'person', id: 'x', name: { ar, en }, country }));
    expect(all).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['عايدة توما سليمان', 'سليمان', 'Aida Touma-Suleiman', 'IL', 'سلمان'],
    ['بيليه', 'بيليه', 'Pelé', 'BR', 'بيلي'],
    ['جيمس ماتيس', 'ماتيس', 'James Mattis', 'US', 'ماتيز'],
    ['ماسيميليانو أليغري', 'اليجري', 'Massimiliano Allegri', 'IT', 'الجري'],
    ['ميخائيل غورباتشوف', 'ميخاءيل غورباتشوف', 'Mikhail Gorbachev', 'RU', 'مايكل غورباتشوف'],
  ])('makes nobody else of %s', (ar, spelling, en, country, other) => {
    expect(expand(spelling, record({ kind: 'person', id: 'x', name: { ar, en }, country }))).not.toContain(other);
  });

  it('is bounded and keeps the spelling that it was given first', () => {
    const word = fc.array(fc.constantFrom(...'ابوغجكستين '), { minLength: 1, maxLength: 24 }).map((l) => l.join('').trim());
    const subject = record({ kind: 'person', id: 'x', name: { ar: 'غريغوري', en: 'Gregory Goldstein' }, country: 'US' });
    fc.assert(
      fc.property(word, (spelling) => {
        const all = expand(spelling, subject);
        expect(all[0]).toBe(spelling);
        expect(all.length).toBeLessThanOrEqual(64);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('the forms of a record', () => {
  it.each([
    ['محمد بن سلمان', ['بن سلمان']],
    ['حميد آل ثاني', ['آل ثاني']],
    ['عبد الفتاح السيسي', ['السيسي']],
    ['جمال عبد الناصر', ['عبد الناصر']],
    ['ستيفان دي ميستورا', ['دي ميستورا']],
    ['صدام', []],
    ['عبد الناصر', []],
  ])('the surname of %s is %j', (name, expected) => {
    expect(shortForms(name)).toEqual(expected);
  });

  it('marks the surname as short and the name as a name', () => {
    const forms = formsOf(record({ kind: 'person', id: 'x', name: { ar: 'ديمتري شوغايف', en: 'Dmitry Shugaev' }, country: 'RU' }));
    const flags = (key: string): number => forms.find((f) => f.key === key)?.flags ?? -1;
    expect(flags(keyOf('ديمتري شوغايف')) & ALIAS.name).toBe(ALIAS.name);
    expect(flags(keyOf('شوغايف')) & ALIAS.short).toBe(ALIAS.short);
    expect(flags(keyOf('شوجايف')) & (ALIAS.short | ALIAS.expanded)).toBe(ALIAS.short | ALIAS.expanded);
  });
});
