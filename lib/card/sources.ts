/** What the sources of facts are called on a card; `assets/dataset/SOURCES.md` says what was taken from each. */
import { type Language, text } from '../i18n/index.ts';

/** Proper names, the same in both languages, by the keys of `SOURCES.md`. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  cldr: 'Unicode CLDR',
  'world-countries': 'world-countries',
  wof: 'Who’s On First',
  geonames: 'GeoNames',
  'world-cities-ar': 'Wikidata',
  'csc-odbl': 'Countries States Cities Database',
};

/** The line of a record with the keys of its sources; a record with none is of our own writing. */
export function sourceLine(language: Language, keys: readonly string[]): string {
  const names = keys.map((key) => SOURCE_NAMES[key] ?? key);
  const list = names.length > 0 ? names.join(language === 'ar' ? '، ' : ', ') : text(language, 'card.ownSource');
  return text(language, 'card.source', { names: list });
}
