import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlaceTables } from '../../lib/dataset/build/places/read.ts';
import type { Place } from '../../lib/dataset/schema.ts';

const TABLES: Record<string, string> = {
  'countries.tsv': `id iso2 subtype ar en official_ar official_en aliases nisba people short needs prior capital
syria|SY|country|سوريا|Syria|||سورية[في سورية]|سوري||||| damascus`,
  'admin1.tsv': `id country type ar en aliases needs
aleppo-governorate|SY|governorate|حلب|Aleppo||
idlib-east|SY|none|الشرقية|The East||الشمال;إدلب
jazira-governorate|SY|governorate|الجزيرة|Jazira||!
ghab-governorate|SY|governorate|الغاب|Ghab||`,
  'cities-known.tsv': `id country subtype ar en latin aliases needs prior capital_of
damascus|SY|city|دمشق|Damascus|||||syria
aleppo|SY|city|حلب|Aleppo|||||
al-bab|SY|city|الباب|Al-Bab|||!;منبج||
hama|SY|city|حماة|Hama|||*||`,
  'facts.tsv': `id within lat lon population wikidata
aleppo|aleppo-governorate|36.2|37.16|1602264|Q41183
hama|||||`,
  'cities-wof.tsv': `id country subtype ar en aliases needs prior within lat lon population wikidata trust
manbij-sy|SY|city|منبج|Manbij||||aleppo-governorate|36.53|37.95|70000||agree
halab-sy|SY|town|حلب|Halab||||||||| translit`,
};

/** The cells above are parted by bars to be readable; no cell here needs one itself. Cells left out at the end are empty. */
const toTsv = (table: string): string => {
  const [header = '', ...rows] = table.split('\n');
  const columns = header.split(' ');
  const line = (row: string): string => columns.map((_, i) => row.split('|')[i]?.trim() ?? '').join('\t');
  return `${[columns.join('\t'), ...rows.map(line)].join('\n')}\n`;
};

describe('the place tables as records', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'places-'));
    mkdirSync(join(dir, 'places'));
    for (const [name, table] of Object.entries(TABLES)) writeFileSync(join(dir, 'places', name), toTsv(table));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const place = (id: string): Place | undefined => readPlaceTables(dir).find((r) => r.entity.id === id)?.entity as Place | undefined;
  const forms = (id: string): string[] => (place(id)?.aliases ?? []).map((a) => (typeof a === 'string' ? a : a.text));

  it('has none where there are no tables', () => expect(readPlaceTables(join(dir, 'none'))).toEqual([]));

  it('joins facts to the names that people keep', () => {
    expect(place('aleppo')).toMatchObject({ lat: 36.2, population: { value: 1602264 }, within: 'aleppo-governorate', trust: 'person' });
  });

  it('names file and line of a row', () => {
    expect(readPlaceTables(dir).find((r) => r.entity.id === 'al-bab')).toMatchObject({ file: 'places/cities-known.tsv', line: 4 });
  });

  it('calls a division by its kind, and by the bare name only where no city has it', () => {
    expect(place('aleppo-governorate')?.name).toEqual({ ar: 'محافظة حلب', en: 'Aleppo Governorate' });
    expect(forms('aleppo-governorate')).not.toContain('حلب');
    expect(forms('ghab-governorate')).toContain('الغاب');
  });

  it('does not call a division by a name that is an everyday word', () => expect(forms('jazira-governorate')).toEqual([]));

  it('takes a frequent word for a town only by a phrase or a stated cue', () => {
    expect(place('al-bab')?.needs).toEqual(['مدينة الباب', 'بلدة الباب', 'منبج']);
    expect(forms('al-bab')).toEqual(['مدينة الباب', 'بلدة الباب']);
  });

  it('takes a rarer word by country, people and cities too', () => {
    expect(place('hama')?.needs).toEqual(expect.arrayContaining(['مدينة حماة', 'سوريا', 'سورية', 'دمشق']));
    expect(place('hama')?.needs).not.toContain('الباب');
  });

  it('leaves out an imported row that repeats a name of its country', () => {
    expect(place('manbij-sy')?.trust).toBe('agree');
    expect(place('halab-sy')).toBeUndefined();
  });

  it('lets a hand-written record win', () => {
    writeFileSync(
      join(dir, 'places', 'mine.yaml'),
      '- { id: m, country: SY, subtype: city, name: { ar: منبج, en: Manbij }, asOf: 2025 }\n',
    );
    expect(place('manbij-sy')).toBeUndefined();
  });

  it('gives a country its currency where one record has the code', () => {
    mkdirSync(join(dir, 'currencies'));
    writeFileSync(join(dir, 'currencies', 'a.yaml'), '- { id: syrian-pound, code: SYP }\n');
    writeFileSync(join(dir, 'places', 'facts-countries-odbl.tsv'), 'id\tcurrency\nsyria\tSYP\n');
    expect(place('syria')?.currency).toBe('syrian-pound');
  });

  it('names file, line and field of a broken row', () => {
    writeFileSync(join(dir, 'places', 'facts.tsv'), 'id\tlat\naleppo\t95\n');
    expect(() => readPlaceTables(dir)).toThrow(/places\/cities-known\.tsv:3 aleppo lat/);
  });
});
