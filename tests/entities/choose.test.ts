import { describe, expect, it } from 'vitest';
import { chooseEntities, explainEntities } from '../../lib/entities/choose.ts';
import type { Care } from '../../lib/entities/weights.ts';
import { gazetteer } from './gazetteer.ts';

const drafts: Parameters<typeof gazetteer>[0] = [
  { kind: 'place', id: 'oman', name: { ar: 'عُمان', en: 'Oman' }, subtype: 'country', country: 'OM', iso2: 'OM', demonyms: ['عماني'] },
  { kind: 'place', id: 'amman', name: { ar: 'عمّان', en: 'Amman' }, country: 'JO' },
  { kind: 'place', id: 'jordan', name: { ar: 'الأردن', en: 'Jordan' }, subtype: 'country', country: 'JO', iso2: 'JO', demonyms: ['أردني'] },
  { kind: 'place', id: 'muscat', name: { ar: 'مسقط', en: 'Muscat' }, country: 'OM' },
  { kind: 'place', id: 'cairo', name: { ar: 'القاهرة', en: 'Cairo' }, country: 'EG' },
  { kind: 'place', id: 'saudi', name: { ar: 'السعودية', en: 'Saudi Arabia' }, subtype: 'country', country: 'SA', iso2: 'SA' },
  { kind: 'place', id: 'iraq', name: { ar: 'العراق', en: 'Iraq' }, subtype: 'country', country: 'IQ', iso2: 'IQ' },
  { kind: 'place', id: 'hit', name: { ar: 'هيت', en: 'Hit' }, country: 'IQ', needs: ['الأنبار'] },
  { kind: 'person', id: 'jubeir', name: { ar: 'عادل الجبير', en: 'Adel al-Jubeir' }, country: 'SA', aliases: ['الجبير'] },
  { kind: 'person', id: 'shugaev', name: { ar: 'ديمتري شوغايف', en: 'Dmitry Shugaev' }, country: 'RU' },
  { kind: 'person', id: 'mbs', name: { ar: 'محمد بن سلمان', en: 'Mohammed bin Salman' }, country: 'SA' },
  { kind: 'person', id: 'hamdallah', name: { ar: 'عبد الرزاق حمد الله', en: 'Hamdallah' } },
  { kind: 'person', id: 'ann', name: { ar: 'آن فلانة', en: 'Ann' } },
  { kind: 'event', id: 'killing', name: { ar: 'اغتيال زيد الفلاني', en: 'Killing of Zayd' } },
  { kind: 'place', id: 'middle-east', name: { ar: 'الشرق الأوسط', en: 'Middle East' }, subtype: 'region' },
  { kind: 'place', id: 'nile', name: { ar: 'نهر النيل', en: 'Nile' }, subtype: 'river', aliases: ['النيل'] },
  { kind: 'organization', id: 'asharq', name: { ar: 'صحيفة الشرق الأوسط', en: 'Asharq Al-Awsat' }, subtype: 'newspaper' },
  {
    kind: 'organization',
    id: 'trust',
    name: { ar: 'اليومية الإيرانية', en: 'Etemad' },
    subtype: 'newspaper',
    aliases: [{ text: 'صحيفة اعتماد', title: false }],
  },
  { kind: 'place', id: 'marib', name: { ar: 'مأرب', en: 'Marib' }, country: 'YE' },
  { kind: 'place', id: 'astana', name: { ar: 'أستانة', en: 'Astana' }, country: 'KZ', aliases: ['الأستانة'] },
  { kind: 'organization', id: 'council', name: { ar: 'مجلس الأمن', en: 'Security Council' }, subtype: 'intergovernmental' },
  { kind: 'organization', id: 'hayat', name: { ar: 'صحيفة الحياة', en: 'Al-Hayat' }, subtype: 'newspaper' },
  { kind: 'person', id: 'nayef', name: { ar: 'محمد بن نايف', en: 'Nayef' }, aliases: ['محمد بن نايف بن عبد العزيز'] },
  { kind: 'place', id: 'cordoba', name: { ar: 'قرطبة', en: 'Cordoba' }, country: 'ES' },
  { kind: 'organization', id: 'guard', name: { ar: 'حرس الحدود', en: 'Haras El Hodoud' }, subtype: 'club', needs: ['الرياض'] },
  { kind: 'person', id: 'first-servant', name: { ar: 'خالد الأول', en: 'First' }, aliases: [{ text: 'خادم البلاد', to: '2015-01-22' }] },
  {
    kind: 'person',
    id: 'second-servant',
    name: { ar: 'خالد الآخر', en: 'Second' },
    aliases: [{ text: 'خادم البلاد', from: '2015-01-23' }],
  },
  { kind: 'person', id: 'king', name: { ar: 'عبد الله الثاني', en: 'Abdullah II' }, short: ['عبد الله'] },
  { kind: 'person', id: 'sina', name: { ar: 'ابن سينا', en: 'Avicenna' } },
  { kind: 'person', id: 'rushd', name: { ar: 'ابن رشد', en: 'Averroes' } },
  { kind: 'organization', id: 'office', name: { ar: 'ديوان الداخلية', en: 'Office' }, country: 'JO' },
  { kind: 'organization', id: 'fsvts', name: { ar: 'الهيئة الاتحادية للتعاون العسكري', en: 'FSVTS' } },
  { kind: 'organization', id: 'sdf', name: { ar: 'قوات سوريا الديمقراطية', en: 'Syrian Democratic Forces' } },
  { kind: 'organization', id: 'iaea', name: { ar: 'الوكالة الدولية للطاقة الذرية', en: 'IAEA' } },
  {
    kind: 'organization',
    id: 'education',
    name: { ar: 'وزارة التعليم', en: 'Education' },
    subtype: 'ministry',
    country: 'JO',
    needs: ['التعليم الأردنية'],
  },
  { kind: 'place', id: 'asir', name: { ar: 'عسير', en: 'Asir' }, subtype: 'admin1', country: 'JO', needs: ['منطقة عسير'] },
  { kind: 'organization', id: 'army', name: { ar: 'الجيش الأردني', en: 'Jordanian army' }, subtype: 'army', country: 'JO' },
  { kind: 'organization', id: 'agency', name: { ar: 'الوكالة الدولية', en: 'The agency' } },
];
const dataset = gazetteer(drafts, ['عماد', 'سميه', 'دينزل', 'طالب']);

