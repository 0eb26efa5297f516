import { keyOf } from '../forms.ts';
import type { Problem, SourceRecord } from '../sources.ts';
import type { RuleContext } from '../validate.ts';

/**
 * A form of one word that newspapers write as an everyday word too, without cues. Words of the table that are nearly always the name (السعودية) are listed
 * in `everyday-judged.txt` once a person has judged them.
 */
export function* everydayWords(records: readonly SourceRecord[], { words, judged }: RuleContext): Iterable<Problem> {
  for (const { entity, file, line } of records) {
    const forms = entity.aliases.flatMap((a): [string, string][] =>
      typeof a === 'string' ? [[a, 'aliases']] : a.needs ? [] : [[a.text, 'aliases']],
    );
    if (!entity.needs) forms.push([entity.name.ar, 'name.ar']);
    for (const [form, field] of forms) {
      const key = keyOf(form);
      const count = words.get(key);
      if (count === undefined || judged.has(key)) continue;
      yield {
        file,
        line,
        record: entity.id,
        field,
        message: `“${form}” is an everyday word (${count} times in the newspapers counted): write needs: cues, or judge it in everyday-judged.txt`,
      };
    }
  }
}
