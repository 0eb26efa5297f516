import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, plural, text } from '../../lib/i18n/index.ts';

type Tree = { [key: string]: string | Tree };
const load = (language: string): Tree => parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Tree;
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

describe('the catalogues', () => {
  const ar = new Map(leaves(load('ar')));
  const en = new Map(leaves(load('en')));

  it('have the same keys with the same values to fill in', () => {
    expect([...ar.keys()].sort()).toEqual([...en.keys()].sort());
    const slots = (s = ''): string[] => (s.match(/\{\w+\}/g) ?? []).sort();
    // One and two are words of their own in both languages.
    for (const [key, value] of ar) expect([key, slots(value)]).toEqual([key, slots(en.get(key))]);
  });

  it('write Arabic with Arabic punctuation', () => {
    for (const [key, value] of ar) expect([key, /\p{Script=Arabic}\s?[,;?]/u.test(value)]).toEqual([key, false]);
  });

  it('count in all six Arabic forms', () => {
    const count = (n: number): string => plural('ar', 'popup.count', n);
    expect(count(0)).toBe('لا إشارات في هذه الصفحة');
    expect(count(1)).toBe('إشارة واحدة في هذه الصفحة');
    expect(count(2)).toBe('إشارتان في هذه الصفحة');
    expect(count(3)).toBe('3 إشارات في هذه الصفحة');
    expect(count(11)).toBe('11 إشارة في هذه الصفحة');
    expect(count(100)).toBe('100 إشارة في هذه الصفحة');
  });

  it('refuse a key that is not there', () => {
    expect(() => text('ar', 'card.nothing' as 'card.close')).toThrow('no text for card.nothing in ar');
  });

  it('speak Arabic unless English is set, or is the browser’s where the choice is left to it', () => {
    expect(chooseLanguage('ar', 'en-GB')).toBe('ar');
    expect(chooseLanguage('auto', 'en-GB')).toBe('en');
    expect(chooseLanguage('auto', 'fr')).toBe('ar');
    expect(chooseLanguage('en', 'ar')).toBe('en');
  });
});
