/** Rows of facts: a label and what it says. */
import type { ComponentChildren } from 'preact';

export const Facts = ({ children }: { children: ComponentChildren }) => <dl>{children}</dl>;

export function Row({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <div class="row">
      {label ? <dt>{label}</dt> : null}
      <dd>{children}</dd>
    </div>
  );
}
