import { describe, expect, it } from 'vitest';
import { unexplainedNames } from '../../lib/dataset/build/unexplained.ts';
import { gazetteer } from '../entities/gazetteer.ts';

const dataset = gazetteer([
  { kind: 'person', id: 'x', name: { ar: 'سعيد العارف', en: 'X' } },
  { kind: 'person', id: 'y', name: { ar: 'جابر السالم', en: 'Y' } },
]);
const names = (text: string): [string, number][] =>
  unexplainedNames([{ text, published: '2020-06-15' }], dataset).map(({ name, count }) => [name, count]);

describe('names that no record explains', () => {
  it('stand after a title, with or without a nisba between, and after a verb of saying', () => {
    expect(names('التقى الوزير جابر العارف نظيره.\nوقال سعيد السالم إن الأمر انتهى.\nوالتقى الرئيس المصري جابر العارف')).toEqual([
      ['جابر العارف', 2],
      ['سعيد السالم', 1],
    ]);
  });

  it('stand in quotation marks and brackets, a sentence does not', () => {
    expect(names('أعلنت «يوروتانل» أن «الأمر انتهى، ولن نعود»')).toEqual([['يوروتانل', 1]]);
  });

  it('are none where an annotation explains them', () => {
    expect(names('التقى الوزير سعيد العارف نظيره')).toEqual([]);
  });
});
