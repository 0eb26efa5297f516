/** What a reader can do with a card: copy it, look further, say that it is wrong. */
import { useState } from 'preact/hooks';
import type { Annotation } from '../annotations.ts';
import { type Language, text } from '../i18n/index.ts';
import { copyText } from './copy.ts';

/** Where an entity is not to be seen any more. */
export type HideScope = 'page' | 'site' | 'everywhere';
export const SCOPES: readonly HideScope[] = ['page', 'site', 'everywhere'];

export interface CardActions {
  close(): void;
  /** Opens another record's card in place of this one. */
  open(id: string): void;
  back(): void;
  pin(): void;
  hide(scope: HideScope): void;
  undo(): void;
}

interface Props {
  readonly annotation: Annotation;
  readonly language: Language;
  readonly actions: CardActions;
}

export function Actions({ annotation, language, actions }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = (event: MouseEvent): void => {
    const card = (event.currentTarget as Element).closest('.card')?.querySelector<HTMLElement>('.content');
    if (card) void copyText(card).then(() => setCopied(true));
  };
  return (
    <div class="actions">
      <button type="button" class="action" onClick={copy}>
        <span aria-live="polite">{text(language, copied ? 'card.copied' : 'card.copy')}</span>
      </button>
      {annotation.kind === 'date' ? null : (
        <>
          <a class="action" href={wikipedia(annotation.entity.name.ar)} target="_blank" rel="noopener noreferrer">
            {text(language, 'card.lookUp')}
          </a>
          <details class="wrong">
            <summary class="action">{text(language, 'card.wrong')}</summary>
            <div class="scopes">
              {SCOPES.map((scope) => (
                <button key={scope} type="button" class="action" onClick={() => actions.hide(scope)}>
                  {text(language, `card.hide.${scope}`)}
                </button>
              ))}
            </div>
          </details>
        </>
      )}
    </div>
  );
}

/** The one way out: the search of the Arabic Wikipedia, in a new tab, when the reader asks for it. Whoever reads the page reads Arabic. */
const wikipedia = (name: string): string => `https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
