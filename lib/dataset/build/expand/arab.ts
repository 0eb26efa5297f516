/** Whether a record's names are Arabic of themselves: the spellings of foreign sounds do not concern them. */
import type { Entity } from '../../schema.ts';

const ARAB = new Set('SY IQ LB JO PS SA AE QA KW BH OM YE EG SD LY TN DZ MA MR SO DJ KM'.split(' '));

export const isArab = ({ country }: Entity): boolean => country !== undefined && ARAB.has(country);
