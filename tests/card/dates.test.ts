import { describe, expect, it } from 'vitest';
import { dayInWords, distance, edtfInWords, hijriDay, hijriPeriod, monthName, periodInWords } from '../../lib/card/dates.ts';

describe('dates in words', () => {
  it('names a month by both traditions', () => {
    expect(monthName('ar', '2020-04-01')).toBe('أبريل / نيسان');
    expect(monthName('en', '2020-04-01')).toBe('April');
  });

  it('names the day with its weekday', () => {
    expect(dayInWords('ar', '2020-04-14')).toBe('الثلاثاء 14 أبريل / نيسان 2020');
    expect(dayInWords('en', '2020-04-14')).toBe('Tuesday 14 April 2020');
  });

  it('names months and years that are whole, and no others', () => {
    expect(periodInWords('ar', '2017-09-01', '2017-09-30')).toBe('سبتمبر / أيلول 2017');
    expect(periodInWords('ar', '2017-01-01', '2017-12-31')).toBe('2017');
    expect(periodInWords('ar', '2011-01-01', '2013-12-31')).toBe('2011 – 2013');
    expect(periodInWords('ar', '2017-09-02', '2017-09-30')).toBeUndefined();
  });

  it('gives the Hijri day within the tabulated years only', () => {
    expect(hijriDay('ar', '2020-05-24')).toBe('1 شوال 1441 هـ');
    expect(hijriDay('ar', '1700-01-01')).toBeUndefined();
    expect(hijriPeriod('ar', '2020-04-01', '2020-04-30')).toBe('شعبان 1441 هـ – رمضان 1441 هـ');
  });

  it.each([
    ['2020-06-13', '2020-06-13', 'before', 'يومان'],
    ['2020-06-14', '2020-06-14', 'before', 'يوم'],
    ['2020-04-01', '2020-04-30', 'before', 'شهران'],
    ['2017-09-01', '2017-09-30', 'before', 'سنتان و9 أشهر'],
    ['2001-01-01', '2001-12-31', 'before', '19 سنة'],
    ['2020-07-01', '2020-07-31', 'after', 'شهر'],
  ])('%s to %s lies %s the fifteenth of June 2020 by %s', (from, to, direction, words) => {
    expect(distance('ar', from, to, '2020-06-15')).toEqual({ direction, words });
  });

  it('knows no distance within the period', () => {
    expect(distance('ar', '2020-06-01', '2020-06-30', '2020-06-15')).toBeUndefined();
  });

  it.each([
    ['1949-04-04', '4 أبريل / نيسان 1949'],
    ['2018-08', 'أغسطس / آب 2018'],
    ['1972', '1972'],
    ['198X', 'عقد 1980'],
    ['1946~', 'نحو 1946'],
    ['0750', '750'],
    ['0750-03', 'مارس / آذار 750'],
    ['0868~', 'نحو 868'],
  ])('reads %s as %s', (edtf, words) => {
    expect(edtfInWords('ar', edtf)).toBe(words);
  });
});
