import { ordinalWord, readNumber } from '../../arabic/number-words.ts';
import type { Token } from '../../arabic/tokens.ts';
import { narrow } from '../part.ts';
import { readPart } from '../read.ts';
import { readDirection } from '../read-year.ts';
import { edtfOf } from '../resolve.ts';
import type { Context, Day, Form } from '../types.ts';

/** A century: `القرن التاسع عشر`, `القرن الماضي`, `أواسط القرن العشرين`, `القرن السابع الهجري`. */
export const century: Form = {
  name: 'century',
  gloss: 'century by number or direction, with or without a part',
  example: ['القرن التاسع عشر', '18XX'],
  begins: 'القرن'.split(' '),
  parse(tokens, at, context) {
    const part = readPart(tokens, at);
    const found = readCentury(tokens, part?.next ?? at, context);
    if (!found || (part && found.cut > 0)) return undefined;
    const { from, to } = found;
    const value = { from, to, edtf: edtfOf(from, to), year: 'stated', month: 'unknown', day: 'unknown', relative: found.relative } as const;
    return { end: found.next, cut: part?.cut ?? found.cut, value: narrow(value, part?.value) };
  },
};

/** `القرن` with its number, direction or era; nothing for a Hijri century, whose years straddle two of ours. */
export function readCentury(
  tokens: readonly Token[],
  at: number,
  { reference }: Context,
): { from: Day; to: Day; next: number; cut: number; relative: boolean } | undefined {
  const m = /^([وف]?[بل]?)القرن$/.exec(tokens[at]?.text ?? '') ?? /^([وف]?ل)لقرن$/.exec(tokens[at]?.text ?? '');
  if (!m) return undefined;
  const cut = m[1]?.length ?? 0;
  const direction = readDirection(tokens, at + 1);
  if (direction) {
    const start = (Math.floor(reference.year / 100) + direction.value) * 100;
    return { ...hundred(start), next: direction.next, cut, relative: true };
  }
  const words = [1, 2].map((k) => tokens[at + k]).flatMap((t) => (t?.type === 'word' ? [t.text] : []));
  const digits = tokens[at + 1]?.type === 'digits' ? Number(tokens[at + 1]?.text) : undefined;
  const bare = (words[0] ?? '').replace(/^ال/, '');
  const number =
    words[0]?.startsWith('ال') && (ordinalWord(bare) !== undefined || bare === 'عشرين' || bare === 'حادي')
      ? readNumber(words, 0)
      : undefined;
  const value = digits ?? number?.value;
  if (value === undefined || value < 1 || value > 30) return undefined;
  let next = at + 1 + (digits !== undefined ? 1 : (number?.words ?? 0));
  const era = tokens[next]?.text ?? '';
  if (/^(?:الهجري|قبل)$/.test(era)) return undefined;
  if (/^(?:الميلادي|م)$/.test(era)) next += 1;
  return { ...hundred((value - 1) * 100), next, cut, relative: false };
}

/** 1800–1899 for the nineteenth: as people mean it and EDTF writes it. */
function hundred(start: number): { from: Day; to: Day } {
  const from = Temporal.PlainDate.from({ year: Math.max(start, 1), month: 1, day: 1 });
  return { from, to: Temporal.PlainDate.from({ year: start + 99, month: 12, day: 31 }) };
}
