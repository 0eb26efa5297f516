import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/annotate.ts';
import { gazetteer } from './entities/gazetteer.ts';

const dataset = gazetteer([
  { kind: 'event', id: 'october-war', name: { ar: 'حرب أكتوبر', en: 'October War' } },
  { kind: 'event', id: 'september-11', name: { ar: 'هجمات 11 سبتمبر', en: 'September 11 attacks' }, subtype: 'attack' },
  { kind: 'organization', id: 'brigade', name: { ar: 'كتيبة 1 يناير', en: 'Brigade' }, subtype: 'armed-group' },
]);
const marked = (text: string): string[] =>
  (annotate([text], { published: '2020-06-15' }, dataset)[0] ?? []).map((a) => `${a.kind}:${a.text}`);

describe('dates and names that claim the same words', () => {
  it('an event’s name keeps the date that it ends in, however the date goes on', () => {
    expect(marked('اندلعت حرب أكتوبر عام 1973 في الشرق')).toEqual(['event:حرب أكتوبر']);
    expect(marked('منذ هجمات 11 سبتمبر/ أيلول 2001 وحتى اليوم')).toEqual(['event:هجمات 11 سبتمبر', 'date:اليوم']);
  });

  it('the longer phrase has them otherwise', () => {
    expect(marked('اندلعت الحرب في أكتوبر 1973')).toEqual(['date:أكتوبر 1973']);
    expect(marked('وصلت كتيبة 1 يناير أمس')).toEqual(['organization:كتيبة 1 يناير', 'date:أمس']);
    expect(marked('أسست كتيبة 1 يناير من عام 1990')).toEqual(['date:1 يناير من عام 1990']);
  });

  it('all stand that do not meet, in their order', () => {
    expect(marked('في 3 مايو 2019 ثم حرب أكتوبر، وفي 5 مايو 2019 انتهت')).toEqual([
      'date:3 مايو 2019',
      'event:حرب أكتوبر',
      'date:5 مايو 2019',
    ]);
  });
});
