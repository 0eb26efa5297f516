/** Every phrase form. Adding one is a file in `parsers/`, its test, and a line here. */
import { calendarDate } from './parsers/calendar-date.ts';
import { century } from './parsers/century.ts';
import { dayOfMonth } from './parsers/day-of-month.ts';
import { dayOfPeriod } from './parsers/day-of-period.ts';
import { decade } from './parsers/decade.ts';
import { holiday } from './parsers/holiday.ts';
import { month } from './parsers/month.ts';
import { monthsOfYear } from './parsers/months-of-year.ts';
import { namedYear } from './parsers/named-year.ts';
import { numeric } from './parsers/numeric.ts';
import { offset } from './parsers/offset.ts';
import { quarter } from './parsers/quarter.ts';
import { relativeDay } from './parsers/relative-day.ts';
import { relativeUnit } from './parsers/relative-unit.ts';
import { season } from './parsers/season.ts';
import { span } from './parsers/span.ts';
import { weekOf } from './parsers/week-of.ts';
import { weekday } from './parsers/weekday.ts';
import { weekdayOfMonth } from './parsers/weekday-of-month.ts';
import { weekdayRange } from './parsers/weekday-range.ts';
import { year } from './parsers/year.ts';
import type { Form } from './types.ts';

/** In the order in which they win where two read the same words. */
export const FORMS: readonly Form[] = [
  span,
  calendarDate,
  dayOfMonth,
  dayOfPeriod,
  weekOf,
  weekdayRange,
  weekdayOfMonth,
  numeric,
  month,
  holiday,
  weekday,
  relativeDay,
  relativeUnit,
  offset,
  monthsOfYear,
  quarter,
  season,
  decade,
  century,
  namedYear,
  year,
];
