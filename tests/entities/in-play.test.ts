import { describe, expect, it } from 'vitest';
import { chooseEntities } from '../../lib/entities/choose.ts';
import { gazetteer } from './gazetteer.ts';

const club = (id: string, ar: string, country: string) => ({
  kind: 'organization' as const,
  id,
  name: { ar, en: id },
  subtype: 'club' as const,
  country,
});
const dataset = gazetteer([
  club('ahed', 'نادي العهد اللبناني', 'LB'),
  club('nejmeh', 'نادي النجمة اللبناني', 'LB'),
  club('nejmeh-bh', 'نادي النجمة البحريني', 'BH'),
  club('lille-osc', 'نادي ليل الفرنسي', 'FR'),
  club('lyon-club', 'ليون الفرنسي', 'FR'),
  club('qatar-club', 'نادي قطر', 'QA'),
  club('ittihad', 'نادي الاتحاد اللبناني', 'LB'),
  { kind: 'place', id: 'lyon', name: { ar: 'ليون', en: 'Lyon' }, country: 'FR' },
  { kind: 'place', id: 'qatar', name: { ar: 'قطر', en: 'Qatar' }, subtype: 'country', country: 'QA', iso2: 'QA' },
  { kind: 'event', id: 'league-lb', name: { ar: 'الدوري اللبناني', en: 'League' }, subtype: 'sport', country: 'LB' },
  { kind: 'event', id: 'league-fr', name: { ar: 'الدوري الفرنسي', en: 'Ligue 1' }, subtype: 'sport', country: 'FR' },
  { kind: 'event', id: 'league-qa', name: { ar: 'دوري نجوم قطر', en: 'QSL' }, subtype: 'sport', country: 'QA' },
  { kind: 'event', id: 'champions', name: { ar: 'دوري أبطال آسيا', en: 'ACL' }, subtype: 'sport' },
]);
const ids = (text: string): string[] =>
  chooseEntities([text], { reference: '2021-06-15', seen: [] }, dataset).flatMap((block) => block.map((a) => a.entity.id));

describe('clubs by what they are called on the field', () => {
  it.each([
    ['فاز العهد بهدفين في الدوري اللبناني.', 'ahed'],
    ['عاد الفريق من بعيد في الدوري اللبناني وفاز بهدف على العهد.', 'ahed'],
    ['سجل المهاجم هدفا في مرمى العهد ضمن الدوري اللبناني.', 'ahed'],
    ['أقال العهد مدربه بعد نتائجه في الدوري اللبناني.', 'ahed'],
    ['خسر أمام ضيفه العهد في الدوري اللبناني.', 'ahed'],
    ['حقق ليل فوزا ثمينا في الدوري الفرنسي.', 'lille-osc'],
  ])('stand beside words of the game: %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    ['وفى الرجل بالعهد الذي قطعه قبل بدء الدوري اللبناني.', 'ahed'],
    ['كان العهد طويلا بين الطرفين في الدوري اللبناني.', 'ahed'],
    ['فاز العهد الجديد بثقة النواب في البرلمان.', 'ahed'],
    ['وصل الوفد في ليل بارد قبل انطلاق الدوري الفرنسي.', 'lille-osc'],
    ['ينظم الاتحاد دوري الناشئين، ويرعى الدوري اللبناني.', 'ittihad'],
  ])('do not where the words are only words: %s', (text, id) => {
    expect(ids(text)).not.toContain(id);
  });

  it('are not everywhere the club that the article names in full', () => {
    expect(ids('تأسس نادي العهد اللبناني قبل سنوات، وظل العهد قائما بين الناس.')).toEqual(['ahed']);
  });

  it('take the place of their town, not of a country', () => {
    expect(ids('تعادل ليون مع ضيفه في الدوري الفرنسي.')).toEqual(['lyon-club', 'league-fr']);
    expect(ids('وصل الفريق إلى ليون قبل مباراة الدوري الفرنسي.')).toEqual(['lyon', 'league-fr']);
    expect(ids('فاز قطر بلقب دوري نجوم قطر.')).toEqual(['qatar', 'league-qa']);
  });

  it('are told apart by the league, and not at all in the cup of a continent', () => {
    expect(ids('فاز النجمة بهدف في الدوري اللبناني.')).toContain('nejmeh');
    expect(ids('فاز النجمة بهدف في الدوري الفرنسي.')).not.toContain('nejmeh');
    expect(ids('فاز النجمة في دوري أبطال آسيا بعد الدوري اللبناني.')).not.toContain('nejmeh');
  });

  it('stand beside another club of their country', () => {
    expect(ids('انتهت مباراة نادي العهد اللبناني والنجمة بالتعادل.')).toEqual(['ahed', 'nejmeh']);
  });
});
