/** Rows of facts: a label and what it says. */
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../dataset/schema.ts';
import type { Language } from '../i18n/index.ts';
import type { Named } from './data.ts';

/** Opens the card of another record in place of this one. */
export type OpenRecord = (id: EntityId) => void;

/** A name that opens its own card, where it has one. */
export const Chip = ({ id, children, open }: { id: EntityId | undefined; children: string; open: OpenRecord }) =>
  id === undefined ? (
    <bdi>{children}</bdi>
  ) : (
    <button type="button" class="chip" onClick={() => open(id)}>
      <bdi>{children}</bdi>
    </button>
  );

export const Chips = ({ records, language, open }: { records: readonly Named[]; language: Language; open: OpenRecord }) => (
  <span class="chips">
    {records.map(({ id, name }) => (
      <Chip key={id} id={id} open={open}>
        {name[language]}
      </Chip>
    ))}
  </span>
);

export const Facts = ({ children }: { children: ComponentChildren }) => <dl>{children}</dl>;

export function Row({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <div class="row">
      {label ? <dt>{label}</dt> : null}
      <dd>{children}</dd>
    </div>
  );
}
