/** Surnames that an article means somebody else by. */
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';

/** Later than any place in an article. */
const NEVER = Number.POSITIVE_INFINITY;
const placeOf = (block: number, { start }: Candidate): number => block * 1e7 + start;

/**
 * Entities whose surname's first bearer in the article is somebody else (عماد الجبير, then الجبير): that one is meant in the rest too, unless the article names ours
 * in full.
 */
export function namesakesOf(blocks: readonly Block[], dataset: Dataset): Set<number> {
  const others = new Map<number, number>();
  for (const { found, number } of blocks)
    for (const c of found) {
      if (c.refusal !== 'another-person' || dataset.kind(c.entity) !== 'person') continue;
      others.set(c.entity, Math.min(others.get(c.entity) ?? NEVER, placeOf(number, c)));
    }
  if (others.size === 0) return new Set();
  const own = new Map<number, number>();
  const named = new Set<number>();
  for (const { standing, number } of blocks)
    for (const c of standing) {
      if (!others.has(c.entity)) continue;
      if ((dataset.aliasFlags[c.alias] as number) & ALIAS.single)
        own.set(c.entity, Math.min(own.get(c.entity) ?? NEVER, placeOf(number, c)));
      else named.add(c.entity);
    }
  return new Set([...others].filter(([e, at]) => !named.has(e) && at < (own.get(e) ?? NEVER)).map(([e]) => e));
}
