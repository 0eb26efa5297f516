/** The keys as the reader has them: the browser's own list says, since there they can be changed or taken away. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Language, type MessageKey, text } from '../i18n/index.ts';

const COMMANDS: readonly (readonly [name: string, label: MessageKey])[] = [
  ['next', 'commandNext'],
  ['previous', 'commandPrevious'],
  ['toggle', 'commandToggle'],
];

export function Keys({ language }: { language: Language }) {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void browser.commands.getAll().then((all) => setKeys(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))));
  }, []);
  return (
    <section class="keys" aria-labelledby="keys">
      <h2 id="keys">{text(language, 'popup.keys')}</h2>
      <dl>
        {COMMANDS.map(([name, label]) => {
          const key = keys.get(name);
          return key ? <KeyRow key={name} keys={key} label={text(language, label)} /> : null;
        })}
        <KeyRow keys="Esc" label={text(language, 'popup.keyClose')} />
      </dl>
      <p>{text(language, 'popup.keysChange')}</p>
    </section>
  );
}

const KeyRow = ({ keys, label }: { keys: string; label: string }) => (
  <>
    <dt>
      <kbd dir="ltr">{keys}</kbd>
    </dt>
    <dd>{label}</dd>
  </>
);
