import type { Problem, SourceRecord } from '../sources.ts';

const AR = /(?:^|[^\p{L}])(?:و|ف|ب)?(?:الحالي|الحالية|حاليا|حاليًا|الآن|اليوم)(?=$|[^\p{L}])/u;
const EN = /\b(?:current|currently|now|today|incumbent|presently)\b/i;

/** A sentence that states a “current” ages the moment it is written; `asOf` and the roles say what holds when. */
export function* currentWithoutDate(records: readonly SourceRecord[]): Iterable<Problem> {
  for (const { entity, file, line } of records) {
    const at = { file, line, record: entity.id };
    const message = 'says “current” without a date: say since when, or leave it to the roles';
    if (entity.about && AR.test(entity.about.ar)) yield { ...at, field: 'about.ar', message };
    if (entity.about && EN.test(entity.about.en)) yield { ...at, field: 'about.en', message };
  }
}
