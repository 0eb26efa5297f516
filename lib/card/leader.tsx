/** Who leads, with the title and, where there is one, the way to the leader's own card. */
import type { Language } from '../i18n/index.ts';
import type { NamedLeader } from './data.ts';
import { Chip, type OpenRecord, Row } from './facts.tsx';

interface Props {
  readonly label: string;
  readonly leader: NamedLeader;
  readonly language: Language;
  readonly open: OpenRecord;
}

export const LeaderRow = ({ label, leader: { id, name, title }, language, open }: Props) => (
  <Row label={label}>
    <Chip id={id} open={open}>
      {name[language]}
    </Chip>
    {title ? `${language === 'ar' ? '، ' : ', '}${title[language]}` : null}
  </Row>
);
