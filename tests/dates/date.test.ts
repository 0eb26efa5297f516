import { describe, expect, it } from 'vitest';
import type { DateAnnotation } from '../../lib/annotations.ts';
import { findDates } from '../../lib/dates/index.ts';

/** Monday. */
const REFERENCE = '2020-06-15';

const find = (text: string): DateAnnotation[] => findDates([text], { reference: REFERENCE })[0] ?? [];

describe('a date', () => {
  it('says what was stated and what was not', () => {
    expect(find('في 14 أبريل 2020')[0]).toMatchObject({
      year: 'stated',
      month: 'stated',
      day: 'stated',
      relative: false,
      calendar: 'gregorian',
    });
    expect(find('في 14 أبريل')[0]).toMatchObject({ year: 'implied', month: 'stated', day: 'stated' });
    expect(find('الشهر الماضي')[0]).toMatchObject({ year: 'implied', month: 'implied', day: 'unknown', relative: true });
    expect(find('عام 2017')[0]).toMatchObject({ year: 'stated', month: 'unknown', day: 'unknown' });
  });

  it('says that a Hijri day is uncertain by a day, and knows its calendar', () => {
    expect(find('في 1 شوال 1441هـ')[0]).toMatchObject({ calendar: 'hijri', from: '2020-05-24', approximate: true });
  });

  it('takes the year of the same year from what went before, over paragraphs', () => {
    const [, second] = findDates(['وقع الاتفاق في مايو 2015.', 'وفي العام نفسه انسحبت الشركة.'], { reference: REFERENCE });
    expect(second?.[0]).toMatchObject({ text: 'العام نفسه', edtf: '2015' });
  });

  it('reckons the next and the previous year from what went before', () => {
    expect(find('تأسس عام 2008 وبدأ العمل في العام التالي').map((d) => d.edtf)).toEqual(['2008', '2009']);
    expect(find('انكمش الاقتصاد عام 2009 خلافا للعام السابق').map((d) => d.edtf)).toEqual(['2009', '2008']);
    expect(find('تراجع الإنتاج عن العام السابق').map((d) => d.edtf)).toEqual(['2019']);
  });

  it('takes the same month of another year from what went before', () => {
    expect(find('تراجعت في يناير 2020 عن نفس الشهر من العام الماضي').map((d) => d.edtf)).toEqual(['2020-01', '2019-01']);
  });

  it('gives two months of one year its year', () => {
    expect(find('في يناير وفبراير من العام الماضي').map((d) => d.edtf)).toEqual(['2019-01', '2019-02']);
    expect(find('في مارس وأبريل 2018').map((d) => d.edtf)).toEqual(['2018-03', '2018-04']);
  });

  it('believes the weekday where it does not fit the day beside it', () => {
    expect(find('يفتتح بعد غد الثلاثاء')[0]).toMatchObject({ edtf: '2020-06-16' });
    expect(find('قال أمس السبت')[0]).toMatchObject({ text: 'أمس السبت', edtf: '2020-06-13', approximate: true });
  });

  it('reads each of two days of one month that do not follow one another', () => {
    expect(find('اقترع المغتربون في 27 و29 نيسان 2018').map((d) => d.edtf)).toEqual(['2018-04-27', '2018-04-29']);
  });

  it('takes no price or share after a month for its day', () => {
    expect(find('تسليم أغسطس (آب) 3.1 في المئة').map((d) => d.text)).toEqual(['أغسطس (آب)']);
  });

  it('names the event of a named day', () => {
    expect(find('هجمات 11 سبتمبر')[0]?.event).toBe('september-11-attacks');
    expect(find('عيد الفطر')[0]?.event).toBe('eid-al-fitr');
  });
});
