/** A person: the role when the article was published, the latest known role where it is another one, and the years of a life. */
import type { Person, Role } from '../dataset/schema.ts';
import { type Language, text } from '../i18n/index.ts';
import type { CardData } from './data.ts';
import { edtfInWords } from './dates.ts';
import { Row } from './facts.tsx';
import type { Reference } from './view.tsx';

interface Props {
  readonly person: Person;
  readonly data: CardData;
  readonly language: Language;
  readonly reference: Reference;
}

export function PersonFacts({ person, data, language, reference }: Props) {
  const then = reference.from === 'publication' ? 'card.whenPublished' : 'card.onReadingDay';
  return (
    <>
      {data.roleThen ? <RoleRow label={text(language, then)} role={data.roleThen} language={language} /> : null}
      {data.roleLatest ? <RoleRow label={text(language, 'card.latest')} role={data.roleLatest} language={language} /> : null}
      <Life person={person} language={language} />
    </>
  );
}

function RoleRow({ label, role, language }: { label: string; role: Role; language: Language }) {
  const years = term(role, language);
  return (
    <Row label={label}>
      {role.title[language]}
      {years ? <span class="years"> ({years})</span> : null}
    </Row>
  );
}

/** 2018–2020; an end that is not known is left open with a question mark. */
function term({ from, to }: Role, language: Language): string {
  const year = (value: string | undefined): string =>
    value === undefined ? '' : value === 'unknown' ? '؟' : edtfInWords(language, value.slice(0, 4));
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return language === 'ar' ? `منذ ${year(from)}` : `since ${year(from)}`;
  return from?.slice(0, 4) === to.slice(0, 4) ? year(from) : `${year(from)}–${year(to)}`;
}

function Life({ person, language }: { person: Person; language: Language }) {
  const { born, died } = person;
  if (born && died && died !== 'unknown') {
    return <Row>{text(language, 'card.lived', { from: edtfInWords(language, born), to: edtfInWords(language, died) })}</Row>;
  }
  return born ? (
    <Row>{text(language, person.gender === 'f' ? 'card.bornF' : 'card.born', { date: edtfInWords(language, born) })}</Row>
  ) : null;
}
