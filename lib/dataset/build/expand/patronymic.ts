import type { ExpansionRule } from './index.ts';

/** بن and ابن inside a name. */
export const patronymic: ExpansionRule = {
  name: 'patronymic',
  gloss: 'بن and ابن between names',
  example: ['محمد بن سلمان', 'محمد ابن سلمان'],
  *expand(spelling, entity) {
    if (entity.kind !== 'person') return;
    if (/(?<= )بن(?= )/.test(spelling)) yield spelling.replace(/(?<= )بن(?= )/g, 'ابن');
    else if (/(?<= )ابن(?= )/.test(spelling)) yield spelling.replace(/(?<= )ابن(?= )/g, 'بن');
  },
};
