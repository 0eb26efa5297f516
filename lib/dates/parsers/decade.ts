import { ordinalWord } from '../../arabic/number-words.ts';
import type { Token } from '../../arabic/tokens.ts';
import { DECADES } from '../lexicon/words.ts';
import { lookUpNoun } from '../look-up.ts';
import { narrow } from '../part.ts';
import { readPart } from '../read.ts';
import { edtfOf } from '../resolve.ts';
import type { Form } from '../types.ts';
import { readCentury } from './century.ts';

/** العقد الأول, العقد الثالث: by its number in a century. */
function readNumbered(tokens: readonly Token[], i: number): { entry: number; cut: number; article: boolean; next: number } | undefined {
  const m = /^([وف]?[بل]?)العقد$/.exec(tokens[i]?.text ?? '');
  const ordinal = m ? ordinalWord((tokens[i + 1]?.text ?? '').replace(/^ال/, '')) : undefined;
  return m && ordinal !== undefined ? { entry: (ordinal - 1) * 10, cut: m[1]?.length ?? 0, article: true, next: i + 2 } : undefined;
}

/** A decade: `الثمانينيات`, `العقد الأول من القرن العشرين`, `ثمانينيات القرن الماضي`, `مطلع التسعينات`. Without its century the latest that is over, or nearly. */
export const decade: Form = {
  name: 'decade',
  gloss: 'decade, with or without its century',
  example: ['ثمانينيات القرن الماضي', '198X'],
  parse(tokens, at, context) {
    const part = readPart(tokens, at);
    const i = part?.next ?? at;
    const token = tokens[i];
    const numbered = readNumbered(tokens, i);
    const name = numbered ?? (token?.type === 'word' ? lookUpNoun(DECADES, token.text) : undefined);
    if (!name || (part && name.cut > 0)) return undefined;
    let end = numbered?.next ?? i + 1;
    const centuryAt = tokens[end]?.text === 'من' ? end + 1 : end;
    const century = readCentury(tokens, centuryAt, context);
    if ((!name.article || numbered) && !century) return undefined;
    let start: number;
    if (century) {
      start = century.from.year + name.entry;
      end = century.next;
    } else {
      // In 2020 the nineties are the 1990s and the twenties the 1920s; the decade that has just begun has no name yet.
      start = Math.floor(context.reference.year / 100) * 100 + name.entry;
      if (start + 5 > context.reference.year) start -= 100;
    }
    const from = Temporal.PlainDate.from({ year: start, month: 1, day: 1 });
    const to = from.add({ years: 10 }).subtract({ days: 1 });
    return {
      end,
      cut: part?.cut ?? name.cut,
      value: narrow(
        { from, to, edtf: edtfOf(from, to), year: century ? 'stated' : 'implied', month: 'unknown', day: 'unknown' },
        part?.value,
      ),
    };
  },
};
