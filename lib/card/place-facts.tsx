/** A place: where, how many, how large. */
import type { Place } from '../dataset/schema.ts';
import { type Language, number, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { Row } from './facts.tsx';

export function PlaceFacts({ place, data, language }: { place: Place; data: CardData; language: Language }) {
  const { population, area } = place;
  return (
    <>
      {data.where ? <Row>{data.where[language]}</Row> : null}
      {data.capital ? <Row label={text(language, 'card.capital')}>{data.capital[language]}</Row> : null}
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
