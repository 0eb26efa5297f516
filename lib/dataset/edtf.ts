/**
 * The part of EDTF (https://www.loc.gov/standards/datetime/, levels 0 and 1) that the dataset and the date engine write.
 */

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;
const SEASON = /^\d{4}-(?:2[1-4]|3[3-9]|4[01])[~?%]?$/;

const isPoint = (value: string): boolean => {
  const m = DATE.exec(value);
  if (!m) return SEASON.test(value);
  const [, year = '', month, day] = m;
  if (month && year.includes('X')) return false;
  return !day || Number(day) <= daysInMonth(Number(year), Number(month));
};

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `value` is a date, season, decade, century or interval of EDTF; impossible days are refused. */
export function isEdtf(value: string): boolean {
  const parts = value.split('/');
  if (parts.length === 1) return isPoint(value);
  if (parts.length !== 2) return false;
  return parts.every((part) => part === '..' || part === '' || isPoint(part)) && parts.some((part) => part !== '..' && part !== '');
}

/** First day that an EDTF date (or the start of an interval) can mean, ISO 8601; nothing for open, unknown or BC. */
export function earliest(value: string | undefined): string | undefined {
  return bound(value?.split('/')[0], 'first');
}

/** Last day that an EDTF date (or the end of an interval) can mean, ISO 8601; nothing for open, unknown or BC. */
export function latest(value: string | undefined): string | undefined {
  return bound(value?.split('/').at(-1), 'last');
}

function bound(value: string | undefined, side: 'first' | 'last'): string | undefined {
  const m = value ? DATE.exec(value) : null;
  if (!m || value?.startsWith('-')) return undefined;
  const year = (m[1] ?? '').replaceAll('X', side === 'first' ? '0' : '9');
  const month = m[2] ?? (side === 'first' ? '01' : '12');
  const day = m[3] ?? (side === 'first' ? '01' : String(daysInMonth(Number(year), Number(month))));
  return `${year}-${month}-${day}`;
}
