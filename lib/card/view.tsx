/** The card: its frame, and the component for each kind. */
import type { Annotation, DateAnnotation, EntityAnnotation } from '../annotations.ts';
import { direction, type Language, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { DateCard } from './date-card.tsx';
import { edtfInWords } from './dates.ts';
import { Facts, Row } from './facts.tsx';
import { flag } from './flag.ts';
import { OrganizationFacts } from './organization-facts.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { ThingFacts } from './thing-facts.tsx';

/** What relative facts are reckoned from. */
export interface Reference {
  readonly day: string;
  readonly from: 'publication' | 'reading';
}

export interface CardProps {
  readonly annotation: Annotation;
  /** The entity's facts; `undefined` while they are on their way, `null` where there are none. */
  readonly data: CardData | null | undefined;
  readonly language: Language;
  readonly reference: Reference;
  readonly onClose: () => void;
}

export function Card({ annotation, data, language, reference, onClose }: CardProps) {
  return (
    <section
      class={`card kind-${annotation.kind}`}
      role="dialog"
      aria-labelledby="title"
      dir={direction(language)}
      lang={language}
      tabIndex={-1}
    >
      <button type="button" class="close" aria-label={text(language, 'card.close')} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
      {annotation.kind === 'date' ? (
        <DateCard annotation={annotation as DateAnnotation} language={language} reference={reference} />
      ) : (
        <EntityCard annotation={annotation as EntityAnnotation} data={data} language={language} reference={reference} />
      )}
    </section>
  );
}

interface EntityProps {
  readonly annotation: EntityAnnotation;
  readonly data: CardData | null | undefined;
  readonly language: Language;
  readonly reference: Reference;
}

function EntityCard({ annotation, data, language, reference }: EntityProps) {
  const { name } = data?.entity ?? annotation.entity;
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <>
      <p class="kind">{text(language, `one.${annotation.kind}`)}</p>
      <h2 id="title">
        {data?.entity.kind === 'place' && data.entity.iso2 ? <span aria-hidden="true">{flag(data.entity.iso2)} </span> : null}
        <bdi>{name[language]}</bdi>
      </h2>
      <p class="other-name" lang={other} dir={direction(other)}>
        {name[other]}
      </p>
      {data === undefined ? <p class="note">{text(language, 'card.loading')}</p> : null}
      {data === null ? <p class="note">{text(language, 'card.missing')}</p> : null}
      {data ? <EntityBody data={data} language={language} reference={reference} /> : null}
    </>
  );
}

function EntityBody({ data, language, reference }: { data: CardData; language: Language; reference: Reference }) {
  const { entity } = data;
  return (
    <>
      {entity.about ? <p class="about">{entity.about[language]}</p> : null}
      <Facts>
        {entity.kind === 'person' ? <PersonFacts person={entity} data={data} language={language} reference={reference} /> : null}
        {entity.kind === 'place' ? <PlaceFacts place={entity} data={data} language={language} /> : null}
        {entity.kind === 'organization' ? (
          <OrganizationFacts organization={entity} data={data} language={language} reference={reference} />
        ) : null}
        {entity.kind === 'weapon' || entity.kind === 'event' || entity.kind === 'currency' || entity.kind === 'group' ? (
          <ThingFacts entity={entity} language={language} />
        ) : null}
        {data.country ? (
          <Row>
            <span aria-hidden="true">{flag(data.country.iso2)}</span> {data.country.name[language]}
          </Row>
        ) : null}
        {data.links.length > 0 ? (
          <Row label={text(language, 'card.related')}>
            {data.links.map((link, i) => (
              <>
                {i > 0 ? (language === 'ar' ? '، ' : ', ') : ''}
                <bdi>{link.name[language]}</bdi>
              </>
            ))}
          </Row>
        ) : null}
      </Facts>
      <p class="as-of">{text(language, 'card.asOf', { date: edtfInWords(language, entity.asOf) })}</p>
    </>
  );
}
