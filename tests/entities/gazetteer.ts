/** A small gazetteer for the tests of recognition, so that they hang on no record of the dataset. */
import { compile } from '../../lib/dataset/build/compile.ts';
import { checkRecord, type Problem, type SourceRecord } from '../../lib/dataset/build/sources.ts';
import type { Kind } from '../../lib/dataset/kinds.ts';
import type { EntityInput } from '../../lib/dataset/schema.ts';
import { type Dataset, openDataset } from '../../lib/dataset/store.ts';

type Draft = Partial<EntityInput> & { readonly kind: Kind; readonly id: string; readonly name: { ar: string; en: string } };

const SUBTYPE: Readonly<Record<Kind, string>> = {
  person: 'politician',
  place: 'city',
  organization: 'institution',
  weapon: 'system',
  event: 'war',
  currency: 'currency',
  group: 'people',
};

/** Opens a dataset of a few records; what a draft leaves out is filled in. `nameWords`: folded words that persons are called. Throws where one breaks the schema. */
export function gazetteer(drafts: readonly Draft[], nameWords: readonly string[] = []): Dataset {
  const records: SourceRecord[] = [];
  const problems: Problem[] = [];
  for (const { kind, ...draft } of drafts) {
    checkRecord({ subtype: SUBTYPE[kind], asOf: '2025', ...draft }, kind, { file: 'test', line: 1, record: draft.id }, records, problems);
  }
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { index, records: packed } = compile(
    records.map((r) => r.entity),
    new Map(),
    nameWords,
  );
  return openDataset(index, packed);
}
