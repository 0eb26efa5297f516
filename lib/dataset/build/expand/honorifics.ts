import type { ExpansionRule } from './index.ts';

const HONORIFIC = /^(?:الشيخ|الملك|الامير|الرءيس|السيد|الدكتور|الامام|الجنرال|البابا|السلطان|المشير|الفريق|اللواء) (?=\S+ \S)/;

/** A title at the head of an alias, which the text may lack: الشيخ أحمد ياسين, أحمد ياسين. What is left has two words or more. */
export const honorifics: ExpansionRule = {
  name: 'honorifics',
  gloss: 'a name without the title at its head',
  example: ['الشيخ احمد ياسين', 'احمد ياسين'],
  *expand(spelling, entity) {
    if (entity.kind === 'person' && HONORIFIC.test(spelling)) yield spelling.replace(HONORIFIC, '');
  },
};
