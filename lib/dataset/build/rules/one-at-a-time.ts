import { earliest, latest } from '../../edtf.ts';
import type { Problem, SourceRecord } from '../sources.ts';

interface Term {
  readonly at: Problem;
  readonly person: string;
  readonly office: string;
  /** First and last day on which it was held for sure, whatever the imprecise bounds mean. */
  readonly from: string;
  readonly to: string;
}

/** Two heads of state or government of one country at one time, as far as the bounds are sure: one of the terms is wrong. */
export function* oneAtATime(records: readonly SourceRecord[]): Iterable<Problem> {
  const byOffice = new Map<string, Term[]>();
  for (const term of termsOf(records)) {
    const before = byOffice.get(term.office) ?? [];
    for (const other of before) {
      if (other.person === term.person) continue;
      const [from, to] = [max(other.from, term.from), min(other.to, term.to)];
      if (from < to) yield { ...term.at, message: `${term.office} from ${from} to ${to} was ${other.person} too, by ${other.at.file}` };
    }
    byOffice.set(term.office, [...before, term]);
  }
}

function* termsOf(records: readonly SourceRecord[]): Iterable<Term> {
  for (const { entity, file, line } of records) {
    if (entity.kind !== 'person') continue;
    for (const [i, { country, office, from, to }] of entity.roles.entries()) {
      if (!country || (office !== 'head-of-state' && office !== 'head-of-government')) continue;
      const begun = latest(from);
      const ended = to === undefined ? earliest(entity.asOf) : earliest(to);
      if (!begun || !ended || begun > ended) continue;
      const at = { file, line, record: entity.id, field: `roles.${i}`, message: '' };
      yield { at, person: entity.id, office: `${office} of ${country}`, from: begun, to: ended };
    }
  }
}

const max = (a: string, b: string): string => (a > b ? a : b);
const min = (a: string, b: string): string => (a < b ? a : b);
