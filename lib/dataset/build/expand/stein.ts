import type { ExpansionRule } from './index.ts';

/** The end of German and Jewish names: شتاين by sound, ستاين by letter, شتين and ستين short. */
export const stein: ExpansionRule = {
  name: 'stein',
  gloss: '-stein as شتاين, ستاين, شتين or ستين',
  example: ['اينشتاين', 'اينستاين'],
  *expand(spelling, entity) {
    if (!/stei?n/i.test(entity.name.en)) return;
    for (const form of ['شتاين', 'ستاين', 'شتين', 'ستين']) {
      if (!/[شس]تا?ين/.test(spelling)) return;
      const other = spelling.replace(/[شس]تا?ين/g, form);
      if (other !== spelling) yield other;
    }
  },
};
