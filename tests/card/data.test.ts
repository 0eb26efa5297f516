import { describe, expect, it } from 'vitest';
import { cardData } from '../../lib/card/data.ts';
import { gazetteer } from '../entities/gazetteer.ts';

const dataset = gazetteer([
  { kind: 'place', id: 'syria', name: { ar: 'سوريا', en: 'Syria' }, subtype: 'country', country: 'SY', iso2: 'SY', capital: 'damascus' },
  { kind: 'place', id: 'damascus', name: { ar: 'دمشق', en: 'Damascus' }, country: 'SY', capitalOf: 'syria' },
  {
    kind: 'organization',
    id: 'o',
    name: { ar: 'المنظمة', en: 'O' },
    leaders: [
      { name: { ar: 'أول', en: 'A' }, from: '2010', to: '2014' },
      { person: 'x', title: { ar: 'أمين عام', en: 'Secretary' }, from: '2015' },
    ],
  },
  { kind: 'place', id: 'aleppo', name: { ar: 'حلب', en: 'Aleppo' }, country: 'SY' },
  {
    kind: 'person',
    id: 'x',
    name: { ar: 'فلان الفلاني', en: 'X' },
    country: 'SY',
    links: ['aleppo', 'nobody'],
    roles: [
      { title: { ar: 'وزير', en: 'Minister' }, from: '2010', to: '2014' },
      { title: { ar: 'رئيس', en: 'President' }, from: '2015' },
    ],
  },
]);

describe('the data of a card', () => {
  it('has the role of the article’s day and the latest', () => {
    const data = cardData(dataset, 'x', '2012-05-05');
    expect(data?.roleThen?.title.en).toBe('Minister');
    expect(data?.roleLatest?.title.en).toBe('President');
  });

  it('says a role once where it has not changed', () => {
    const data = cardData(dataset, 'x', '2020-05-05');
    expect(data?.roleThen?.title.en).toBe('President');
    expect(data?.roleLatest).toBeUndefined();
  });

  it('names the country and the links that there are', () => {
    const data = cardData(dataset, 'x', '2020-05-05');
    expect(data?.countries).toEqual([{ id: 'syria', kind: 'place', iso2: 'SY', name: { ar: 'سوريا', en: 'Syria' } }]);
    expect(data?.links.map((l) => l.id)).toEqual(['aleppo']);
  });

  it('gives a city its country, and a country none', () => {
    expect(cardData(dataset, 'aleppo', '2020-05-05')?.countries.map(({ id }) => id)).toEqual(['syria']);
    expect(cardData(dataset, 'syria', '2020-05-05')?.countries).toEqual([]);
  });

  it('says where a place is, and a country’s capital', () => {
    expect(cardData(dataset, 'aleppo', '2020-05-05')?.where).toEqual({ ar: 'مدينة في سوريا', en: 'City in Syria' });
    expect(cardData(dataset, 'syria', '2020-05-05')?.capital?.ar).toBe('دمشق');
    expect(cardData(dataset, 'damascus', '2020-05-05')?.where?.ar).toBe('عاصمة سوريا');
  });

  it('names who led an organisation on the article’s day and who does by the latest known', () => {
    const data = cardData(dataset, 'o', '2012-05-05');
    expect(data?.leaderThen).toEqual({ name: { ar: 'أول', en: 'A' } });
    expect(data?.leaderLatest).toEqual({ id: 'x', name: { ar: 'فلان الفلاني', en: 'X' }, title: { ar: 'أمين عام', en: 'Secretary' } });
    expect(cardData(dataset, 'o', '2021-05-05')?.leaderLatest).toBeUndefined();
  });

  it('is null where there is no such record', () => {
    expect(cardData(dataset, 'nobody', '2020-05-05')).toBeNull();
  });
});
