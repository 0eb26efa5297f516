/** A league, a cup or a national team of others than the first men's team at football: دوري الدرجة الثانية, المنتخب السعودي لكرة اليد, منتخب مصر تحت 23 عاما. */
import { folded } from '../arabic/fold.ts';

const OTHERS =
  /^[\s«"(]*(?:(?:ال|لل)?درجه (?:ال)?(?:ثاني|ثالث)|لل(?:سيدات|شابات|شباب|ناشيين|ناشءين|صالات|براعم)|تحت \d|ال(?:نساءي|نسوي|اولمبي|رديف)|(?:ل|لل)?كره (?:ال)?(?:سله|يد|طاءره|صالات|شاطءيه|ماء))/;
/** As far behind the name such words are looked for. */
const REACH = 24;

/** Whether the words behind a name that ends at `end` say so. */
export const isOfOthers = (text: string, end: number): boolean => OTHERS.test(folded(text.slice(end, end + REACH)));
