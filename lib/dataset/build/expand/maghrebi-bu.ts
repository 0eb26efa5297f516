import type { ExpansionRule } from './index.ts';

/** Countries where بو stands for أبو in surnames. */
const MAGHREB: ReadonlySet<string> = new Set(['MA', 'DZ', 'TN', 'LY', 'MR']);
const JOINED = /(?<= )بو(?=\p{L}{3})/u;

/** The بو of Maghrebi surnames, joined or apart: بوتفليقة, بو تفليقة. */
export const maghrebiBu: ExpansionRule = {
  name: 'maghrebi-bu',
  gloss: 'the بو of Maghrebi surnames apart',
  example: ['عبد العزيز بوتفليقه', 'عبد العزيز بو تفليقه'],
  *expand(spelling, entity) {
    if (entity.kind === 'person' && MAGHREB.has(entity.country ?? '') && JOINED.test(spelling)) yield spelling.replace(JOINED, 'بو ');
  },
};
