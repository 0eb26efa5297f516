import type { Problem, SourceRecord } from '../sources.ts';

/** As many records must write a word with its hamza for one without to be a slip. */
const AGREEMENT = 3;
const WORD = /[\p{L}\p{M}ـ]{3,}/gu;

const bare = (word: string): string => word.replace(/^(ال)?[أإآ]/, '$1ا');

/** A main name with a plain alif where other records write the same word with a hamza: احمد beside أحمد. */
export function* hamza(records: readonly SourceRecord[]): Iterable<Problem> {
  const carried = new Map<string, Map<string, number>>();
  const plain = new Map<string, number>();
  for (const { entity } of records) {
    for (const [word] of entity.name.ar.matchAll(WORD)) {
      const key = bare(word);
      if (key !== word) {
        const forms = carried.get(key) ?? new Map<string, number>();
        carried.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
      } else if (/^(?:ال)?ا/.test(word)) plain.set(word, (plain.get(word) ?? 0) + 1);
    }
  }
  for (const { entity, file, line } of records) {
    for (const [word] of entity.name.ar.matchAll(WORD)) {
      const [form, count] = [...(carried.get(word) ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [];
      if (form && count && count >= AGREEMENT * (plain.get(word) ?? 0))
        yield { file, line, record: entity.id, field: 'name.ar', message: `“${word}” without its hamza: others write “${form}”` };
    }
  }
}
