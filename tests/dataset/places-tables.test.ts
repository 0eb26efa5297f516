import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCues, parseForm } from '../../lib/dataset/build/places/cells.ts';
import { applyCorrections, readCorrections } from '../../lib/dataset/build/places/corrections.ts';
import { demonymsOf } from '../../lib/dataset/build/places/countries.ts';
import { locate, readGeonames } from '../../lib/dataset/build/places/import/geonames.ts';
import type { RawPlace } from '../../lib/dataset/build/places/import/sources.ts';
import { transliterates } from '../../lib/dataset/build/places/import/translit.ts';
import { readWords } from '../../lib/dataset/build/places/import/words.ts';
import { readPlaceTables } from '../../lib/dataset/build/places/read.ts';
import { formatTsv, parseTsv } from '../../lib/dataset/build/places/tsv.ts';
import { readSources } from '../../lib/dataset/build/sources.ts';
import type { Place } from '../../lib/dataset/schema.ts';

const NONE = { around: [], phrases: [] };

describe('cells of the place tables', () => {
  it('reads a form, its cues and its prior', () => {
    expect(parseForm('بوتشا', NONE)).toBe('بوتشا');
    expect(parseForm('عُمان@0.45', NONE)).toEqual({ text: 'عُمان', prior: 0.45 });
    expect(parseForm('حماه[نهر العاصي;*]@0.5', { around: ['سوريا'], phrases: [] })).toEqual({
      text: 'حماه',
      needs: ['نهر العاصي', 'سوريا'],
      prior: 0.5,
    });
  });

  it('refuses a broken form', () => {
    expect(() => parseForm('حماه[سوريا', NONE)).toThrow('not a form');
    expect(() => parseForm('حماه@2', NONE)).toThrow('not a form');
  });

  it('names each cue once', () => {
    expect(parseCues('سوريا;*', { around: ['سوريا'], phrases: ['مدينة حماة'] })).toEqual(['سوريا', 'مدينة حماة']);
  });

  it('names the line of a row with a missing cell', () => {
    expect(() => parseTsv('id\tar\na\tب\nc', 'x.tsv')).toThrow('x.tsv:3');
  });

  it('reads what it writes', () => {
    const [row] = parseTsv(formatTsv(['id', 'ar'], [{ id: 'bucha', ar: 'بوتشا' }]));
    expect([row?.line, row?.get('id'), row?.get('ar'), row?.get('none')]).toEqual([2, 'bucha', 'بوتشا', '']);
  });
});

describe('demonyms', () => {
  it('inflects a nisba and adds broken plurals', () => {
    expect(demonymsOf(['تركي'], ['أتراك'])).toEqual(['تركي', 'تركية', 'تركيون', 'تركيين', 'تركيات', 'تركيان', 'أتراك']);
  });
  it('inflects both words of a compound', () => {
    expect(demonymsOf(['كوري شمالي'], [])).toContain('كوريون شماليون');
  });
});

describe('corrections', () => {
  const raw = { id: 'madrid-us', name: { ar: 'مدرد', en: 'Madrid' }, aliases: ['مادريد'], trust: 'translit' };
  const apply = (...rows: string[]) =>
    applyCorrections(raw, readCorrections(parseTsv(`id\tfield\tvalue\n${rows.map((r) => `madrid-us\t${r}`).join('\n')}`)), {
      around: ['أمريكا'],
      phrases: [],
    });

  it('drops a record', () => expect(apply('drop\t')).toBeUndefined());
  it('replaces a name, which a person thereby confirms', () =>
    expect(apply('ar\tمدريد')).toMatchObject({ name: { ar: 'مدريد', en: 'Madrid' }, trust: 'person' }));
  it('adds and removes aliases', () => expect(apply('alias+\tمجريط', 'alias-\tمادريد')).toMatchObject({ aliases: ['مجريط'] }));
  it('asks for cues', () => expect(apply('needs\t*')).toMatchObject({ needs: ['أمريكا'] }));
  it('refuses an unknown field', () => expect(() => apply('nmae\tx')).toThrow('no field “nmae”'));
});

