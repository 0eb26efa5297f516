/** Surnames that an article means somebody else by. */
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Candidate } from './find.ts';
import type { Refused } from './refusal.ts';

/** Later than any place in an article. */
const NEVER = Number.POSITIVE_INFINITY;
const placeOf = (block: number, { start }: Candidate): number => block * 1e7 + start;

/**
 * Entities whose surname's first bearer in the article is somebody else (عماد الجبير, then الجبير): that one is meant in the rest too, unless the article names ours
 * in full.
 */
export function namesakesOf(refused: readonly Refused[], standing: readonly (readonly Candidate[])[], dataset: Dataset): Set<number> {
  const others = new Map<number, number>();
  for (const { c, block, refusal } of refused) {
    if (refusal !== 'another-person' || dataset.kind(c.entity) !== 'person') continue;
    others.set(c.entity, Math.min(others.get(c.entity) ?? NEVER, placeOf(block, c)));
  }
  if (others.size === 0) return new Set();
  const own = new Map<number, number>();
  const named = new Set<number>();
  standing.forEach((list, block) => {
    for (const c of list) {
      if (!others.has(c.entity)) continue;
      if ((dataset.aliasFlags[c.alias] as number) & ALIAS.single)
        own.set(c.entity, Math.min(own.get(c.entity) ?? NEVER, placeOf(block, c)));
      else named.add(c.entity);
    }
  });
  return new Set([...others].filter(([e, at]) => !named.has(e) && at < (own.get(e) ?? NEVER)).map(([e]) => e));
}
