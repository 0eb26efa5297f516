import type { ExpansionRule } from './index.ts';
import { latinWords, withWord } from './latin.ts';

/**
 * Foreign given names that newsrooms spell in several ways for one sound, folded, by their Latin words. Forms of another language are none of it: ميخائيل is no
 * مايكل, شارل no تشارلز.
 */
const NAMES = `
alastair alistair: اليستير اليستر الستير
alberto: البرتو البيرتو
alejandro: اليخاندرو الخاندرو اليهاندرو
alexander alexandre aleksander aleksandar aleksandr alexandr: الكسندر الكساندر اليكسندر اليكساندر
alexei alexey aleksei aleksey: اليكسي الكسي
alexis: اليكسيس الكسيس
andre andrey andrei andriy andrej: اندريه اندري اندريي
andres anders: اندريس اندرس
angel: انخيل انخل انجيل
anton: انطون انتون
antonio: انطونيو انتونيو
anthony antony antoni: انتوني انطوني
arthur: ارثر ارتور
bernard: برنارد برنار بيرنارد بيرنار
bernie: بيرني برني
catherine katherine: كاثرين كاترين
christopher: كريستوفر كرستوفر
claudia: كلوديا كلاوديا
colin: كولن كولين
daniel: دانيال دانييل دانيل
david: ديفيد دافيد دايفيد ديفد دايفد
dennis denis denys: دينيس دنيس
didier: ديدييه ديديه
dimitris dimitrios: ديميتريس ديمتريس
dmitry dmitri: ديمتري دميتري ديميتري
edouard: ادوار ادوارد
elizabeth elisabeth: اليزابيث اليزابث اليزابيت
emmanuel: ايمانويل امانويل ايمانوءيل عمانوءيل
eric erik: اريك ايريك
ernesto: ارنستو ايرنستو
evgeny yevgeny yevgeni evgeni: يفغيني ايفغيني يفجيني ايفجيني
federico: فيديريكو فيدريكو
felipe: فيليبي فليبي
fernando: فرناندو فيرناندو
francesco: فرانشيسكو فرنشيسكو
francisco: فرانسيسكو فرنسيسكو
francis: فرنسيس فرانسيس
francois: فرانسوا فرنسوا
franklin: فرانكلين فرانكلن
frederick frederik: فريدريك فردريك
friedrich: فريدريش فريدرش
gabriel: غابرييل غابريال غبريال غابريل جابرييل جبرييل
giovanni: جيوفاني جوفاني
gordon: غوردون غوردن جوردون جوردن
hans: هانس هانز
hector: هكتور هيكتور
howard: هوارد هاورد
isaac yitzhak: اسحاق اسحق يتسحاق
jeremy: جيريمي جيرمي
jennifer: جنيفر جينيفر
javier: خافيير خافير
joachim: يواكيم يواخيم
jonathan: جوناثان جونثان
jordan: جوردان جوردن
jose: خوسيه خوزيه خوسي
joseph: جوزيف جوزف
jurgen: يورغن يورغين يورجن يورجين
justin: جاستن جستن جاستين
kenneth: كينيث كينث
kevin: كيفن كيفين
laurent: لوران لورن
lawrence: لورنس لورانس
lionel: ليونيل ليونال
lorenzo: لورينزو لورنزو
louis luis luiz: لويس لويز
margaret margrethe: مارغريت مارجريت مارغاريت
martin: مارتن مارتين
maria: ماريا مريا
michel: ميشيل ميشال ميشل
michelle: ميشيل ميشال ميشل
mikhail: ميخاءيل ميخاءل
moshe: موشيه موشي
nicolas nicholas: نيكولاس نيقولاس
nikolai nikolay nicolae: نيكولاي نيقولاي
oleksandr: اولكسندر اولكساندر الكسندر
philip philippe: فيليب فليب
pierre: بيير بيار
rafael raphael: رافاييل رافاءيل رافايل رفاييل رافييل
richard: ريتشارد ريشارد رتشارد
robert: روبرت روبيرت
roberto: روبرتو روبيرتو
roger: روجيه روجي
ruben: روبن روبين
russell: راسل راسيل
ryan: رايان راين
samuel: صامويل صموءيل سامويل صمويل
sebastian sebastien: سيباستيان سباستيان
sergio: سيرجيو سرجيو سيرخيو
sergei sergey serhiy: سيرغي سيرجي سرغي
simon: سايمون سيمون
stefan stephane stephan: ستيفان استيفان شتيفان
stephanie: ستيفاني استيفاني
stephen steven: ستيفن ستيفين
theodore theodor: ثيودور تيودور
theresa teresa: تيريزا تريزا
thierry: تييري تيري
thomas: توماس طوماس
tony: توني طوني
vaclav: فاتسلاف فاكلاف
victoria: فيكتوريا فكتوريا
victor viktor: فيكتور فكتور
vincent: فنسنت فينسنت فانسان فنسان
virginia: فرجينيا فيرجينيا
vladimir volodymyr: فلاديمير فلادمير
walter: والتر فالتر
wesley: ويسلي وسلي
william: ويليام وليام وليم
williams: ويليامز وليامز وليامس ويليامس
winston: ونستون وينستون
wolfgang: فولفغانغ ولفغانغ فولفجانج ولفجانج
woodrow: وودرو ودرو
`;
const SPELT = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [latin = '', arabic = ''] = line.split(': ');
      return latin.split(' ').map((word) => [word, arabic.split(' ')] as const);
    }),
);

/** ديفيد, دافيد and دايفيد: where the Latin name has the given name and the Arabic one of its spellings. */
export const givenNames: ExpansionRule = {
  name: 'given-names',
  gloss: 'the spellings of foreign given names',
  example: ['ديفيد كاميرون', 'دايفيد كاميرون'],
  *expand(spelling, entity) {
    if (!spelling.includes(' ')) return;
    const words = spelling.split(' ');
    for (const latin of latinWords(entity)) {
      const forms = SPELT.get(latin);
      const at = forms ? words.findIndex((word) => forms.includes(word)) : -1;
      for (const form of forms ?? []) if (at >= 0 && form !== words[at]) yield withWord(words, at, form);
    }
  },
};