/** What is chosen in the lines of a text, as `text=id`. */
const chosen = (text: string, published = '2021-06-15'): string[] =>
  chooseEntities(text.split('\n'), { reference: published, seen: [] }, dataset).flatMap((list) =>
    list.map((a) => `${a.text}=${a.entity.id}`),
  );

/** What refused a reading, as `id: refusal`. */
const refused = (text: string): string[] =>
  explainEntities(text.split('\n'), { reference: '2021-06-15', seen: [] }, dataset).flatMap((r) =>
    r.refusal ? [`${dataset.id(r.entity)}: ${r.refusal}`] : [],
  );

describe('the choice among readings', () => {
  it('tells two places of one name by what the article is about', () => {
    expect(chosen('وصل ملك الأردن إلى عمان')).toContain('عمان=amman');
    expect(chosen('وصل الوزير إلى مسقط في عمان')).toContain('عمان=oman');
  });

  it('takes the longest name that is known', () => {
    expect(chosen('أعلنت الوكالة الدولية للطاقة الذرية النتائج')).toEqual(['الوكالة الدولية للطاقة الذرية=iaea']);
  });

  it('shows nothing where the threshold is above every reading', () => {
    const blocks = ['وصل إلى القاهرة'];
    expect(chooseEntities(blocks, { reference: '2021-06-15', seen: [], threshold: 1 }, dataset)).toEqual([[]]);
    expect(chooseEntities(blocks, { reference: '2021-06-15', seen: [], threshold: 0.1 }, dataset)[0]).toHaveLength(1);
  });
});

describe('a form that is an office’s', () => {
  it('means whoever held it on the day of the article', () => {
    expect(chosen('وصل خادم البلاد أمس', '2015-01-22')).toEqual(['خادم البلاد=first-servant']);
    expect(chosen('وصل خادم البلاد أمس', '2015-01-23')).toEqual(['خادم البلاد=second-servant']);
    expect(chosen('رثى الوزير خادم البلاد الراحل', '2015-02-01')).toEqual([]);
  });
});

describe('levels of care', () => {
  const ids = (text: string, care: Care): string[] =>
    chooseEntities([text], { reference: '2021-06-15', seen: [], care }, dataset).flatMap((list) => list.map((a) => a.entity.id));

  it('show descriptions, names, or sure names alone', () => {
    const text = 'أعلن الجيش الأردني من هيت في الأنبار أن محمد بن سلمان زار القاهرة';
    expect(ids(text, 'more')).toEqual(['army', 'hit', 'mbs', 'cairo']);
    expect(ids(text, 'normal')).toEqual(['hit', 'mbs', 'cairo']);
    expect(ids(text, 'surer')).toEqual(['mbs', 'cairo']);
  });
});

