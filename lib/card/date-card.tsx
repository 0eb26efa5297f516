/** A date: the day or period in words, in the other calendar, how far from the article, and what was inferred. */
import type { DateAnnotation } from '../annotations.ts';
import { type Language, text } from '../i18n/index.ts';
import type { Named } from './data.ts';
import { dayInWords, distance, hijriDay, hijriPeriod, periodInWords } from './dates.ts';
import { Chips, Facts, type OpenRecord, Row } from './facts.tsx';
import type { Reference } from './view.tsx';

interface Props {
  readonly annotation: DateAnnotation;
  readonly events: readonly Named[];
  readonly language: Language;
  readonly reference: Reference;
  readonly open: OpenRecord;
}

export function DateCard({ annotation, events, language, reference, open }: Props) {
  const { from, to } = annotation;
  return (
    <>
      <p class="kind">{text(language, 'one.date')}</p>
      <h2 id="title">
        <bdi>{from && to ? title(language, from, to) : annotation.text}</bdi>
      </h2>
      {from && to ? (
        <Known annotation={annotation} events={events} from={from} to={to} language={language} reference={reference} open={open} />
      ) : (
        <p class="note">{text(language, 'card.vague')}</p>
      )}
    </>
  );
}

const title = (language: Language, from: string, to: string): string =>
  periodInWords(language, from, to) ??
  text(language, 'card.period', { from: dayInWords(language, from, false), to: dayInWords(language, to, false) });

function Known({ annotation, events, from, to, language, reference, open }: Props & { from: string; to: string }) {
  const hijri = from === to ? hijriDay(language, from) : hijriPeriod(language, from, to);
  const published = reference.from === 'publication';
  const day = dayInWords(language, reference.day, false);
  return (
    <>
      <Facts>
        {hijri ? <Row label={text(language, 'card.hijri')}>{hijri}</Row> : null}
        {published ? <FromPublication from={from} to={to} day={reference.day} language={language} /> : null}
        {published && reference.today === reference.day ? null : (
          <FromToday from={from} to={to} day={reference.today} language={language} />
        )}
        {events.length > 0 ? (
          <Row label={text(language, from === to ? 'card.onThisDay' : 'card.inThisTime')}>
            <Chips records={events} language={language} open={open} />
          </Row>
        ) : null}
      </Facts>
      {annotation.approximate ? (
        <p class="note">{text(language, annotation.calendar === 'hijri' ? 'card.approximateDay' : 'card.approximate')}</p>
      ) : null}
      {annotation.relative ? (
        <p class="as-of">{text(language, published ? 'card.fromPublication' : 'card.fromReading', { date: day })}</p>
      ) : annotation.year === 'implied' ? (
        <p class="as-of">{text(language, published ? 'card.yearImplied' : 'card.yearImpliedReading')}</p>
      ) : (
        <p class="as-of">{text(language, 'card.stated')}</p>
      )}
    </>
  );
}

interface DistanceProps {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly language: Language;
}

function FromPublication({ from, to, day, language }: DistanceProps) {
  if (from === day && to === day) return <Row>{text(language, 'card.sameDay')}</Row>;
  const gap = distance(language, from, to, day);
  return gap ? <Row label={text(language, gap.direction === 'before' ? 'card.before' : 'card.after')}>{gap.words}</Row> : null;
}

function FromToday({ from, to, day, language }: DistanceProps) {
  const gap = distance(language, from, to, day);
  return gap ? <Row label={text(language, gap.direction === 'before' ? 'card.beforeToday' : 'card.afterToday')}>{gap.words}</Row> : null;
}
