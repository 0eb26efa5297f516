/**
 * Forms that mean an entity only because the article has introduced it: the surname after the full name, and an acronym that the article itself
 * puts in brackets after a name it abbreviates.
 */
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';

/** Entities that the article names by more than a short form. */
export function namedInFull(blocks: readonly Pick<Block, 'standing'>[], dataset: Dataset): Set<number> {
  const named = new Set<number>();
  for (const { standing } of blocks)
    for (const c of standing)
      if (!((dataset.aliasFlags[c.alias] as number) & (ALIAS.short | ALIAS.demonym | ALIAS.title | ALIAS.club))) named.add(c.entity);
  return named;
}

/** An abbreviation of the article's own: the word, and whose it is. */
export interface Introduced {
  readonly word: string;
  readonly entity: number;
}

const BRACKETED = /^[«»"“”)\]]?\s?[([]\s?[«"“]?([A-Z][A-Z0-9]{1,7}|[\u0621-\u064a]{3,8})[»"”]?\s?[)\]]/;

/** لجنة حقوق الإنسان التابعة للأمم المتحدة (UNHRC): the abbreviation is of what the name is a part of. */
const PART_OF_BODY = /(?:^|\s)(?:ال)?تابع(?:ة|ه|ين|ان|تان)?\s+ل?$/u;

/**
 * The abbreviation that stands in brackets right behind a name of two words or more: قوات سوريا الديمقراطية (قسد). In Latin letters it must be the
 * capitals; in Arabic it must be no longer than half the name, so that a translation or an aside is not taken for one.
 */
export function introducedAfter(text: string, c: Candidate): Introduced | undefined {
  const name = text.slice(c.start, c.end);
  if (!name.includes(' ') || PART_OF_BODY.test(text.slice(Math.max(0, c.start - 12), c.start))) return undefined;
  const m = BRACKETED.exec(text.slice(c.end, c.end + 16));
  const word = m?.[1];
  if (!word || (!/[A-Z]/.test(word) && word.length * 2 > name.length)) return undefined;
  return { word, entity: c.entity };
}

/** Where a word stands as a whole, with و ف ب ل ك before it or without: `[start, end)` of the word itself. */
export function* placesOf(word: string, text: string): Iterable<{ start: number; end: number }> {
  const inWord = /[\p{L}\p{N}\p{M}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (end < text.length && inWord.test(text.charAt(end))) continue;
    let start = at;
    while (start > 0 && inWord.test(text.charAt(start - 1))) start -= 1;
    if (/^[وف]?[بلك]?$/.test(text.slice(start, at))) yield { start: at, end };
  }
}
