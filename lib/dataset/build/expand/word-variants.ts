import type { ExpansionRule } from './index.ts';

/**
 * Words inside names that every newsroom spells by its own book, folded. Each line is one word, or with a hyphen a stem that
 * ي, ية, يون, ا and the like follow. Two words for one thing (نفط, بترول) are none of it: only spellings are.
 */
const WORDS = `
امريك- اميرك-
انجليز- انكليز-
انجلترا انكلترا
اوروبا اوربا
اوروبي- اوربي-
سوفيتي- سوفييتي- سوفياتي-
ديمقراط- ديموقراط-
فيدرال- فدرال-
كونفدرال- كونفيدرال-
ارثوذكس- اورثوذكس-
اولمبي- اوليمبي-
بارالمبي- باراليمبي-
كردستان- كوردستان-
كوسوفو كوسوفا
تايلاند- تايلند-
نيوزيلند- نيوزيلاند- نيوزلند-
ايرلند- ايرلاند-
ايسلند- ايسلاند-
كابل كابول
شنغهاي شانغهاي شنجهاي شانجهاي
بطرسبرغ بطرسبورغ بطرسبرج بطرسبورج
ميونيخ ميونخ
مانشستر مانشيستر
هيوستن هيوستون
انجلوس انجليس انجلس انجيلوس
فرانسيسكو فرنسيسكو
كونغرس كونجرس
تلفزيون- تليفزيون-
الكتروني- اليكتروني-
كيماوي- كيمياءي- كيمياوي-
ميليشيا- مليشيا-
كومنولث كومنويلث
يونسكو يونيسكو
يونيسف يونيسيف يونسيف
ستاد استاد
مءه ماءه
تايمز تايمس
فايننشال فاينانشال فايننشيال فاينانشيال
ناشونال ناشيونال
انترناشونال انترناشيونال
اسوشيتد اسوشييتد
ستاندرد ستاندارد
بريتش بريتيش
تريبيون تربيون
بوليتيكو بولتيكو بوليتكو
فيسبوك فايسبوك
تيليغرام تليغرام تلغرام
هيومن هيومان
ترامب ترمب
`;

const PATTERNS = WORDS.trim()
  .split('\n')
  .map((line) => {
    const forms = line.replaceAll('-', '').split(' ');
    const longestFirst = [...forms].sort((a, b) => b.length - a.length).join('|');
    const ending = line.includes('-') ? '(?:|[اهيت]|ات|ان|ون|ين|يا|يه|يون|يين|يات|يتين)' : '';
    return { forms, pattern: new RegExp(`(?<=(?:^| )(?:و|ب|ل)?(?:ال|لل)?)(?:${longestFirst})(?=${ending}(?: |$))`, 'g') };
  });

/** Most names have none of the words: one look tells. */
const ANY = new RegExp(PATTERNS.flatMap(({ forms }) => forms).join('|'));

/** أمريكي and أميركي, إنجليزي and إنكليزي: the word changes wherever the name has it, since a newsroom keeps to its book. */
export const wordVariants: ExpansionRule = {
  name: 'word-variants',
  gloss: 'words inside names that newsrooms spell by their own books',
  example: ['الجيش الامريكي', 'الجيش الاميركي'],
  *expand(spelling) {
    if (!ANY.test(spelling)) return;
    for (const { forms, pattern } of PATTERNS) {
      if (spelling.search(pattern) < 0) continue;
      for (const form of forms) {
        const other = spelling.replace(pattern, form);
        if (other !== spelling) yield other;
      }
    }
  },
};
