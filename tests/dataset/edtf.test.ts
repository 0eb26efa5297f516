import { describe, expect, it } from 'vitest';
import { earliest, isEdtf, latest } from '../../lib/dataset/edtf.ts';

describe('EDTF', () => {
  it.each(['2017', '2017-09', '2019-07-12', '198X', '19XX', '2011/2013', '2020-06-10~', '2016-22', '2001/..', '-0044', '2020-02-29'])(
    'takes %s',
    (value) => {
      expect(isEdtf(value)).toBe(true);
    },
  );

  it.each([
    '',
    '17',
    '2017-13',
    '2017-00',
    '2017-02-30',
    '2019-02-29',
    '12/3/2020',
    '2011/2013/2015',
    '198X-05',
    '../..',
    '2017-9',
    'today',
  ])('refuses %s', (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['2011/2013-05', '2011-01-01', '2013-05-31'],
    ['2020-06-10~', '2020-06-10', '2020-06-10'],
  ])('%s lies between %s and %s', (value, from, to) => {
    expect([earliest(value), latest(value)]).toEqual([from, to]);
  });

  it('knows no days of what is open or before the era', () => {
    expect([earliest('..'), latest('2001/..'), earliest('-0044'), earliest(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
