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
