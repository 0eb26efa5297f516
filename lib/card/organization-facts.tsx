/** An organisation: seat, beginnings and end. */
import type { Organization } from '../dataset/schema.ts';
import { type Language, text } from '../i18n/index.ts';
import { edtfInWords } from './dates.ts';
import { Row } from './facts.tsx';

export function OrganizationFacts({ organization, language }: { organization: Organization; language: Language }) {
  const { seat, founded, dissolved } = organization;
  return (
    <>
      {seat ? <Row label={text(language, 'card.seat')}>{seat[language]}</Row> : null}
      {founded ? <Row label={text(language, 'card.founded')}>{edtfInWords(language, founded)}</Row> : null}
      {dissolved && dissolved !== 'unknown' ? <Row label={text(language, 'card.dissolved')}>{edtfInWords(language, dissolved)}</Row> : null}
    </>
  );
}
