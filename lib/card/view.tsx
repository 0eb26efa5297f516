/** The card: its frame, and the component for each kind. */
import type { Annotation, DateAnnotation, EntityAnnotation } from '../annotations.ts';
import { direction, type Language, text } from '../i18n/index.ts';
import { Actions, type CardActions, type HideScope } from './actions.tsx';
import type { CardData, Named } from './data.ts';
import { DateCard } from './date-card.tsx';
import { edtfInWords } from './dates.ts';
import { Chips, Facts, type OpenRecord, Row } from './facts.tsx';
import { Flag } from './flag.tsx';
import { KindLine } from './kind-line.tsx';
import type { Look } from './look.ts';
import { PlaceMap } from './map.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { sourceLine } from './sources.ts';
import { ThingFacts } from './thing-facts.tsx';

/** What relative facts are reckoned from. */
export interface Reference {
  readonly day: string;
  readonly from: 'publication' | 'reading';
  /** The day of reading. */
  readonly today: string;
}

export interface CardProps {
  readonly annotation: Annotation;
  /** The entity's facts; `undefined` while they are on their way, `null` where there are none. */
  readonly data: CardData | null | undefined;
  /** What happened on the day that a date names. */
  readonly events: readonly Named[];
  readonly language: Language;
  readonly reference: Reference;
  /** Opened by keyboard: what it is about is said to a screen reader, whose focus may be in the card already. */
  readonly announce: boolean;
  /** Whether another card was open before this one. */
  readonly canGoBack: boolean;
  readonly pinned: boolean;
  /** Set once the reader has hidden the entity: the card then says so and offers to undo it. */
  readonly hidden: HideScope | undefined;
  readonly look: Look;
  readonly actions: CardActions;
}

export function Card(props: CardProps) {
  const { language, canGoBack, pinned, hidden, announce, look, actions } = props;
  return (
    <section
      class={`card ${look.ground}${look.turnedBack ? ' turned-back' : ''}`}
      role="dialog"
      aria-labelledby="title"
      dir={direction(language)}
      lang={language}
      tabIndex={-1}
    >
      <div class="bar">
        {canGoBack ? (
          <button type="button" class="icon back" aria-label={text(language, 'card.back')} onClick={actions.back}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 3l5 5-5 5" />
            </svg>
          </button>
        ) : null}
        <button type="button" class="icon pin" aria-pressed={pinned} aria-label={text(language, 'card.pin')} onClick={actions.pin}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2h5M6.5 2v5L4.5 9.5h7L9.5 7V2M8 9.5V14" />
          </svg>
        </button>
        <button type="button" class="icon close" aria-label={text(language, 'card.close')} onClick={actions.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <p class="announcement" role="status">
        {announce && !hidden ? announcement(props) : ''}
      </p>
      {hidden ? <HiddenNote {...props} scope={hidden} /> : <Content {...props} />}
    </section>
  );
}

/** The kind and the name: the rest is read by going into the card. */
function announcement({ annotation, data, language }: CardProps): string {
  const name = annotation.kind === 'date' ? annotation.text : (data?.entity ?? annotation.entity).name[language];
  return text(language, 'card.announcement', { kind: text(language, `one.${annotation.kind}`), name });
}

function Content({ annotation, data, events, language, reference, actions }: CardProps) {
  return (
    <>
      <div class="content">
        {annotation.kind === 'date' ? (
          <DateCard
            annotation={annotation as DateAnnotation}
            events={events}
            language={language}
            reference={reference}
            open={actions.open}
          />
        ) : (
          <EntityCard
            annotation={annotation as EntityAnnotation}
            data={data}
            language={language}
            reference={reference}
            open={actions.open}
          />
        )}
      </div>
      <Actions annotation={annotation} language={language} actions={actions} />
    </>
  );
}

/** Said in place of the card's facts once the reader has hidden its entity. */
function HiddenNote({ annotation, language, scope, actions }: CardProps & { scope: HideScope }) {
  const name = annotation.kind === 'date' ? annotation.text : annotation.entity.name[language];
  return (
    <div role="status">
      <p id="title">{text(language, `card.hidden.${scope}`, { name })}</p>
      <button type="button" class="action" onClick={actions.undo}>
        {text(language, 'card.undo')}
      </button>
    </div>
  );
}

interface EntityProps {
  readonly annotation: EntityAnnotation;
  readonly data: CardData | null | undefined;
  readonly language: Language;
  readonly reference: Reference;
  readonly open: OpenRecord;
}

function EntityCard({ annotation, data, language, reference, open }: EntityProps) {
  const { name } = data?.entity ?? annotation.entity;
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <>
      {data ? <KindLine entity={data.entity} language={language} /> : <p class="kind">{text(language, `one.${annotation.kind}`)}</p>}
      <h2 id="title">
        <Flag flag={data?.flag} />
        <bdi>{name[language]}</bdi>
      </h2>
      <p class="other-name" lang={other} dir={direction(other)}>
        {name[other]}
      </p>
      {data === undefined ? <p class="note">{text(language, 'card.loading')}</p> : null}
      {data === null ? <p class="note">{text(language, 'card.missing')}</p> : null}
      {data ? <EntityBody data={data} language={language} reference={reference} open={open} /> : null}
    </>
  );
}

interface BodyProps {
  readonly data: CardData;
  readonly language: Language;
  readonly reference: Reference;
  readonly open: OpenRecord;
}

function EntityBody({ data, language, reference, open }: BodyProps) {
  const { entity } = data;
  return (
    <>
      {data.map ? <PlaceMap map={data.map} name={entity.name[language]} language={language} open={open} /> : null}
      {entity.about ? <p class="about">{entity.about[language]}</p> : null}
      <Facts>
        {entity.kind === 'person' ? <PersonFacts person={entity} data={data} language={language} reference={reference} /> : null}
        {entity.kind === 'place' ? <PlaceFacts place={entity} data={data} language={language} reference={reference} open={open} /> : null}
        {entity.kind === 'organization' ? (
          <OrganizationFacts organization={entity} data={data} language={language} reference={reference} open={open} />
        ) : null}
        {entity.kind === 'weapon' || entity.kind === 'event' || entity.kind === 'currency' || entity.kind === 'group' ? (
          <ThingFacts entity={entity} data={data} language={language} open={open} />
        ) : null}
        {data.countries.length > 0 ? (
          <Row label={text(language, data.countries.length === 1 ? 'card.country' : 'card.countries')}>
            <Chips records={data.countries} language={language} open={open} />
          </Row>
        ) : null}
        {data.links.length > 0 ? (
          <Row label={text(language, 'card.related')}>
            <Chips records={data.links} language={language} open={open} />
          </Row>
        ) : null}
      </Facts>
      <p class="as-of">
        {text(language, 'card.asOf', { date: edtfInWords(language, entity.asOf) })}
        <br />
        {sourceLine(language, entity.sources)}
      </p>
    </>
  );
}
