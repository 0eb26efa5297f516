import { describe, expect, it } from 'vitest';
import { explainEntities } from '../../lib/entities/choose.ts';
import { gazetteer } from './gazetteer.ts';

const dataset = gazetteer(
  [
    { kind: 'place', id: 'dubai', name: { ar: 'دبي', en: 'Dubai' }, country: 'AE' },
    { kind: 'place', id: 'egypt', name: { ar: 'مصر', en: 'Egypt' }, subtype: 'country', country: 'EG', iso2: 'EG' },
    { kind: 'place', id: 'cyprus', name: { ar: 'قبرص', en: 'Cyprus' }, subtype: 'country', country: 'CY', iso2: 'CY', demonyms: ['قبرصي'] },
    { kind: 'place', id: 'limassol', name: { ar: 'ليماسول', en: 'Limassol' }, country: 'CY' },
    { kind: 'place', id: 'jazan', name: { ar: 'جازان', en: 'Jazan' }, country: 'SA' },
    { kind: 'place', id: 'idlib', name: { ar: 'إدلب', en: 'Idlib' }, country: 'SY' },
    { kind: 'place', id: 'aden', name: { ar: 'عدن', en: 'Aden' }, country: 'YE' },
    { kind: 'place', id: 'herat', name: { ar: 'هرات', en: 'Herat' }, country: 'AF' },
    { kind: 'place', id: 'yemen', name: { ar: 'اليمن', en: 'Yemen' }, subtype: 'country', country: 'YE', iso2: 'YE' },
    { kind: 'place', id: 'cairo', name: { ar: 'القاهرة', en: 'Cairo' }, country: 'EG' },
    { kind: 'person', id: 'king', name: { ar: 'عبد العزيز بن سعود', en: 'King' }, aliases: ['الملك عبد العزيز'], country: 'SA' },
    { kind: 'person', id: 'ahmed', name: { ar: 'أحمد بن عبد العزيز', en: 'Ahmed' }, country: 'SA' },
    { kind: 'organization', id: 'team', name: { ar: 'منتخب مصر', en: 'Team' }, subtype: 'team', country: 'EG' },
    { kind: 'event', id: 'league', name: { ar: 'الدوري الفرنسي', en: 'League' }, subtype: 'sport' },
    { kind: 'event', id: 'war', name: { ar: 'حرب غزة', en: 'War' }, from: '2023-10-07' },
    { kind: 'event', id: 'cup', name: { ar: 'كأس العالم', en: 'Cup' }, subtype: 'sport', from: '2022-11-20' },
  ],
  ['قطان'],
);

/** Ids of what is chosen. */
const chosen = (text: string): string[] =>
  explainEntities(text.split('\n'), { reference: '2015-08-01', seen: [] }, dataset).flatMap((r) =>
    r.chosen ? [dataset.id(r.entity)] : [],
  );

describe('names that something else bears', () => {
  it.each([
    ['فاز منتخب مصر لكرة القدم', ['team']],
    ['فاز منتخب مصر تحت 23 عاما', ['egypt']],
    ['فاز منتخب مصر للكرة الطائرة', ['egypt']],
    ['فاز منتخب مصر لكرة اليد', ['egypt']],
    ['تلاه سهم «دبي للاستثمار» أمس', []],
    ['صعدت «دبي للاستثمار» أمس', []],
    ['سهم «مصرف السلام دبي» أمس', []],
    ['شركة دبي الوطنية للتأمين', []],
    ['أغلقت سوق دبي أمس', ['dubai']],
    ['سجل ليماسول هدفين', []],
    ['سجلت ليماسول أعلى حرارة', ['limassol']],
    ['افتتح دبي مول الجديد', []],
    ['كتبت دبي تايمز أمس', []],
    ['شركة «إعمار» في دبي أمس', ['dubai']],
    ['رفعوا شعار «مصر للمصريين» أمس', ['egypt']],
    ['جامعات منها: القاهرة ودبي', []],
    ['جامعات كثيرة. وزار دبي أمس', ['dubai']],
    ['مناطق عسير ، ونجران، وجازان', []],
    ['مناطق حماة وإدلب', ['idlib']],
    ['مدينة الملك عبد العزيز للعلوم', []],
    ['استقبل الملك عبد العزيز ضيوفه', ['king']],
    ['أغلق المرور طريق الملك عبد العزيز أمس', []],
    ['وصل الخبر عن طريق الملك عبد العزيز أمس', ['king']],
    ['أمام ليماسول القبرصي', []],
    ['في ليماسول القبرصية', ['limassol']],
    ['قال السفير أحمد بن عبد العزيز قطان أمس', []],
    ['زار الأمير أحمد بن عبد العزيز أمس', ['ahmed']],
    ['الدوري الفرنسي «درجة ثانية»', []],
    ['الدوري الفرنسي للسيدات', []],
    ['الدوري الفرنسي أمس', ['league']],
  ])('%s', (text, ids) => {
    expect(chosen(text)).toEqual(ids);
  });
});

describe('words that grammar lets be no name', () => {
  it.each([
    ['وذلك عندما عدن إلى العمل', []],
    ['وصل إلى عدن أمس', ['aden']],
    ['على سهرات المهرجان', []],
    ['عليكم باليمن والبركات', []],
    ['باليمن والعراق', ['yemen']],
    ['القوة القاهرة', []],
    ['غادر الوفد القاهرة', ['cairo']],
  ])('%s', (text, ids) => {
    expect(chosen(text)).toEqual(ids);
  });
});

it('a war of after the article is not the one meant; a cup may be', () => {
  expect(chosen('بسبب حرب غزة أمس')).toEqual([]);
  expect(chosen('تستضيف كأس العالم')).toEqual(['cup']);
});
