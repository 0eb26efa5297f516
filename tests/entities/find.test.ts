import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../lib/arabic/fold.ts';
import { ALIAS } from '../../lib/dataset/store.ts';
import { find } from '../../lib/entities/find.ts';
import { gazetteer } from './gazetteer.ts';

const dataset = gazetteer([
  {
    kind: 'place',
    id: 'united-states',
    name: { ar: 'الولايات المتحدة', en: 'United States' },
    subtype: 'country',
    country: 'US',
    iso2: 'US',
  },
  {
    kind: 'place',
    id: 'egypt',
    name: { ar: 'مصر', en: 'Egypt' },
    subtype: 'country',
    country: 'EG',
    iso2: 'EG',
    demonyms: ['مصري', 'مصرية', 'مصريون'],
  },
  { kind: 'place', id: 'baalbek', name: { ar: 'بعلبك', en: 'Baalbek' } },
  { kind: 'place', id: 'cairo', name: { ar: 'القاهرة', en: 'Cairo' } },
  { kind: 'place', id: 'wau', name: { ar: 'واو', en: 'Wau' } },
  { kind: 'weapon', id: 's-400', name: { ar: 'إس-400', en: 'S-400' }, aliases: ['S-400'] },
  { kind: 'weapon', id: 'f-16', name: { ar: 'إف-16', en: 'F-16' }, aliases: ['F-16'] },
  { kind: 'weapon', id: 'mig-29', name: { ar: 'ميغ-29', en: 'MiG-29' } },
  { kind: 'weapon', id: 'apache', name: { ar: 'أباتشي', en: 'Apache' } },
  { kind: 'person', id: 'erdogan', name: { ar: 'رجب طيب أردوغان', en: 'Recep Tayyip Erdogan' }, country: 'TR', aliases: ['أردوغان'] },
  { kind: 'person', id: 'shugaev', name: { ar: 'ديمتري شوغايف', en: 'Dmitry Shugaev' }, country: 'RU' },
  { kind: 'person', id: 'mbs', name: { ar: 'محمد بن سلمان', en: 'Mohammed bin Salman' }, country: 'SA' },
  { kind: 'person', id: 'sisi', name: { ar: 'عبد الفتاح السيسي', en: 'Abdel Fattah el-Sisi' }, country: 'EG' },
  { kind: 'person', id: 'baghdadi', name: { ar: 'أبو بكر البغدادي', en: 'Abu Bakr al-Baghdadi' }, country: 'IQ' },
  { kind: 'person', id: 'weinstein', name: { ar: 'هارفي واينستين', en: 'Harvey Weinstein' }, country: 'US' },
  { kind: 'person', id: 'nasrallah', name: { ar: 'حسن نصر الله', en: 'Hassan Nasrallah' }, country: 'LB' },
  { kind: 'person', id: 'ali', name: { ar: 'علي', en: 'Ali' } },
]);

/** What is found in a text, as `id:matched text`. */
const found = (text: string): string[] =>
  find(text, dataset)
    .filter((c) => ((dataset.aliasFlags[c.alias] as number) & ALIAS.short) === 0)
    .map((c) => `${dataset.id(c.entity)}:${text.slice(c.start, c.end)}`);

