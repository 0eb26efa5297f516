/** The Latin name of a record as the rules of foreign sounds read it: words in small letters without accents. */
import type { Entity } from '../../schema.ts';

export const latinWords = ({ name }: Entity): string[] =>
  name.en
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** A spelling with its word `at` written otherwise. */
export const withWord = (words: readonly string[], at: number, word: string): string =>
  [...words.slice(0, at), word, ...words.slice(at + 1)].join(' ');
