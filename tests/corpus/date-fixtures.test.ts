/** Dates on the project's own sentences. A marked expression is found if an annotation meets it; its value is right if both days are. */
import { describe, expect, it } from 'vitest';
import type { DateAnnotation } from '../../lib/annotations.ts';
import { findDates } from '../../lib/dates/index.ts';
import { type DateSentence, type GoldDate, parseSentences, readNoDates, readSentenceFile, sentenceFiles } from './date-fixtures.ts';
import floors from './floors.json' with { type: 'json' };

interface Tally {
  marked: number;
  found: number;
  exact: number;
  right: number;
  said: number;
  /** Annotations that meet a marked expression. */
  meant: number;
  disagreements: string[];
}

type Extent = Pick<DateAnnotation, 'start' | 'end'>;

const shared = (a: Extent, b: Extent): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const percent = (some: number, all: number): number => Math.round((1_000 * some) / all) / 10;

function addSentence(tally: Tally, { file, line, published, text, dates }: DateSentence): void {
  const where = `${file}:${line} [${published}]`;
  const said = findDates([text], { reference: published })[0] ?? [];
  for (const gold of dates) {
    tally.marked += 1;
    const phrase = text.slice(gold.start, gold.end);
    const hit = said.filter((a) => shared(a, gold) > 0).sort((a, b) => shared(b, gold) - shared(a, gold))[0];
    if (!hit) {
      tally.disagreements.push(`${where} missed ⟨${phrase}⟩ in: ${text}`);
      continue;
    }
    tally.found += 1;
    if (hit.start === gold.start && hit.end === gold.end) tally.exact += 1;
    if (isRight(hit, gold)) tally.right += 1;
    else tally.disagreements.push(`${where} ⟨${phrase}⟩ read as “${hit.text}” ${written(hit)}, expected ${written(gold.value ?? {})}`);
  }
  for (const a of said) {
    tally.said += 1;
    if (dates.some((gold) => shared(a, gold) > 0)) tally.meant += 1;
    else tally.disagreements.push(`${where} false alarm “${a.text}” ${written(a)} in: ${text}`);
  }
}

const isRight = ({ from, to }: DateAnnotation, { value }: GoldDate): boolean => from === value?.from && to === value?.to;
const written = ({ from, to }: { from?: string; to?: string }): string => (from && to ? `${from}..${to}` : 'no value');

function figures({ marked, found, exact, right, said, meant }: Tally) {
  const [recall, precision] = [found / marked, meant / said];
  return {
    recall: percent(found, marked),
    precision: percent(meant, said),
    f1: Math.round((2_000 * recall * precision) / (recall + precision)) / 1_000,
    exact: percent(exact, marked),
    values: percent(right, found),
  };
}

const tallyOf = (sentences: readonly DateSentence[]): Tally => {
  const tally: Tally = { marked: 0, found: 0, exact: 0, right: 0, said: 0, meant: 0, disagreements: [] };
  for (const sentence of sentences) addSentence(tally, sentence);
  return tally;
};

describe('dates as newsrooms write them', () => {
  const all = sentenceFiles().flatMap(readSentenceFile);
  const noDates = readNoDates();

  it('come from ten countries at least, and are matched in number by sentences without date', () => {
    expect(all.length).toBeGreaterThanOrEqual(440);
    expect(new Set(all.map((s) => s.country)).size).toBeGreaterThanOrEqual(10);
    expect(noDates.length).toBeGreaterThanOrEqual(all.length);
  });

  it('hold their floors', () => {
    const report = (name: string, tally: Tally): ReturnType<typeof figures> => {
      const said = figures(tally);
      const { recall, precision, f1, exact, values } = said;
      console.log(
        `${name}: ${tally.marked} dates, recall ${recall}%, precision ${precision}%, F1 ${f1}, exact spans ${exact}%, right values ${values}%`,
      );
      return said;
    };
    for (const file of sentenceFiles()) report(file, tallyOf(readSentenceFile(file)));
    const tally = tallyOf(all);
    console.log(tally.disagreements.join('\n'));
    const { f1, values } = report('all sentences', tally);
    expect(f1).toBeGreaterThanOrEqual(floors['date-fixtures'].f1);
    expect(values).toBeGreaterThanOrEqual(floors['date-fixtures'].values);
  });

  it('are not seen where there is none', () => {
    const loud = noDates.flatMap((text, i) => {
      const said = findDates([text], { reference: '2020-06-15' })[0] ?? [];
      return said.length > 0 ? [`no-dates.txt:${i + 1} “${said.map((a) => a.text).join('” “')}” in: ${text}`] : [];
    });
    const quiet = percent(noDates.length - loud.length, noDates.length);
    console.log(`${loud.join('\n')}\nsentences without date: ${noDates.length}, a date in ${loud.length}, quiet ${quiet}%`);
    expect(quiet).toBeGreaterThanOrEqual(floors['date-fixtures'].quiet);
  });
});

describe('the reader of date fixtures', () => {
  const good = 'EG\t2019-03-12\tأعلن ⟨أمس⟩ القرار.\t2019-03-11..2019-03-11';

  it('takes off the marks and keeps their places', () => {
    expect(parseSentences(`${good}\n`, 'a.tsv')).toEqual([
      {
        file: 'a.tsv',
        line: 1,
        country: 'EG',
        published: '2019-03-12',
        text: 'أعلن أمس القرار.',
        dates: [{ start: 5, end: 8, value: { from: '2019-03-11', to: '2019-03-11' } }],
      },
    ]);
  });

  it.each([
    [good.replace('\tأعلن', ' أعلن'), '3 columns instead of 4'],
    [good.replace('EG', 'Egypt'), '“Egypt” is no country code'],
    [good.replace('2019-03-12', '2019-02-31'), '“2019-02-31” is no day of publication'],
    [good.replace('⟩', ''), 'a mark is not closed'],
    [good.replace('⟨', ''), 'a mark closes that holds nothing'],
    [good.replace('⟨', '⟨⟨'), 'a mark opens inside another'],
    [good.replace(/[⟨⟩]/g, ''), 'no expression is marked'],
    [`${good} -`, '1 marked expressions, 2 values'],
    [good.replace('2019-03-11..', ''), '“2019-03-11” is neither FROM..TO nor -'],
    [good.replace('..2019-03-11', '..2019-03-10'), '“2019-03-11..2019-03-10” ends before it begins'],
    ['', '1 columns instead of 4'],
  ])('refuses %j with its line: %s', (line, reason) => {
    expect(() => parseSentences(`${good}\n${line}\n${good}`, 'a.tsv')).toThrow(`a.tsv:2: ${reason}`);
  });
});
