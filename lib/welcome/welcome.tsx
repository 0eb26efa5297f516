/** What the welcome page says above its sample article. */
import { chooseLanguage, direction, text } from '../i18n/index.ts';

export function Welcome() {
  const language = chooseLanguage('auto', navigator.language);
  return (
    <header lang={language} dir={direction(language)}>
      <h1>{text(language, 'welcome.title')}</h1>
      <p>{text(language, 'welcome.lead')}</p>
      <p>{text(language, 'welcome.sites')}</p>
      <p>{text(language, 'welcome.privacy')}</p>
    </header>
  );
}
