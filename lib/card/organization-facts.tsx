/** An organisation: seat, beginnings and end. */
import type { Organization } from '../dataset/schema.ts';
import { type Language, text } from '../i18n/index.ts';
import type { CardData, NamedLeader } from './data.ts';
import { edtfInWords } from './dates.ts';
import { Row } from './facts.tsx';
import type { Reference } from './view.tsx';

interface Props {
  readonly organization: Organization;
  readonly data: CardData;
  readonly language: Language;
  readonly reference: Reference;
}

export function OrganizationFacts({ organization, data, language, reference }: Props) {
  const then = reference.from === 'publication' ? 'card.leaderThen' : 'card.leaderOnReadingDay';
  const { seat, founded, dissolved } = organization;
  return (
    <>
      {data.leaderThen ? <Row label={text(language, then)}>{inWords(data.leaderThen, language)}</Row> : null}
      {data.leaderLatest ? <Row label={text(language, 'card.leaderLatest')}>{inWords(data.leaderLatest, language)}</Row> : null}
      {seat ? <Row label={text(language, 'card.seat')}>{seat[language]}</Row> : null}
      {founded ? <Row label={text(language, 'card.founded')}>{edtfInWords(language, founded)}</Row> : null}
      {dissolved && dissolved !== 'unknown' ? <Row label={text(language, 'card.dissolved')}>{edtfInWords(language, dissolved)}</Row> : null}
    </>
  );
}

const inWords = ({ name, title }: NamedLeader, language: Language): string =>
  title ? `${name[language]}${language === 'ar' ? '، ' : ', '}${title[language]}` : name[language];
