/** The settings that few change: the language, how much is marked, how marks look, which mentions, and what the reader has hidden. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { type Language, text } from '../i18n/index.ts';
import { CARE, type Hidden, LANGUAGES, type Settings, type SettingsPatch, STYLES } from '../settings/schema.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly settings: Settings;
  readonly language: Language;
  readonly change: (patch: SettingsPatch) => void;
}

export function MoreOptions({ settings, language, change }: Props) {
  return (
    <details class="more">
      <summary>{text(language, 'popup.more')}</summary>
      <Choice
        id="language"
        label={text(language, 'popup.language')}
        value={settings.language}
        options={LANGUAGES.map((choice) => [choice, text(language, `popup.languages.${choice}`)] as const)}
        onChange={(choice) => change({ language: choice })}
      />
      <Choice
        id="care"
        label={text(language, 'popup.care')}
        value={settings.care}
        options={CARE.map((care) => [care, text(language, `popup.cares.${care}`)] as const)}
        onChange={(care) => change({ care })}
      />
      <Choice
        id="style"
        label={text(language, 'popup.style')}
        value={settings.style}
        options={STYLES.map((style) => [style, text(language, `popup.styles.${style}`)] as const)}
        onChange={(style) => change({ style })}
      />
      <Switch
        id="first"
        label={text(language, 'popup.firstOnly')}
        checked={settings.mentions === 'first'}
        onChange={(first) => change({ mentions: first ? 'first' : 'every' })}
      />
      {settings.hidden.length > 0 ? <HiddenList hidden={settings.hidden} language={language} change={change} /> : null}
    </details>
  );
}

function HiddenList({ hidden, language, change }: { hidden: Settings['hidden'] } & Pick<Props, 'language' | 'change'>) {
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{text(language, 'popup.hidden')}</h2>
      <ul>
        {hidden.map((entry) => (
          <HiddenEntry key={`${entry.id} ${entry.site ?? ''}`} entry={entry} language={language} change={change} />
        ))}
      </ul>
    </section>
  );
}

function HiddenEntry({ entry, language, change }: { entry: Hidden } & Pick<Props, 'language' | 'change'>) {
  const [name, setName] = useState(entry.id);
  useEffect(() => {
    const today = Temporal.Now.plainDateISO().toString();
    void ask({ type: 'card', id: entry.id, on: today }).then((data) => data && setName(data.entity.name[language]));
  }, [entry.id, language]);
  return (
    <li>
      <span class="label">
        <bdi>{name}</bdi>
        <bdi class="note" dir="auto">
          {entry.site ?? text(language, 'popup.hiddenEverywhere')}
        </bdi>
      </span>
      <button type="button" onClick={() => change({ unhide: entry })}>
        {text(language, 'popup.show')}
      </button>
    </li>
  );
}
