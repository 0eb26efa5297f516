import { describe, expect, it } from 'vitest';
import { findDates } from '../../lib/dates/index.ts';
import floors from './floors.json' with { type: 'json' };
import { scoreAuditedDates } from './overlooked.ts';
import { annotationsOf, figure, hasEval, score } from './score.ts';

describe.skipIf(!hasEval)('dates on the evaluation data', () => {
  it.each(['dates-dev', 'dates-news-dev'] as const)('hold their floors on %s', (set) => {
    const said = score('dates', set, (blocks, reference) => findDates(blocks, { reference }));
    expect(figure(said, 'F1')).toBeGreaterThanOrEqual(floors[set].f1);
    expect(figure(said, 'right values')).toBeGreaterThanOrEqual(floors[set].values);
  });

  it('hold their floor on dates-news-dev where the dates that it overlooks are marked', () => {
    score('dates', 'dates-news-dev', (blocks, reference) => findDates(blocks, { reference }));
    expect(figure(scoreAuditedDates(annotationsOf('dates-news-dev')), 'F1')).toBeGreaterThanOrEqual(floors['dates-news-dev audited'].f1);
  });
});
