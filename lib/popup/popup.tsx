/** The popup: everything, this site, each kind, and how much this page has. */
import { useEffect, useState } from 'preact/hooks';
import { ANNOTATION_KINDS } from '../annotations.ts';
import { ask } from '../ask.ts';
import { chooseLanguage, direction, type Language, plural, text } from '../i18n/index.ts';
import type { PageStatus } from '../messages.ts';
import type { Settings, SettingsPatch } from '../settings/schema.ts';
import { siteOf } from '../settings/site.ts';
import { Keys } from './keys.tsx';
import { MoreOptions } from './more.tsx';
import { activePage } from './page.ts';
import { Switch } from './switch.tsx';

/** How often the open popup asks the page how many mentions it has, ms: the page goes on reading while it is open. */
const REFRESH = 500;

export function Popup() {
  const [settings, setSettings] = useState<Settings>();
  // null: no page of ours answers.
  const [page, setPage] = useState<PageStatus | null>();

  useEffect(() => {
    void ask({ type: 'settings' }).then(setSettings);
    const look = async (): Promise<void> => setPage((await activePage()) ?? null);
    void look();
    const timer = window.setInterval(() => void look(), REFRESH);
    return () => window.clearInterval(timer);
  }, []);

  if (!settings || page === undefined) return null;
  const language = chooseLanguage(settings.language, navigator.language);
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  const change = (patch: SettingsPatch): void => void ask({ type: 'change-settings', patch }).then(setSettings);
  const site = page ? siteOf(page.host) : undefined;
  const siteOn = site !== undefined && !settings.sitesOff.includes(site);

  return (
    <>
      <header>
        <h1>{text(language, 'extName')}</h1>
        <Switch id="on" label={text(language, 'popup.everything')} checked={settings.on} onChange={(on) => change({ on })} />
      </header>
      {site ? (
        <Switch
          id="site"
          label={text(language, 'popup.site')}
          note={site}
          checked={siteOn}
          disabled={!settings.on}
          onChange={(on) => change({ site: { host: site, on } })}
        />
      ) : null}
      <p class="status" role="status">
        {statusText(language, settings, page, siteOn)}
      </p>
      <fieldset disabled={!settings.on}>
        <legend>{text(language, 'popup.kinds')}</legend>
        {ANNOTATION_KINDS.map((kind) => (
          <Switch
            key={kind}
            id={`kind-${kind}`}
            label={text(language, `kind.${kind}`)}
            {...(page?.counts[kind] ? { note: String(page.counts[kind]) } : {})}
            checked={settings.kinds[kind]}
            onChange={(on) => change({ kinds: { [kind]: on } })}
          />
        ))}
      </fieldset>
      <MoreOptions settings={settings} language={language} change={change} />
      <Keys language={language} />
    </>
  );
}

function statusText(language: Language, settings: Settings, page: PageStatus | null, siteOn: boolean): string {
  if (!settings.on) return text(language, 'popup.off');
  if (!page) return text(language, 'popup.notHere');
  if (!siteOn) return text(language, 'popup.offHere');
  if (page.language === 'other') return text(language, 'popup.notArabic');
  return plural(
    language,
    'popup.count',
    Object.values(page.counts).reduce((sum, n) => sum + n, 0),
  );
}
