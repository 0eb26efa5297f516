import type { ExpansionRule } from './index.ts';

/** أبو is أبا and أبي by its case: بأبي بكر, إن أبا بكر. */
export const kunya: ExpansionRule = {
  name: 'kunya',
  gloss: 'أبو, أبا and أبي by case',
  example: ['ابو بكر البغدادي', 'ابي بكر البغدادي'],
  *expand(spelling, entity) {
    if (entity.kind !== 'person') return;
    const m = /^(.* )?اب[واي] (.+)$/.exec(spelling);
    if (!m) return;
    for (const form of ['ابو', 'ابا', 'ابي']) {
      const other = `${m[1] ?? ''}${form} ${m[2]}`;
      if (other !== spelling) yield other;
    }
  },
};