describe('transliteration as the check of a name', () => {
  it.each([
    ['Sariyer', 'ساريير', 'TR'],
    ['Czestochowa', 'تشيستوخوفا', 'PL'],
    ['Guadalajara', 'غوادالاخارا', 'MX'],
    ['Al-Fukhari', 'الفخاري', 'PS'],
    ['Chemnitz', 'كيمنتس', 'DE'],
  ])('takes %s as %s', (en, ar, country) => expect(transliterates(en, ar, country)).toBe(true));

  it.each([
    ['Darıca', 'دريكا', 'TR'],
    ['Odunpazarı', 'عودون بازاري', 'TR'],
    ['Ulucami', 'مسجد جامع', 'TR'],
    ['Hard', 'صعب', 'AT'],
    ['Man', 'رجل', 'GB'],
  ])('refuses %s as %s', (en, ar, country) => expect(transliterates(en, ar, country)).toBe(false));
});

describe('the tables of the dataset', () => {
  const places = readPlaceTables('assets/dataset').map((r) => r.entity as Place);
  const byHand = readSources('assets/dataset').records.map((r) => r.entity);
  const ids = new Set([...places, ...byHand].map((p) => p.id));

  it('has no two records of one id', () => expect(new Set(places.map((p) => p.id)).size).toBe(places.length));

  it('points only to places that exist', () => {
    const dangling = places.flatMap((p) =>
      [p.within, p.capital, p.capitalOf].filter((id) => id && !ids.has(id)).map((id) => `${p.id} → ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('says of each record why its Arabic name is trusted', () => expect(places.filter((p) => !p.trust).map((p) => p.id)).toEqual([]));

  it('writes no vowelled or bracketed name', () => {
    expect(places.filter((p) => /[()]/.test(p.name.ar)).map((p) => p.name.ar)).toEqual([]);
  });
});

const SHARED = '../shared/sources';
describe.skipIf(!existsSync(SHARED))(`names against the word lists of ${SHARED}`, () => {
  const words = existsSync(SHARED) ? readWords(SHARED) : undefined;
  const imported = readPlaceTables('assets/dataset').filter((r) => /cities-(?:wof|ccby|odbl)/.test(r.file));

  it('asks for cues wherever an imported town has an everyday word for a name', () => {
    const bare = imported.map((r) => r.entity as Place).filter((p) => !p.needs && words?.isEveryday(p.name.ar));
    expect(bare.map((p) => p.name.ar)).toEqual([]);
  });

  it('knows a word by its article, and one that hides behind a proclitic', () => {
    expect(words?.isEveryday('الباب')).toBe(true);
    expect(words?.isEveryday('سربرنيتسا')).toBe(false);
    expect(words?.hidesInWord('ليون')).toBe(true);
    expect(words?.personCount('ماريا')).toBeGreaterThan(10);
  });
});

describe('coordinates from GeoNames', () => {
  const raw = (en: string, population: number, lat?: number): RawPlace => ({
    source: 'geonames',
    type: '',
    country: 'BR',
    division: '',
    divisionAr: '',
    en,
    ar: '',
    alternatives: [],
    lat,
    lon: lat,
    population,
    wikidata: '',
    check: '',
  });

  it('are taken of a place far larger than its namesakes', () => {
    expect(locate([raw('Campinas', 0)], [raw('Campinas', 1_031_554, -22.9), raw('Campinas', 3_000, -10)])[0]?.lat).toBe(-22.9);
  });

  it('are left out where two could be meant, and never replaced', () => {
    expect(locate([raw('Santa Rosa', 0)], [raw('Santa Rosa', 60_000, 1), raw('Santa Rosa', 40_000, 2)])[0]?.lat).toBeUndefined();
    expect(locate([raw('Campinas', 0, 5)], [raw('Campinas', 1_031_554, -22.9)])[0]?.lat).toBe(5);
  });

  it('decodes the messages of the package', () => {
    // One message: country AD, name Aa, population 300, longitude 1.5, latitude -0.00001 degrees.
    const bytes = Uint8Array.of(17, 0x12, 2, 65, 97, 0x1a, 2, 65, 68, 0x48, 0xac, 0x02, 0x50, 0xe0, 0xa7, 0x12, 0x58, 0x01);
    expect(readGeonames(bytes)[0]).toMatchObject({ en: 'Aa', country: 'AD', population: 300, lon: 1.5, lat: -0.00001 });
  });
});
