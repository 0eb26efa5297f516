import type { Problem, SourceRecord } from '../sources.ts';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN_PUNCTUATION = /(\p{Script=Arabic}|\s)[,;?](?=\s|$)/u;

/** Arabic fields without Arabic letters, with Latin punctuation, doubled spaces or spaces before punctuation. */
export function* arabicText(records: readonly SourceRecord[]): Iterable<Problem> {
  for (const { entity, file, line } of records) {
    for (const [field, value] of arabicFields(entity)) {
      const at = { file, line, record: entity.id, field };
      if (!ARABIC.test(value) && field !== 'name.ar') yield { ...at, message: `no Arabic letter in “${value}”` };
      if (LATIN_PUNCTUATION.test(value)) yield { ...at, message: 'Latin punctuation in Arabic text: write ، ؛ ؟' };
      if (/\s{2,}|\s[،؛؟.]/u.test(value)) yield { ...at, message: 'a doubled space or a space before punctuation' };
    }
  }
}

/** Every `ar` field of a record with its dotted path. */
function* arabicFields(value: unknown, path = ''): Iterable<[string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = path ? `${path}.${key}` : key;
    if (key === 'ar' && typeof inner === 'string') yield [field, inner];
    else yield* arabicFields(inner, field);
  }
}
