/** Weapons, events, currencies and groups: their few facts. */
import type { Currency, EventRecord, Group, Weapon } from '../dataset/schema.ts';
import { type Language, number, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { dayOfYearInWords, edtfInWords } from './dates.ts';
import { Chips, type OpenRecord, Row } from './facts.tsx';

interface Props {
  readonly entity: Weapon | EventRecord | Currency | Group;
  readonly data: CardData;
  readonly language: Language;
  readonly open: OpenRecord;
}

export function ThingFacts({ entity, data, language, open }: Props) {
  switch (entity.kind) {
    case 'weapon':
      return (
        <>
          {entity.maker ? <Row label={text(language, 'card.maker')}>{entity.maker[language]}</Row> : null}
          {entity.since ? <Row label={text(language, 'card.since')}>{edtfInWords(language, entity.since)}</Row> : null}
          {entity.range ? (
            <Row label={text(language, 'card.range')}>{text(language, 'card.km', { n: number(language, entity.range) })}</Row>
          ) : null}
          {data.users ? (
            <Row label={text(language, 'card.users')}>
              <Chips records={data.users} language={language} open={open} />
              {data.moreUsers ? ` ${text(language, 'card.andMore', { n: number(language, data.moreUsers) })}` : null}
            </Row>
          ) : null}
        </>
      );
    case 'event':
      return (
        <>
          <Period from={entity.from} to={entity.to} language={language} />
          {entity.yearly ? <Row label={text(language, 'card.yearly')}>{dayOfYearInWords(language, entity.yearly)}</Row> : null}
          <Where words={entity.where?.[language]} places={data.places} language={language} open={open} />
          {entity.parties.length > 0 ? (
            <Row label={text(language, 'card.parties')}>{entity.parties.map((p) => p[language]).join(language === 'ar' ? '؛ ' : '; ')}</Row>
          ) : null}
          {entity.outcome ? <Row label={text(language, 'card.outcome')}>{entity.outcome[language]}</Row> : null}
        </>
      );
    case 'currency':
      return (
        <>
          {entity.code ? <Row label={text(language, 'card.code')}>{entity.code}</Row> : null}
          {entity.since ? <Row label={text(language, 'card.issued')}>{edtfInWords(language, entity.since)}</Row> : null}
        </>
      );
    case 'group':
      return entity.where ? <Row label={text(language, 'card.where')}>{entity.where[language]}</Row> : null;
  }
}

function Where({ words, places, language, open }: WhereProps) {
  if (!words && !places) return null;
  return (
    <Row label={text(language, 'card.where')}>
      {words}
      {places ? <Chips records={places} language={language} open={open} /> : null}
    </Row>
  );
}

interface WhereProps {
  readonly words: string | undefined;
  readonly places: CardData['places'];
  readonly language: Language;
  readonly open: OpenRecord;
}

function Period({ from, to, language }: { from?: string | undefined; to?: string | undefined; language: Language }) {
  const known = (value: string | undefined): value is string => value !== undefined && value !== 'unknown';
  if (known(from) && from === to) return <Row label={text(language, 'card.when')}>{edtfInWords(language, from)}</Row>;
  return (
    <>
      {known(from) ? <Row label={text(language, 'card.began')}>{edtfInWords(language, from)}</Row> : null}
      {known(to) ? <Row label={text(language, 'card.ended')}>{edtfInWords(language, to)}</Row> : null}
    </>
  );
}
