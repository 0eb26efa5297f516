/** Rows of facts: a label and what it says. */
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../dataset/schema.ts';
import type { Flag as Shapes } from '../flags/flag.ts';
import type { Language } from '../i18n/index.ts';
import type { Named } from './data.ts';
import { Flag } from './flag.tsx';

/** Opens the card of another record in place of this one. */
export type OpenRecord = (id: EntityId) => void;

/** A name that opens its own card, where it has one. */
export const Chip = ({ id, flag, children, open }: ChipProps) =>
  id === undefined ? (
    <bdi>{children}</bdi>
  ) : (
    <button type="button" class="chip" onClick={() => open(id)}>
      <Flag flag={flag} />
      <bdi>{children}</bdi>
    </button>
  );

interface ChipProps {
  readonly id: EntityId | undefined;
  readonly flag?: Shapes | undefined;
  readonly children: string;
  readonly open: OpenRecord;
}

export const Chips = ({ records, language, open }: { records: readonly Named[]; language: Language; open: OpenRecord }) => (
  <span class="chips">
    {records.map(({ id, name, flag }) => (
      <Chip key={id} id={id} flag={flag} open={open}>
        {name[language]}
      </Chip>
    ))}
  </span>
);

export const Facts = ({ children }: { children: ComponentChildren }) => <dl>{children}</dl>;

export function Row({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <div class="row">
      {label ? <dt>{label}:</dt> : null}
      <dd>{children}</dd>
    </div>
  );
}
