import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../lib/dates/index.ts';

const found = (text: string): string[] => (findDates([text], { reference: '2020-06-15' })[0] ?? []).map((d) => d.text);

describe('what is no date', () => {
  it.each([
    'مارس اللاعب هوايته في النادي',
    'نيسان تعلن عن سيارة كهربائية جديدة',
    'قال الوزير الإسرائيلي شباط إن الأمر انتهى',
    'زار الأب يوسف الكنيسة',
    'هو أب لثلاثة أطفال',
    'في 2000 قرية',
    'أرسلت 2000 جندي',
    'فاز الفريق 2-1',
    'انتهت المباراة 3/2 لصالح الأهلي',
    'رقم الهاتف 2024-555-1234',
    'السعر 1999 دولارا',
    'حرب أكتوبر المجيدة',
    'مدينة السادس من أكتوبر',
    'جسر 6 أكتوبر',
    'شارع 14 يوليو في بغداد',
    'الربيع العربي',
    'ربيع براغ',
    'محمد رمضان يغني',
    'اللاعب رجب سعيد',
    'اليوم العالمي للمرأة الريفية',
    'اليوم الوطني',
    'أحد المسؤولين قال',
    'كل يوم',
    'يوم القيامة',
    'ثلاثة أشهر من العمل',
    'لمدة عامين',
    'بعد شهر من وصوله',
    'قبل يومين من الانتخابات',
    'سنة الله في خلقه',
    'أهل السنة والجماعة',
    'عام وخاص',
    'الأمين العام',
    'الرأي العام',
    'القطاع العام',
    'أول رئيس منتخب',
    'الثاني من نوعه',
    'قرار مجلس الأمن 2254',
    'المادة 2000',
    '18/13',
    'القرار 1701',
    'السنوات الأخيرة',
    'يناهز عمره سبعين',
    'آخر الأخبار',
    'نهاية سعيدة',
    'بداية الطريق',
    'وسط المدينة',
    'منتصف الطريق',
    'ربع مليون',
    'نصف السكان',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['31 شباط 2020', '30 فبراير', '32 مارس 2019', '31/4/2020', '12/13/2020', '2020-13-01', '0 مايو 2020', '31 أبريل الماضي'])(
    'the impossible %s, in whole or in part',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is in no text an exception, and every span is of the text', () => {
    const word = fc.constantFrom(
      ...'في من عام سنة يوم شهر الشهر الماضي المقبل أبريل نيسان 15 2020 / - ( ) ، الأحد قبل بعد ثلاثة أسابيع ألف وتسعمائة وعشرين القرن التاسع عشر رمضان هـ م إلى و أول آخر مطلع الربع صيف اليوم أمس بين الأسبوع الأول عيد الفطر الساعة'.split(
        ' ',
      ),
    );
    const noise = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: noise }), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let before = 0;
        for (const date of findDates([text], { reference: '2020-06-15' })[0] ?? []) {
          expect(date.start).toBeGreaterThanOrEqual(before);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          if (date.from && date.to) expect(date.from <= date.to).toBe(true);
          before = date.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a thousand slashes', '/'.repeat(1_000)],
    ['numbers without end', '12/'.repeat(20_000)],
    ['number words without end', 'ألف وتسعمائة '.repeat(20_000)],
    ['months without end', 'أبريل/ نيسان '.repeat(20_000)],
    ['years of any size', '0 00 99999 123456789012345678901234567890 عام 0 عام 99999'],
  ])('is read in linear time: %s', (_, text) => {
    expect(Array.isArray(found(text))).toBe(true);
  });
});
