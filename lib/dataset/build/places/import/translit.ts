/**
 * Whether an Arabic name is a transliteration of a Latin one: the check that lets a name in where one source alone has it.
 *
 * Latin letters are read with the sounds of the country's language (c is ج in Turkish, ts in Polish, س or ك elsewhere); each must be answered by an
 * Arabic letter that newsrooms write for it, vowels may be left out. Stricter than a comparison of consonants: it refuses ع for a foreign vowel
 * (عودون بازاري), translations (مسجد جامع for Ulucami) and wrong sounds (دريكا for Darıca).
 */
import { folded } from '../../../../arabic/fold.ts';
import { latin } from './names.ts';

type Sounds = Readonly<Record<string, readonly string[]>>;

const GENERAL: Sounds = {
  a: ['ا', '', 'ه', 'ي'],
  e: ['', 'ي', 'ا', 'ه', 'اي'],
  i: ['ي', '', 'ا', 'اي'],
  o: ['و', '', 'ا', 'او'],
  u: ['و', '', 'ا', 'او', 'يو'],
  y: ['ي', '', 'اي'],
  aa: ['ا', 'او'],
  ae: ['ا', 'اي'],
  ai: ['ي', 'اي', 'ا', 'يه'],
  au: ['او', 'و', 'ا', 'اوو'],
  ea: ['ي', 'يا', 'ي'],
  ee: ['ي', 'يي'],
  ei: ['اي', 'ي', 'يي'],
  eu: ['و', 'وي', 'ويو', 'يو', 'او'],
  ie: ['ي', 'يي', 'يه', 'يا'],
  oe: ['و', 'او', 'وي'],
  oo: ['و'],
  ou: ['و', 'او', 'وو'],
  ui: ['وي', 'ي', 'او'],
  ya: ['يا', 'ي'],
  yo: ['يو', 'و'],
  yu: ['يو', 'و'],
  b: ['ب'],
  c: ['ك', 'س', 'ق', 'تش'],
  ch: ['تش', 'ش', 'خ', 'ك', 'ج'],
  d: ['د', 'ض'],
  dh: ['د', 'ذ', 'ض', 'ظ', 'ده'],
  f: ['ف'],
  g: ['غ', 'ج', 'ك', 'ق'],
  gh: ['غ', 'ج', 'ق', 'غه'],
  gu: ['غ', 'غو', 'ج', 'غوا'],
  h: ['ه', 'ح', ''],
  j: ['ج'],
  k: ['ك', 'ق'],
  kh: ['خ', 'ك'],
  l: ['ل'],
  ll: ['ل', 'ي', 'ال'],
  m: ['م'],
  n: ['ن'],
  ng: ['نغ', 'نج', 'ن', 'نك', 'نق'],
  p: ['ب'],
  ph: ['ف', 'ب'],
  q: ['ق', 'ك', 'تش'],
  qu: ['ك', 'كو', 'ق', 'كوي'],
  r: ['ر'],
  s: ['س', 'ص', 'ز'],
  sch: ['ش', 'شت', 'سك'],
  sh: ['ش', 'سه'],
  t: ['ت', 'ط'],
  th: ['ث', 'ت', 'ذ'],
  ts: ['تس', 'س'],
  tz: ['تس', 'تز', 'ز'],
  v: ['ف'],
  w: ['و', 'ف'],
  x: ['كس', 'ش', 'س', 'خ', 'اكس'],
  z: ['ز', 'س', 'تس'],
  zh: ['ج', 'ز', 'ش'],
};

