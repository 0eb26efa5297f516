/**
 * The texts that readers see, in Arabic and English, by the same catalogues from which the manifest is translated.
 *
 * `browser.i18n` follows the browser's language only; the card's language is a setting, so it is looked up here. Keys are typed from
 * the catalogue; a test holds both catalogues to the same keys.
 */
import type { GeneratedI18nStructure } from '#i18n';
import ar from '../../locales/ar.yml';
import en from '../../locales/en.yml';
import type { Language } from './language.ts';

export { chooseLanguage, direction, type Language } from './language.ts';

export type MessageKey = Extract<keyof GeneratedI18nStructure, string>;

const CATALOGUES = { ar, en } as const;

/** The text of `key` with `{name}` replaced by the values. Throws on a key that a catalogue lacks: a test finds it first. */
export function text(language: Language, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  let node: unknown = CATALOGUES[language];
  for (const part of key.split('.')) node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  if (typeof node !== 'string') throw new Error(`no text for ${key} in ${language}`);
  return node.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The plural of `key` for `count`: zero, one, two, few, many, other as CLDR has them, with the number in the language's own digits. */
export function plural(language: Language, key: 'popup.count', count: number): string {
  const form = count === 0 ? 'zero' : count === 2 ? 'two' : new Intl.PluralRules(language).select(count);
  return text(language, `${key}.${form}` as MessageKey, { count: number(language, count) });
}

/** A number as the language's news writes it. Arabic pages of every region read Latin digits; they are what newsrooms use online. */
export const number = (language: Language, value: number): string => new Intl.NumberFormat(`${language}-u-nu-latn`).format(value);
