/** A part of a period: مطلع, منتصف, أواخر. Thirds by convention; the middle of a month is its fifteenth where a day is asked for. */
import type { Part } from './lexicon/words.ts';
import { edtfOf } from './resolve.ts';
import type { Day, Value } from './types.ts';

/** Narrows a value to one of its parts; a value without a period is left as it is. The result is approximate: such words have no edges. */
export function narrow(value: Value, part: Part | undefined): Value {
  // A day has no thirds: منتصف الليلة الماضية.
  if (!part || !value.from || !value.to || value.from.equals(value.to)) return value;
  const { from, to } = partOf(value.from, value.to, part);
  return { ...value, from, to, edtf: edtfOf(from, to), approximate: true };
}

function partOf(from: Day, to: Day, part: Part): { from: Day; to: Day } {
  const days = from.until(to).days + 1;
  const month = from.day === 1 && days >= 28 && days <= 31;
  if (part === 'first-half' || part === 'second-half') {
    const middle = month ? from.add({ days: 14 }) : from.add({ months: Math.floor((days + 15) / 61) }).subtract({ days: 1 });
    return part === 'first-half' ? { from, to: middle } : { from: middle.add({ days: 1 }), to };
  }
  if (month) {
    if (part === 'start') return { from, to: from.add({ days: 9 }) };
    if (part === 'end') return { from: from.add({ days: 20 }), to };
    return { from: from.add({ days: 14 }), to: from.add({ days: 14 }) };
  }
  if (days === 7) {
    // Of a week: its first three days, its last four, and the four around its middle.
    if (part === 'start') return { from, to: from.add({ days: 2 }) };
    if (part === 'end') return { from: from.add({ days: 3 }), to };
    return { from: from.add({ days: 1 }), to: from.add({ days: 4 }) };
  }
  const third = Math.max(1, Math.round(days / 3));
  if (days > 31 && from.day === 1 && days < 3_700) {
    const months = Math.round(days / 30.44 / 3);
    if (part === 'start') return { from, to: from.add({ months }).subtract({ days: 1 }) };
    if (part === 'end') return { from: to.add({ days: 1 }).subtract({ months }), to };
    return {
      from: from.add({ months }),
      to: to
        .add({ days: 1 })
        .subtract({ months: months + 1 })
        .subtract({ days: 1 })
        .add({ months: 1 }),
    };
  }
  if (days > 3_600) {
    const years = Math.round(days / 365.25 / 3);
    if (part === 'start') return { from, to: from.add({ years }).subtract({ days: 1 }) };
    if (part === 'end') return { from: to.add({ days: 1 }).subtract({ years }), to };
    return { from: from.add({ years }), to: to.subtract({ years }) };
  }
  if (part === 'start') return { from, to: from.add({ days: third - 1 }) };
  if (part === 'end') return { from: to.subtract({ days: third - 1 }), to };
  return { from: from.add({ days: third }), to: to.subtract({ days: third }) };
}
