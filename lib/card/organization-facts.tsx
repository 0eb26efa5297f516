/** An organisation: seat, beginnings and end. */
import type { Organization } from '../dataset/schema.ts';
import { type Language, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { edtfInWords } from './dates.ts';
import { Chips, type OpenRecord, Row } from './facts.tsx';
import { LeaderRow } from './leader.tsx';
import type { Reference } from './view.tsx';

interface Props {
  readonly organization: Organization;
  readonly data: CardData;
  readonly language: Language;
  readonly reference: Reference;
  readonly open: OpenRecord;
}

export function OrganizationFacts({ organization, data, language, reference, open }: Props) {
  const then = reference.from === 'publication' ? 'card.leaderThen' : 'card.leaderOnReadingDay';
  const { seat, founded, dissolved } = organization;
  return (
    <>
      {data.leaderThen ? <LeaderRow label={text(language, then)} leader={data.leaderThen} language={language} open={open} /> : null}
      {data.leaderLatest ? (
        <LeaderRow label={text(language, 'card.leaderLatest')} leader={data.leaderLatest} language={language} open={open} />
      ) : null}
      {data.places ? (
        <Row label={text(language, 'card.seat')}>
          <Chips records={data.places} language={language} open={open} />
        </Row>
      ) : seat ? (
        <Row label={text(language, 'card.seat')}>{seat[language]}</Row>
      ) : null}
      {founded ? <Row label={text(language, 'card.founded')}>{edtfInWords(language, founded)}</Row> : null}
      {dissolved && dissolved !== 'unknown' ? <Row label={text(language, 'card.dissolved')}>{edtfInWords(language, dissolved)}</Row> : null}
    </>
  );
}