describe('cue phrases', () => {
  it('count with a preposition before them', () => {
    expect(chosen('سقطت أمطار بمنطقة عسير أمس')).toEqual(['عسير=asir']);
    expect(chosen('كان الأمر عسير الفهم')).toEqual([]);
  });
});

describe('the site’s own country', () => {
  const at = (siteCountry: string | undefined, text: string): string[] =>
    chooseEntities([text], { reference: '2021-06-15', seen: [], siteCountry, care: 'more' }, dataset).flatMap((list) =>
      list.map((a) => a.entity.id),
    );

  it('is as good as a cue for a body of its state, and for a great place after a word of place', () => {
    expect(at('JO', 'أعلنت وزارة التعليم موعد العودة')).toEqual(['education']);
    expect(at('JO', 'سقطت أمطار في عسير أمس')).toEqual(['asir']);
    expect(at('JO', 'كان الأمر عسير الفهم')).toEqual([]);
  });

  it('is none elsewhere, nor where the article is about another country', () => {
    expect(at(undefined, 'أعلنت وزارة التعليم موعد العودة')).toEqual([]);
    expect(at('SA', 'أعلنت وزارة التعليم موعد العودة')).toEqual([]);
    expect(at('JO', 'أعلنت وزارة التعليم في العراق موعد العودة')).toEqual(['iraq']);
  });
});

describe('short forms', () => {
  it('mean somebody only where the article names him in full', () => {
    expect(chosen('أكد ديمتري شوغايف ذلك\nوأضاف شوغايف أن العقد قائم')).toEqual(['ديمتري شوغايف=shugaev', 'شوغايف=shugaev']);
    expect(chosen('وأضاف شوغايف أن العقد قائم')).toEqual([]);
  });

  it('mean whom the page has named before', () => {
    const context = { reference: '2021-06-15', seen: ['shugaev'] };
    expect(chooseEntities(['وأضاف شوغايف'], context, dataset)[0]?.map((a) => a.entity.id)).toEqual(['shugaev']);
  });

  it('are never the name of God', () => {
    expect(chosen('سجل عبد الرزاق حمد الله هدفين\nوقال إن الله وفقه')).toEqual(['عبد الرزاق حمد الله=hamdallah']);
  });

  it('that the article itself puts in brackets after a name stand for it', () => {
    expect(chosen('انسحبت قوات سوريا الديمقراطية (قسد) من البلدة\nوقالت قسد إنها ستعود')).toContain('قسد=sdf');
    expect(chosen('أعلن المكتب التابع لقوات سوريا الديمقراطية (SDFX) ذلك\nوقالت SDFX إنها ستعود').join()).not.toContain('SDFX');
  });

  it('mean somebody else throughout where their first bearer is somebody else', () => {
    expect(chosen('أقيل المدير عماد الجبير\nوقال الجبير إنه سيطعن')).toEqual([]);
    expect(chosen('التقى عادل الجبير نظيره\nوقال الجبير إن اللقاء مثمر')).toContain('الجبير=jubeir');
  });
});

