/**
 * Reads the project's own date fixtures, `tests/corpus/dates/`: sentences as the newsrooms of many countries write them, each date expression
 * marked ⟨so⟩, and sentences that hold no date though they look near one. A line that is not of the form stops the reading with file, line and reason.
 */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/corpus/dates';

/** A marked expression: half-open span in the sentence without its marks, and first and last day, inclusive; null where it names no period. */
export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly from: string; readonly to: string } | null;
}

export interface DateSentence {
  readonly file: string;
  readonly line: number;
  /** ISO 3166-1 alpha-2 code of the country whose newsrooms write so. */
  readonly country: string;
  /** Day of publication, ISO 8601. */
  readonly published: string;
  readonly text: string;
  readonly dates: readonly GoldDate[];
}

/** Names of the files of sentences with dates, in order. */
export const sentenceFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^sentences-\d+\.tsv$/.test(name))
    .sort();

export const readSentenceFile = (file: string): DateSentence[] => parseSentences(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);

/** The sentences that hold no date. */
export function readNoDates(): string[] {
  const file = 'no-dates.txt';
  return linesOf(readFileSync(`${FOLDER}/${file}`, 'utf8')).map((text, i) => {
    if (!text.trim()) fail(file, i + 1, 'the line is empty');
    if (/[⟨⟩\t]/.test(text)) fail(file, i + 1, 'a sentence without date has neither marks nor columns');
    return text;
  });
}

/** Sentences of a file's content: country, day of publication, marked sentence and values, separated by tabs. `file` is named in errors. */
export const parseSentences = (content: string, file: string): DateSentence[] =>
  linesOf(content).map((raw, i) => {
    const line = i + 1;
    const columns = raw.split('\t');
    const [country = '', published = '', marked = '', values = ''] = columns;
    if (columns.length !== 4) fail(file, line, `${columns.length} columns instead of 4`);
    if (!/^[A-Z]{2}$/.test(country)) fail(file, line, `“${country}” is no country code`);
    if (!isDay(published)) fail(file, line, `“${published}” is no day of publication`);
    const spans = spansOf(marked, (reason) => fail(file, line, reason));
    const words = values.split(' ');
    if (spans.length === 0) fail(file, line, 'no expression is marked');
    if (words.length !== spans.length) fail(file, line, `${spans.length} marked expressions, ${words.length} values`);
    const dates = spans.map((span, n) => ({ ...span, value: parseValue(words[n] ?? '', (reason) => fail(file, line, reason)) }));
    return { file, line, country, published, text: marked.replace(/[⟨⟩]/g, ''), dates };
  });

function spansOf(marked: string, stop: (reason: string) => never): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open: number | undefined;
  let at = 0;
  for (const unit of marked.split('')) {
    if (unit === '⟨') {
      if (open !== undefined) stop('a mark opens inside another');
      open = at;
    } else if (unit === '⟩') {
      if (open === undefined || open === at) stop('a mark closes that holds nothing');
      spans.push({ start: open as number, end: at });
      open = undefined;
    } else at += 1;
  }
  if (open !== undefined) stop('a mark is not closed');
  return spans;
}

function parseValue(word: string, stop: (reason: string) => never): GoldDate['value'] {
  if (word === '-') return null;
  const [from = '', to = '', ...rest] = word.split('..');
  if (!isDay(from) || !isDay(to) || rest.length > 0) stop(`“${word}” is neither FROM..TO nor -`);
  if (from > to) stop(`“${word}” ends before it begins`);
  return { from, to };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

const linesOf = (content: string): string[] => content.replace(/\n$/, '').split('\n');

function fail(file: string, line: number, reason: string): never {
  throw new Error(`${file}:${line}: ${reason}`);
}