describe('find', () => {
  it.each([
    ['في الولايات المتحدة', 'united-states:الولايات المتحدة'],
    ['والولايات المتحدة', 'united-states:الولايات المتحدة'],
    ['بالولايات المتحدة', 'united-states:الولايات المتحدة'],
    ['وبالولايات المتحدة', 'united-states:الولايات المتحدة'],
    ['كالولايات المتحدة', 'united-states:الولايات المتحدة'],
    ['للولايات المتحدة', 'united-states:لولايات المتحدة'],
    ['وللولايات المتحدة', 'united-states:لولايات المتحدة'],
    ['الولايات   المتّحدة', 'united-states:الولايات   المتّحدة'],
    ['الولايات\u00a0المتحده', 'united-states:الولايات\u00a0المتحده'],
    ['مصر', 'egypt:مصر'],
    ['ومصر', 'egypt:مصر'],
    ['فبمصر', 'egypt:مصر'],
    ['أمصر', 'egypt:مصر'],
    ['لمصر', 'egypt:مصر'],
    ['مِصْر', 'egypt:مِصْر'],
    ['مـــصر', 'egypt:مـــصر'],
    ['«مصر»', 'egypt:مصر'],
    ['المصريون', 'egypt:المصريون'],
    ['للمصريين ولمصري', 'egypt:مصري'],
    ['بعلبك', 'baalbek:بعلبك'],
    ['ببعلبك', 'baalbek:بعلبك'],
    ['بالقاهرة', 'cairo:القاهرة'],
    ['والقاهره', 'cairo:القاهره'],
    ['للقاهرة', 'cairo:لقاهرة'],
    ['واو', 'wau:واو'],
    ['وواو', 'wau:واو'],
    ['S-400', 's-400:S-400'],
    ['S 400', 's-400:S 400'],
    ['S400', 's-400:S400'],
    ['s‑400', 's-400:s‑400'],
    ['إس-400', 's-400:إس-400'],
    ['إس 400', 's-400:إس 400'],
    ['اس400', 's-400:اس400'],
    ['أس ٤٠٠', 's-400:أس ٤٠٠'],
    ['الاس 400', 's-400:الاس 400'],
    ['والإس-400', 's-400:الإس-400'],
    ['إف-16', 'f-16:إف-16'],
    ['F-16', 'f-16:F-16'],
    ['اف 16', 'f-16:اف 16'],
    ['ميغ-29', 'mig-29:ميغ-29'],
    ['ميج 29', 'mig-29:ميج 29'],
    ['الأباتشي', 'apache:الأباتشي'],
    ['أباتشي', 'apache:أباتشي'],
    ['أردوغان', 'erdogan:أردوغان'],
    ['اردوغان', 'erdogan:اردوغان'],
    ['إردوغان', 'erdogan:إردوغان'],
    ['أردوجان', 'erdogan:أردوجان'],
    ['لأردوغان', 'erdogan:أردوغان'],
    ['ديمتري شوجايف', 'shugaev:ديمتري شوجايف'],
    ['محمد ابن سلمان', 'mbs:محمد ابن سلمان'],
    ['عبدالفتاح السيسي', 'sisi:عبدالفتاح السيسي'],
    ['أبا بكر البغدادي', 'baghdadi:أبا بكر البغدادي'],
    ['بأبي بكر البغدادي', 'baghdadi:أبي بكر البغدادي'],
    ['هارفي واينشتاين', 'weinstein:هارفي واينشتاين'],
    ['حسن نصرالله', 'nasrallah:حسن نصرالله'],
  ])('finds in “%s” %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'مصرف',
    'انتصر',
    'مصرع',
    'S-4000',
    'إس-40',
    'الولايات الألمانية',
    'قاهرة',
    'XS-400',
    'لولايات المتحدة',
    'بعلبكي',
    'محمد بن',
    'الولايات\nالمتحدة',
  ])('finds nothing in “%s”', (text) => {
    expect(found(text).filter((f) => !f.startsWith('ali'))).toEqual([]);
  });

  it('finds every reading where names lie within one another', () => {
    const nested = gazetteer([
      { kind: 'place', id: 'a', name: { ar: 'بيت لحم', en: 'A' } },
      { kind: 'place', id: 'b', name: { ar: 'بيت', en: 'B' } },
      { kind: 'place', id: 'c', name: { ar: 'لحم', en: 'C' } },
      { kind: 'place', id: 'd', name: { ar: 'بيت لحم الجليل', en: 'D' } },
    ]);
    expect(find('في بيت لحم الجليل', nested).map((c) => nested.id(c.entity))).toEqual(['b', 'a', 'd', 'c']);
  });

  it('says which proclitics stand before a name', () => {
    const [candidate] = find('وبمصر', dataset);
    expect(candidate).toMatchObject({ start: 2, end: 5, proclitics: 'وب' });
  });

  it('knows the exact spelling from the folded one', () => {
    expect(find('علي', dataset).map((c) => c.exact)).toEqual([true]);
    expect(find('على', dataset).map((c) => c.exact)).toEqual([false]);
    expect(find('للولايات المتحدة', dataset).map((c) => c.exact)).toEqual([true]);
  });

  it('equals a naive matcher on random texts and aliases', () => {
    const letter = fc.constantFrom(...'ابلوفكسم');
    const word = fc.array(letter, { minLength: 2, maxLength: 5 }).map((l) => l.join(''));
    const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((w) => w.join(' '));
    const text = fc.array(fc.oneof(word, name), { maxLength: 12 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), text, (names, body) => {
        const data = gazetteer(names.map((ar, i) => ({ kind: 'place' as const, id: `p${i}`, name: { ar, en: 'x' } })));
        const mine = new Set(find(body, data).map((c) => `${data.id(c.entity)} ${c.start} ${c.end}`));
        expect(mine).toEqual(naive(names, body));
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('never eats a letter of an alias as a proclitic', () => {
    const first = fc.constantFrom(...'وفبكلسا');
    const name = fc
      .tuple(first, fc.array(fc.constantFrom(...'حجدرزعغق'), { minLength: 2, maxLength: 5 }))
      .map(([f, rest]) => f + rest.join(''));
    fc.assert(
      fc.property(name, (ar) => {
        const data = gazetteer([{ kind: 'place', id: 'p', name: { ar, en: 'x' } }]);
        expect(find(ar, data).map((c) => [c.start, c.end])).toEqual([[0, ar.length]]);
        expect(find(ar.slice(1), data)).toEqual([]);
      }),
    );
  });

  it('is linear on a paragraph of ten megabytes', () => {
    const text = 'ابابابابابابابابابابابابابابابا'.repeat(330_000);
    expect(find(text, dataset)).toEqual([]);
  });
});

/** Every place of every name, by trying all; proclitics by a regular expression. */
function naive(names: readonly string[], text: string): Set<string> {
  const all = new Set<string>();
  const before = /^(?:ا?[وف]?|[وف]?[بكل]?)$/;
  names.forEach((name, i) => {
    const key = folded(name);
    const forms: [string, (before: string) => boolean][] = [[key, (p) => before.test(p)]];
    // ل swallows the article's alif: the name goes on from its lam.
    if (key.startsWith('ال')) forms.push([key.slice(1), (p) => /^[وف]?ل$/.test(p)]);
    for (const [form, fits] of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const wordStart = text.lastIndexOf(' ', at - 1) + 1;
        const end = at + form.length;
        if (end < text.length && text[end] !== ' ') continue;
        if (!fits(text.slice(wordStart, at))) continue;
        // The question hamza stands before no article.
        if (/^ا[وف]?$/.test(text.slice(wordStart, at)) && text[wordStart + 1] === 'ل') continue;
        all.add(`p${i} ${at} ${end}`);
      }
    }
  });
  return all;
}