/** What a language does otherwise, by country. */
const BY_LANGUAGE: readonly (readonly [countries: string, sounds: Sounds])[] = [
  [
    'TR AZ',
    {
      c: ['ج'],
      ch: ['تش', 'ش', 'ج'],
      j: ['ج', 'ز'],
      g: ['غ', 'ك', 'ق', 'ج', 'و', ''],
      v: ['ف', 'و'],
      k: ['ك', 'ق', 'خ'],
      s: ['س', 'ص', 'ش', 'ز'],
    },
  ],
  [
    'ES MX AR CO PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY PH',
    { j: ['خ', 'ه', 'ج'], g: ['غ', 'خ', 'ج', 'ه'], z: ['ث', 'س', 'ز'], c: ['ك', 'س', 'ث', 'ق'], v: ['ف', 'ب'] },
  ],
  ['PT BR AO MZ', { j: ['ج'], ch: ['ش', 'تش'], x: ['ش', 'كس', 'س'], lh: ['ل', 'لي'], nh: ['ن', 'ني'], s: ['س', 'ز', 'ش', 'ص'] }],
  [
    'DE AT CH NL BE SE NO DK FI',
    { j: ['ي', 'ج'], w: ['ف', 'و'], v: ['ف'], z: ['تس', 'ز', 'س'], ch: ['خ', 'ش', 'ك', 'تش'], st: ['شت', 'ست'], s: ['س', 'ز', 'ص'] },
  ],
  ['PL', { j: ['ي'], w: ['ف', 'و'], c: ['تس', 'ك', 'تش', 'س'], cz: ['تش', 'ش'], sz: ['ش'], rz: ['ج', 'ز', 'ر', 'ش'], l: ['ل', 'و'] }],
  [
    'CZ SK HR RS SI BA HU RO BG MK ME AL XK LT LV EE',
    {
      j: ['ي', 'ج'],
      c: ['تس', 'ك', 'تش', 'س'],
      s: ['س', 'ش', 'ص', 'ز'],
      z: ['ز', 'ج'],
      cs: ['تش', 'تس'],
      sz: ['س'],
      gy: ['ج', 'جي', 'دي'],
    },
  ],
  [
    'FR',
    {
      j: ['ج'],
      ch: ['ش'],
      gn: ['ني', 'ن'],
      eau: ['و'],
      oi: ['وا', 'و'],
      s: ['س', 'ز', ''],
      t: ['ت', ''],
      x: ['كس', '', 'س'],
      d: ['د', ''],
      z: ['ز', ''],
    },
  ],
  ['IT', { c: ['ك', 'تش'], ch: ['ك'], g: ['غ', 'ج'], gl: ['ل', 'لي', 'غل'], gn: ['ني', 'ن'], z: ['تس', 'ز', 'دز'], sc: ['ش', 'سك'] }],
  ['CN TW', { q: ['تش'], x: ['ش', 'س'], zh: ['تش', 'ج', 'ش'], z: ['تس', 'ز', 'س'], c: ['تس', 'س'], g: ['غ', 'ق', 'ج'], j: ['ج'] }],
  [
    'EG SY IQ LB JO PS YE SA AE KW QA BH OM LY TN DZ MA MR SD SO DJ KM IL IR EH TD ER AF PK',
    {
      a: ['ا', '', 'ه', 'ع', 'عا', 'ي', 'ء', 'اء', 'ي'],
      e: ['', 'ي', 'ا', 'ه', 'ع', 'عي', 'اي'],
      i: ['ي', '', 'ا', 'ع', 'عي'],
      o: ['و', '', 'ا', 'ع', 'عو', 'او'],
      u: ['و', '', 'ا', 'ع', 'عو', 'ء'],
      ou: ['و', '', 'او', 'عو'],
      ai: ['ي', 'اي', 'ا', 'عي', 'اءي', 'ءي'],
      ei: ['ي', 'اي', 'عي'],
      ee: ['ي', ''],
      oo: ['و', ''],
      aa: ['ا', 'عا', 'اع', 'عه'],
      c: ['ك', 'س', 'ش'],
      ch: ['ش', 'تش', 'ج', 'خ'],
      dj: ['ج'],
      d: ['د', 'ض', 'ذ', 'ظ'],
      g: ['غ', 'ج', 'ك', 'ق'],
      h: ['ه', 'ح', '', 'خ'],
      j: ['ج'],
      s: ['س', 'ص', 'ث', 'ز'],
      t: ['ت', 'ط', 'ث'],
      z: ['ز', 'ظ', 'ذ', 'ض', 'س'],
      w: ['و'],
      v: ['ف', 'و', 'ب'],
      th: ['ث', 'ت', 'ذ', 'ط'],
      dh: ['ض', 'ذ', 'ظ', 'د'],
      gu: ['ق', 'ج', 'غ', 'قو'],
      q: ['ق'],
      k: ['ك', 'ق'],
    },
  ],
];

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();
function soundsOf(country: string): ReadonlyMap<string, readonly string[]> {
  const known = tables.get(country);
  if (known) return known;
  const own = BY_LANGUAGE.find(([countries]) => countries.split(' ').includes(country))?.[1] ?? {};
  const made = new Map(Object.entries({ ...GENERAL, ...own }));
  tables.set(country, made);
  return made;
}

const LONGEST = 3;
/** Consonants without any answer would let يوم through for Yumurtalik. */
const CONSONANT = /[bcdfgjklmnpqrstvwxz]/;

/** Whether `arabic` writes the sounds of `name` as the language of `country` (ISO 3166-1 alpha-2) has them. */
export function transliterates(name: string, arabic: string, country: string): boolean {
  const sounds = soundsOf(country);
  const from = latin(name)
    .replace(/^(?:al|ar|as|ash|at|az|ad|an|adh|el)[- ]/, 'al')
    .replace(/(?<=[ -])(?:al|ar|as|ash|at|az|ad|an|adh|el)[- ]/g, 'al')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1')
    .replace(/[^a-z]/g, '');
  const to = folded(arabic)
    .replace(/[^\p{L}]/gu, '')
    .replace(/([^اويلن])\1/gu, '$1');
  if (!CONSONANT.test(from) || to.length < 3) return false;
  return matches(from, to, sounds);
}

/** Whether the whole of `to` can be read off `from`; a table over both, so linear in their product. */
function matches(from: string, to: string, sounds: ReadonlyMap<string, readonly string[]>): boolean {
  const width = to.length + 1;
  const reached = new Uint8Array((from.length + 1) * width);
  reached[0] = 1;
  for (let i = 0; i < from.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      if (!reached[i * width + j]) continue;
      for (let n = 1; n <= LONGEST && i + n <= from.length; n += 1) {
        for (const sound of sounds.get(from.slice(i, i + n)) ?? []) {
          if (to.startsWith(sound, j)) reached[(i + n) * width + j + sound.length] = 1;
        }
      }
    }
  }
  // A final vowel may be written with ه, ا or ي that Latin spelling leaves out (Sivas needs none, Halabja has it).
  return reached[from.length * width + to.length] === 1;
}