describe('refusals', () => {
  it.each([
    ['درس في جامعة القاهرة', 'cairo: part-of-longer-name'],
    ['يقع المكتب في شارع العراق', 'iraq: part-of-longer-name'],
    ['قال حمد بن محمد بن سلمان إنه', 'mbs: another-person'],
    ['قالت سمية الجبير', 'jubeir: another-person'],
    ['قال محمد بن سلمان الخالدي إنه', 'mbs: another-person'],
    ['قال محمد بن سلمان عبد الله إنه', 'mbs: another-person'],
    ['وفاز الممثل دينزل القاهرة', 'cairo: another-person'],
    ['بعد محاولة اغتيال زيد الفلاني', 'killing: part-of-longer-name'],
    ['أعلن ديوان الداخلية العماني', 'office: part-of-longer-name'],
    ['أعلنت الحكومة السعودية', 'saudi: demonym'],
    ['فاز فريق قرطبة العماني', 'cordoba: part-of-longer-name'],
    ['زار مركز محمد بن سلمان للبحوث', 'mbs: part-of-longer-name'],
    ['هيت لك', 'hit: no-cue'],
    ['الوزير العماني', 'oman: demonym'],
  ])('%s', (text, refusal) => {
    expect(refused(text)).toContain(refusal);
  });

  it.each([
    ['a particle that a given name folds to', 'وأضاف أن الجبير سيزور العاصمة'],
    ['a verb that is a given name too', 'كما طالب الجبير برفع الحصار'],
    ['an adjective of politics that ends like a nisba', 'انتقد تيار الجبير الإصلاحي القرار'],
  ])('%s makes nobody another person', (_, text) => {
    expect(chosen(text)).toContain('الجبير=jubeir');
  });

  it.each([
    ['قال في حديث لـ«الشرق الأوسط» إن الأمر انتهى', ['الشرق الأوسط=asharq']],
    ['بيروت - «الشرق الأوسط»: أعلن الوزير', ['الشرق الأوسط=asharq']],
    ['مؤتمر عن «الشرق الأوسط» وأمنه', ['الشرق الأوسط=middle-east']],
    ['قال في حديث عن الشرق الأوسط', ['الشرق الأوسط=middle-east']],
    ['وعلمت «الحياة» أن اللقاء ألغي', ['الحياة=hayat']],
    ['وعلمت «اعتماد» أن اللقاء ألغي', []],
    ['كتبت صحيفة اعتماد أن اللقاء ألغي', ['صحيفة اعتماد=trust']],
    ['وصلت القوات إلى مأرب أمس', ['مأرب=marib']],
    ['لي فيها مآرب أخرى', []],
    ['في آستانة والآستانة', ['آستانة=astana', 'الآستانة=astana']],
    ['دعا مجلس الأمن إلى هدنة', ['مجلس الأمن=council']],
    ['وافق مجلس الأمن القومي على الخطة', []],
    ['قال في حديث لـ {الشرق الأوسط} إن الأمر انتهى', ['الشرق الأوسط=asharq']],
    ['اتهمت صحيفة " الحياة " الوزير', ['الحياة=hayat']],
    ['وعادت الحياة إلى المدينة', []],
    ['قرأ «الحياة» من جديد', []],
  ])('the title of a newspaper stands between quotation marks: %s', (text, expected) => {
    expect(chosen(text)).toEqual(expected);
  });

  it('a given name before another surname is another person', () => {
    expect(chosen('زار عبد الله الثاني المصنع\nوقال عبد الله الجبر إنه سعيد')).toEqual(['عبد الله الثاني=king']);
    expect(chosen('زار عبد الله الثاني المصنع\nوقال عبد الله شهيل إنه سعيد')).toEqual(['عبد الله الثاني=king']);
    expect(chosen('زار عبد الله الثاني المصنع\nوقال عبد الله الخميس إنه سعيد')).toContain('عبد الله=king');
  });

  it('of another number is another ruler', () => {
    expect(chosen('زار عبد الله الثاني المصنع')).toEqual(['عبد الله الثاني=king']);
    expect(chosen('حل عبد الله الثاني عشر في السباق')).toEqual([]);
  });

  it('the house after three generations changes nothing', () => {
    expect(chosen('بعث محمد بن نايف بن عبد العزيز آل سعود برقية')).toEqual(['محمد بن نايف بن عبد العزيز=nayef']);
  });

  it.each([
    ['زار حرس الحدود في الرياض', true],
    ['قال حرس الحدود للرياض', true],
    ['زار حرس الحدود رياض الأطفال', false],
  ])('a cue with its article wants one in the text: %s', (text, isThere) => {
    expect(chosen(text).includes('حرس الحدود=guard')).toBe(isThere);
  });

  it('a name before and another name is no part of it', () => {
    expect(chosen('منهم ابن سينا وابن رشد')).toEqual(['ابن سينا=sina', 'ابن رشد=rushd']);
  });

  it('an office before the nisba of its own country is the one meant', () => {
    expect(chosen('أعلن ديوان الداخلية الأردني')).toContain('ديوان الداخلية=office');
  });

  it('a country spelt as its nisba is the country where no feminine noun stands before it', () => {
    expect(chosen('وصل الرئيس إلى السعودية')).toEqual(['السعودية=saudi']);
    expect(chosen('زار الرئيس السعودية')).toEqual(['السعودية=saudi']);
  });

  it('a verbal noun is no river', () => {
    expect(refused('حاولوا النيل من سمعته')).toContain('nile: in-construct');
    expect(chosen('فاض النيل في الصيف')).toEqual(['النيل=nile']);
  });

  it('a word that asks for a cue stands in an article about its country after a word of its type', () => {
    expect(chosen('استعاد العراق قضاء هيت')).toContain('هيت=hit');
    expect(chosen('سيطر المسلحون على قضاء هيت')).toEqual([]);
    expect(chosen('قتل جنديان في هيت غربي العراق')).toEqual(['هيت=hit', 'العراق=iraq']);
    expect(chosen('قتل جنديان في هيت غربي البلاد')).toEqual([]);
    expect(chosen('قال القائد هيت غربي العراق')).toEqual(['العراق=iraq']);
  });
});
