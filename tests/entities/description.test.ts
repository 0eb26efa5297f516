import { describe, expect, it } from 'vitest';
import { chooseEntities } from '../../lib/entities/choose.ts';
import { gazetteer } from './gazetteer.ts';

const dataset = gazetteer([
  {
    kind: 'place',
    id: 'iran',
    name: { ar: 'إيران', en: 'Iran' },
    subtype: 'country',
    country: 'IR',
    iso2: 'IR',
    demonyms: ['إيراني', 'إيرانية'],
    aliases: ['الجمهورية الإسلامية الإيرانية'],
  },
  { kind: 'place', id: 'tehran', name: { ar: 'طهران', en: 'Tehran' }, country: 'IR', aliases: ['العاصمة الإيرانية'] },
  { kind: 'place', id: 'africa', name: { ar: 'أفريقيا', en: 'Africa' }, subtype: 'continent', aliases: ['القارة الأفريقية'] },
  { kind: 'place', id: 'arab-world', name: { ar: 'العالم العربي', en: 'Arab world' }, subtype: 'region' },
  { kind: 'person', id: 'shah', name: { ar: 'رضا بهلوي', en: 'Reza Pahlavi' }, country: 'IR', aliases: ['العاهل الإيراني'] },
  { kind: 'person', id: 'ahmad', name: { ar: 'أحمد الإيراني', en: 'Ahmad al-Irani' } },
  { kind: 'organization', id: 'army', name: { ar: 'الجيش الإيراني', en: 'Army of Iran' }, subtype: 'army', country: 'IR' },
  {
    kind: 'organization',
    id: 'guards',
    name: { ar: 'الحرس الثوري الإيراني', en: 'Revolutionary Guards' },
    subtype: 'army',
    country: 'IR',
    aliases: ['الحرس الثوري'],
  },
  { kind: 'organization', id: 'pentagon', name: { ar: 'البنتاغون', en: 'Pentagon' }, subtype: 'ministry', country: 'US' },
  { kind: 'organization', id: 'party', name: { ar: 'الحزب الديمقراطي الإيراني', en: 'Party' }, subtype: 'party', country: 'IR' },
  {
    kind: 'organization',
    id: 'majlis',
    name: { ar: 'البرلمان الإيراني', en: 'Majlis' },
    subtype: 'parliament',
    country: 'IR',
    aliases: [{ text: 'مجلس الشورى', needs: ['إيران'] }],
  },
  { kind: 'place', id: 'indian-ocean', name: { ar: 'المحيط الهندي', en: 'Indian Ocean' }, subtype: 'sea' },
  { kind: 'place', id: 'india', name: { ar: 'الهند', en: 'India' }, subtype: 'country', country: 'IN', iso2: 'IN', demonyms: ['هندي'] },
  { kind: 'place', id: 'union', name: { ar: 'الاتحاد الإيراني', en: 'Union' }, subtype: 'country', country: 'IR' },
  { kind: 'organization', id: 'agency', name: { ar: 'هيئة الطاقة الإيرانية', en: 'Agency' }, subtype: 'government', country: 'IR' },
  { kind: 'place', id: 'midwest', name: { ar: 'الغرب الأوسط الإيراني', en: 'Midwest' }, subtype: 'region', country: 'IR' },
  { kind: 'person', id: 'prince', name: { ar: 'الأمير نادر الإيراني', en: 'Prince' }, country: 'IR' },
  { kind: 'organization', id: 'experts', name: { ar: 'مجلس الخبراء الإيراني', en: 'Experts' }, subtype: 'parliament', country: 'IR' },
  { kind: 'currency', id: 'rial', name: { ar: 'الريال الإيراني', en: 'Rial' }, country: 'IR' },
]);

const ids = (text: string, care: 'more' | 'normal' | 'surer' = 'normal'): string[] =>
  chooseEntities([text], { reference: '2021-06-15', seen: [], care }, dataset).flatMap((list) => list.map((a) => a.entity.id));

describe('descriptions', () => {
  it.each([
    ['أعلن الجيش الإيراني ذلك', 'army'],
    ['وصل إلى العاصمة الإيرانية أمس', 'tehran'],
    ['في أنحاء القارة الأفريقية', 'africa'],
    ['في بلدان العالم العربي', 'arab-world'],
    ['استقبل العاهل الإيراني ضيفه', 'shah'],
    ['صوت البرلمان الإيراني على القرار', 'majlis'],
  ])('are shown where the reader asks for more alone: %s', (text, id) => {
    expect(ids(text)).toEqual([]);
    expect(ids(text, 'more')).toEqual([id]);
  });

  it('a public body called by what it is, beside its cue, is one', () => {
    expect(ids('صوت مجلس الشورى في إيران')).toEqual(['iran']);
    expect(ids('صوت مجلس الشورى في إيران', 'more')).toEqual(['majlis', 'iran']);
  });

  it.each([
    ['أعلن البنتاغون ذلك', 'pentagon'],
    ['أعلن الحرس الثوري الإيراني ذلك', 'guards'],
    ['أعلنت الجمهورية الإسلامية الإيرانية ذلك', 'iran'],
    ['قال أحمد الإيراني للصحيفة', 'ahmad'],
    ['في مياه المحيط الهندي', 'indian-ocean'],
    ['قال مجلس الخبراء الإيراني أمس', 'experts'],
    ['أعلن الاتحاد الإيراني ذلك', 'union'],
    ['قالت هيئة الطاقة الإيرانية أمس', 'agency'],
    ['في إقليم الغرب الأوسط الإيراني', 'midwest'],
    ['قال الأمير نادر الإيراني أمس', 'prince'],
    ['أعلن الحزب الديمقراطي الإيراني ذلك', 'party'],
    ['هبط الريال الإيراني أمس', 'rial'],
  ])('a name is none, whatever it ends in: %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it('no body of a state is sure', () => {
    expect(ids('أعلن البنتاغون والحزب الديمقراطي الإيراني ذلك', 'surer')).toEqual(['party']);
  });
});
