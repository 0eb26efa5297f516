import { describe, expect, it } from 'vitest';
import { SUBTYPES } from '../../lib/dataset/kinds.ts';
import { NOUNS, whereOf } from '../../lib/dataset/where.ts';

const place = (subtype: (typeof SUBTYPES.place)[number], ar: string, en: string) => ({ subtype, name: { ar, en } });

describe('where a place is, in words', () => {
  it('names division and country of a city', () => {
    const konya = place('city', 'قونية', 'Konya');
    expect(whereOf(konya, 'ar', { within: 'ولاية قونية', country: 'تركيا' })).toBe('مدينة في ولاية قونية، تركيا');
    expect(whereOf(konya, 'en', { within: 'Konya Province', country: 'Turkey' })).toBe('City in Konya Province, Turkey');
  });

  it('says of a capital only that it is one', () => {
    const ankara = place('city', 'أنقرة', 'Ankara');
    expect(whereOf(ankara, 'ar', { within: 'ولاية أنقرة', country: 'تركيا', capitalOf: 'تركيا' })).toBe('عاصمة تركيا');
    expect(whereOf(ankara, 'en', { capitalOf: 'Turkey' })).toBe('Capital of Turkey');
  });

  it('takes the noun of a division from its own name', () => {
    expect(whereOf(place('admin1', 'محافظة حلب', 'Aleppo Governorate'), 'ar', { country: 'سوريا' })).toBe('محافظة في سوريا');
    expect(whereOf(place('admin1', 'ولاية تكساس', 'Texas'), 'ar', { country: 'الولايات المتحدة' })).toBe('ولاية في الولايات المتحدة');
    expect(whereOf(place('admin1', 'أمانة العاصمة', 'Amanat Al Asimah'), 'ar', { country: 'اليمن' })).toBe('وحدة إدارية في اليمن');
  });

  it('calls a second-level division what its country calls it', () => {
    const kom = place('admin2', 'كوم أمبو', 'Kom Ombo');
    expect(whereOf({ ...kom, country: 'EG' }, 'ar', { country: 'مصر' })).toBe('مركز في مصر');
    expect(whereOf({ ...kom, country: 'TR' }, 'ar', { country: 'تركيا' })).toBe('قضاء في تركيا');
  });

  it('gives English names their article', () => {
    expect(whereOf(place('city', 'بوسطن', 'Boston'), 'en', { country: 'United States' })).toBe('City in the United States');
    expect(whereOf(place('town', 'سلواد', 'Silwad'), 'en', { within: 'West Bank', country: 'Palestine' })).toBe(
      'Town in the West Bank, Palestine',
    );
  });

  it('prefers the words of the record', () => {
    const strait = { ...place('strait', 'مضيق هرمز', 'Strait of Hormuz'), where: { ar: 'بين إيران وعُمان', en: 'between Iran and Oman' } };
    expect(whereOf(strait, 'ar', { country: 'إيران' })).toBe('بين إيران وعُمان');
  });

  it('puts a country into its region', () => {
    const chad = { ...place('country', 'تشاد', 'Chad'), region: { ar: 'وسط أفريقيا', en: 'Middle Africa' } };
    expect(whereOf(chad, 'ar', {})).toBe('دولة في وسط أفريقيا');
  });

  it('says nothing where it knows nothing', () => {
    expect(whereOf(place('sea', 'البحر الأسود', 'Black Sea'), 'ar', {})).toBeUndefined();
    expect(whereOf(place('city', 'تونس', 'Tunis'), 'ar', { country: 'تونس' })).toBeUndefined();
  });

  it('has a noun for every subtype', () => {
    expect(Object.keys(NOUNS).sort()).toEqual([...SUBTYPES.place].sort());
  });
});
