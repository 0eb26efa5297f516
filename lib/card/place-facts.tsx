/** A place: where, drawn and in words, how many, how large, and who governed a country then and governs it by the latest known. */
import type { Place } from '../dataset/schema.ts';
import { type Language, number, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { Chip, Chips, type OpenRecord, Row } from './facts.tsx';
import { LeaderRow } from './leader.tsx';
import type { Reference } from './view.tsx';

interface Props {
  readonly place: Place;
  readonly data: CardData;
  readonly language: Language;
  readonly reference: Reference;
  readonly open: OpenRecord;
}

export function PlaceFacts({ place, data, language, reference, open }: Props) {
  const then = text(language, reference.from === 'publication' ? 'card.whenPublished' : 'card.onReadingDay');
  const { population, area } = place;
  return (
    <>
      {data.where ? <Row>{data.where[language]}</Row> : null}
      {data.disputed ? (
        <Row label={text(language, 'card.disputed')}>
          <Chips records={data.disputed} language={language} open={open} />
        </Row>
      ) : null}
      {data.capital ? (
        <Row label={text(language, 'card.capital')}>
          <Chip id={place.capital} open={open}>
            {data.capital[language]}
          </Chip>
        </Row>
      ) : null}
      {data.offices?.map((office) => (
        <>
          {office.atTime ? <LeaderRow label={then} leader={office.atTime} language={language} open={open} /> : null}
          {office.latest ? (
            <LeaderRow label={text(language, 'card.latest')} leader={office.latest} language={language} open={open} />
          ) : null}
        </>
      ))}
      {population ? (
        <Row label={text(language, 'card.population')}>
          {number(language, population.value)}
          {population.year ? ` (${population.year})` : ''}
        </Row>
      ) : null}
      {area ? <Row label={text(language, 'card.area')}>{text(language, 'card.km2', { n: number(language, area) })}</Row> : null}
    </>
  );
}
